package annals.local.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the script {@code annals} builds, seen with a made-up project, Maven and JDK. */
class BuildDetectionTest {
  private static final Path SCRIPT = Path.of("../../annals").toAbsolutePath().normalize();
  private static final List<String> MODULES =
      List.of("article-service", "entity-service", "timeline-service", "gateway");

  @TempDir Path root;

  private record Result(int exitCode, String output) {}

  @BeforeEach
  void makeAProject() throws IOException {
    Files.copy(SCRIPT, root.resolve("annals"));
    for (String module : MODULES) {
      write(module + "/src/main/java/Main.java", "class Main {}");
      write(module + "/pom.xml", "<project/>");
    }
    for (String module : List.of("contracts", "platform", "deploy/local")) {
      write(module + "/src/main/java/Main.java", "class Main {}");
      write(module + "/pom.xml", "<project/>");
    }
    write("pom.xml", "<project/>");
    write("jdk/release", "JAVA_VERSION=\"21.0.4\"");
    program("jdk/bin/java", "for word; do :; done; echo \"launched $word\"");
    program("jdk/bin/javac", "exit 1");
    program("maven/bin/mvn", buildingEverything());
    for (Path file : allFiles()) {
      Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60)));
    }
  }

  @Test
  void buildsOnceAndNotAgain() throws Exception {
    // When
    Result first = run("up");
    Result second = run("up");
    // Then
    assertThat(first.exitCode()).isZero();
    assertThat(first.output())
        .contains("Building")
        .contains("gateway [7/7]")
        .contains("launched annals.local.up.Up");
    assertThat(second).isEqualTo(new Result(0, "launched annals.local.up.Up"));
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void buildsAgainAfterAChangeOrALoss() throws Exception {
    // Given
    run("up");
    // When
    Files.setLastModifiedTime(
        root.resolve("gateway/src/main/java/Main.java"),
        FileTime.from(Instant.now().plusSeconds(5)));
    run("up");
    // Then
    assertThat(builds()).isEqualTo(2);
    // Given
    Files.setLastModifiedTime(
        root.resolve("gateway/src/main/java/Main.java"),
        FileTime.from(Instant.now().minusSeconds(60)));
    // When
    Files.delete(root.resolve("entity-service/target/quarkus-app/quarkus-run.jar"));
    run("up");
    // Then
    assertThat(builds()).isEqualTo(3);
  }

  @Test
  void neverBuildsTheServicesForAnImport() throws Exception {
    // When
    Result result = run("import");
    // Then
    assertThat(result.output()).contains("launched annals.local.imports.Import");
    assertThat(Files.readString(root.resolve("builds"))).contains("-pl deploy/local\n");
  }

  @Test
  void showsTheErrorsOfABuildThatFails() throws Exception {
    // Given
    program("maven/bin/mvn", "echo '[ERROR] Main.java: no'; exit 1");
    // When
    Result result = run("up");
    // Then
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.output())
        .contains("[ERROR] Main.java: no")
        .contains("annals: the build failed. The whole log is")
        .doesNotContain("launched");
  }

  @Test
  void saysThatTheDiskIsFull() throws Exception {
    // Given
    program("maven/bin/mvn", "echo '[ERROR] x.jar: No space left on device'; exit 1");
    // When / Then
    assertThat(run("up").output()).contains("annals: the disk is full.");
  }

  private String buildingEverything() {
    StringBuilder script = new StringBuilder("echo \"$*\" >> " + root.resolve("builds") + "\n");
    script.append("echo '[INFO] Building Annals: gateway 0.1.0-SNAPSHOT      [7/7]'\n");
    for (String module : MODULES) {
      Path app = root.resolve(module).resolve("target/quarkus-app");
      script.append("mkdir -p %s && touch %s/quarkus-run.jar\n".formatted(app, app));
    }
    Path target = root.resolve("deploy/local/target");
    script.append(
        "mkdir -p %s/lib %s/classes/annals/local/up && touch %s/classes/annals/local/up/Up.class\n"
            .formatted(target, target, target));
    Path dist = root.resolve(".annals/dist");
    script.append("mkdir -p %s && touch %s/keycloak-1.zip\n".formatted(dist, dist));
    return script.toString();
  }

  private long builds() throws IOException {
    return Files.readAllLines(root.resolve("builds")).size();
  }

  private List<Path> allFiles() throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.toList();
    }
  }

  private void write(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void program(String name, String lines) throws IOException {
    write(name, "#!/bin/sh\n" + lines + "\n");
    Files.setPosixFilePermissions(root.resolve(name), PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private Result run(String command) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(List.of("/bin/sh", root.resolve("annals").toString(), command))
            .redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().put("PATH", root.resolve("maven/bin") + ":/usr/bin:/bin");
    builder.environment().put("HOME", root.toString());
    builder.environment().put("JAVA_HOME", root.resolve("jdk").toString());
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Result(process.waitFor(), output.strip());
  }
}
