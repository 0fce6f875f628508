package annals.local.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code annals} with made-up JDK folders. */
class AnnalsScriptTest {
  private static final Path SCRIPT = Path.of("../../annals").toAbsolutePath().normalize();

  @TempDir Path folder;

  private record Result(int exitCode, String output) {}

  @BeforeEach
  void makeAnEmptyPath() throws IOException {
    Files.createDirectories(folder.resolve("bin"));
    for (String tool : List.of("dirname", "sed", "head", "tail", "sort", "cut", "tr", "readlink")) {
      Files.createSymbolicLink(folder.resolve("bin").resolve(tool), locate(tool));
    }
  }

  @Test
  void takesJavaHomeIfItFits() throws Exception {
    // Given
    Path home = jdk("chosen", "21.0.4");
    // When
    Result result = run(Map.of("JAVA_HOME", home.toString()), "jdk");
    // Then
    assertThat(result).isEqualTo(new Result(0, home.toString()));
  }

  @Test
  void passesOverAJavaHomeThatIsTooOldOrHasNoCompiler() throws Exception {
    // Given
    Path old = jdk("old", "17.0.12");
    Path runtimeOnly = jdk("runtime", "25");
    Files.delete(runtimeOnly.resolve("bin/javac"));
    Path fitting = jdk("fitting", "21.0.4");
    // When / Then
    assertThat(run(Map.of("JAVA_HOME", old.toString(), "ANNALS_JDKS", fitting.toString()), "jdk"))
        .isEqualTo(new Result(0, fitting.toString()));
    assertThat(
            run(
                Map.of("JAVA_HOME", runtimeOnly.toString(), "ANNALS_JDKS", fitting.toString()),
                "jdk"))
        .isEqualTo(new Result(0, fitting.toString()));
  }

  @Test
  void followsTheCompilerOnThePathToItsJdk() throws Exception {
    // Given
    Path home = jdk("with space", "23");
    Files.createSymbolicLink(folder.resolve("bin/javac"), home.resolve("bin/javac"));
    // When
    Result result = run(Map.of("ANNALS_JDKS", ""), "jdk");
    // Then
    assertThat(result).isEqualTo(new Result(0, home.toRealPath().toString()));
  }

  @Test
  void takesTheNewestOfTheUsualPlaces() throws Exception {
    // Given
    String places =
        String.join(
            ":",
            jdk("a", "1.8.0_402").toString(),
            jdk("b", "25.0.3").toString(),
            jdk("c", "21.0.4").toString(),
            folder.resolve("missing").toString());
    // When
    Result result = run(Map.of("ANNALS_JDKS", places), "jdk");
    // Then
    assertThat(result).isEqualTo(new Result(0, folder.resolve("b").toString()));
  }

  @Test
  void asksTheJdkItselfWhenItHasNoReleaseFile() throws Exception {
    // Given
    Path home = jdk("silent", "22");
    Files.delete(home.resolve("release"));
    program(home.resolve("bin/java"), "echo 'openjdk version \"22.0.1\" 2024-04-16' >&2");
    // When
    Result result = run(Map.of("ANNALS_JDKS", home.toString()), "jdk");
    // Then
    assertThat(result).isEqualTo(new Result(0, home.toString()));
  }

  @Test
  void saysInOneLineWhatToInstall() throws Exception {
    // When
    Result withoutJdk = run(Map.of("ANNALS_JDKS", jdk("old", "17").toString()), "up");
    // Then
    assertThat(withoutJdk.exitCode()).isEqualTo(1);
    assertThat(withoutJdk.output())
        .startsWith("annals: no JDK 21 or newer found.")
        .contains("openjdk-21-jdk")
        .doesNotContain("\n");
  }

  @Test
  void refusesAnUnknownCommandAndShowsTheKnownOnes() throws Exception {
    // Given
    program(folder.resolve("bin/cat"), "exec " + locate("cat"));
    // When
    Result result = run(Map.of(), "fly");
    // Then
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.output()).contains("./annals COMMAND").contains("unknown command: fly");
  }

  private Path jdk(String name, String version) throws IOException {
    Path home = folder.resolve(name);
    Files.createDirectories(home.resolve("bin"));
    program(home.resolve("bin/java"), "exit 1");
    program(home.resolve("bin/javac"), "exit 1");
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    return home;
  }

  private static void program(Path file, String line) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + line + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static Path locate(String tool) {
    return List.of(Path.of("/usr/bin", tool), Path.of("/bin", tool)).stream()
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow();
  }

  private Result run(Map<String, String> environment, String command) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(List.of("/bin/sh", SCRIPT.toString(), command))
            .redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().put("PATH", folder.resolve("bin").toString());
    builder.environment().put("HOME", folder.resolve("home").toString());
    builder.environment().put("ANNALS_HOME", folder.resolve("annals-home").toString());
    builder.environment().putAll(environment);
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Result(process.waitFor(), output.strip());
  }
}
