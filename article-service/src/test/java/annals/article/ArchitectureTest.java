package annals.article;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.grpc.stub.StreamObserver;
import io.quarkus.grpc.GrpcService;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses SERVICE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("annals.article");

  @Test
  void theDomainIsPlainJava() {
    classes()
        .that()
        .resideInAPackage("annals.article.domain..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..", "org.jspecify..", "annals.platform.error", "annals.article.domain..")
        .check(SERVICE);
  }

  @Test
  void theApplicationKnowsNoAdapter() {
    noClasses()
        .that()
        .resideInAPackage("annals.article.application")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "annals.article.grpc",
            "annals.article.wire",
            "annals.article.client",
            "annals.article.persistence",
            "annals.article.html",
            "annals.article.upload",
            "annals.article.worker",
            "annals.article.config",
            "annals.article.v1..",
            "io.grpc..",
            "jakarta.persistence..")
        .check(SERVICE);
  }

  @Test
  void noAdapterCallsAnother() {
    for (String adapter :
        new String[] {"grpc", "client", "persistence", "html", "upload", "worker"}) {
      noClasses()
          .that()
          .resideInAPackage("annals.article." + adapter)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(others(adapter))
          .check(SERVICE);
    }
  }

  @Test
  void onlyTheApplicationOpensTransactions() {
    noMethods()
        .that()
        .areDeclaredInClassesThat()
        .resideOutsideOfPackage("annals.article.application")
        .should()
        .beAnnotatedWith(Transactional.class)
        .check(SERVICE);
  }

  @Test
  void everyCallNamesItsRoles() {
    methods()
        .that()
        .areDeclaredInClassesThat()
        .areAnnotatedWith(GrpcService.class)
        .and()
        .arePublic()
        .and()
        .haveRawReturnType(void.class)
        .should()
        .beAnnotatedWith(RolesAllowed.class)
        .check(SERVICE);
    methods()
        .that()
        .areAnnotatedWith(PermitAll.class)
        .should()
        .haveRawReturnType(StreamObserver.class)
        .check(SERVICE);
  }

  private static String[] others(String adapter) {
    return Stream.of("grpc", "client", "persistence", "html", "upload", "worker")
        .filter(other -> !other.equals(adapter))
        .map(other -> "annals.article." + other)
        .toArray(String[]::new);
  }
}
