package annals.entity;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("annals.entity");

  @Test
  void keepsTheDomainPlain() {
    classes()
        .that()
        .resideInAPackage("annals.entity.domain..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "annals.entity.domain..", "annals.platform.error..", "java..", "org.jspecify..")
        .check(CLASSES);
  }

  @Test
  void keepsCoreNlpBehindItsPort() {
    noClasses()
        .that()
        .resideOutsideOfPackage("annals.entity.corenlp..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("edu.stanford..")
        .check(CLASSES);
  }

  @Test
  void keepsIcuBehindItsPort() {
    noClasses()
        .that()
        .resideOutsideOfPackage("annals.entity.icu..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.ibm.icu..")
        .check(CLASSES);
  }

  @Test
  void keepsAdaptersApart() {
    for (String adapter : new String[] {"grpc", "persistence", "client", "corenlp", "icu"}) {
      for (String other : new String[] {"grpc", "persistence", "client", "corenlp", "icu"}) {
        if (!adapter.equals(other)) {
          noClasses()
              .that()
              .resideInAPackage("annals.entity." + adapter + "..")
              .should()
              .dependOnClassesThat()
              .resideInAPackage("annals.entity." + other + "..")
              .check(CLASSES);
        }
      }
    }
  }

  @Test
  void keepsTheApplicationFreeOfAdapters() {
    noClasses()
        .that()
        .resideInAPackage("annals.entity.application..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "annals.entity.grpc..",
            "annals.entity.wire..",
            "annals.entity.persistence..",
            "annals.entity.client..",
            "annals.entity.corenlp..",
            "annals.entity.icu..",
            "annals.entity.config..",
            "io.quarkus..",
            "io.grpc..",
            "com.google.protobuf..",
            "jakarta.persistence..")
        .check(CLASSES);
  }

  @Test
  void opensTransactionsInTheApplicationOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackage("annals.entity.application..")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("jakarta.transaction.Transactional")
        .check(CLASSES);
  }
}
