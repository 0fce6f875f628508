package annals.timeline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The borders between the sides of the service. */
class ArchitectureTest {
  private static final JavaClasses SERVICE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("annals.timeline");

  @Test
  void domainIsPlainJava() {
    classes()
        .that()
        .resideInAPackage("annals.timeline.domain..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..", "org.jspecify..", "annals.platform.error..", "annals.timeline.domain..")
        .check(SERVICE);
  }

  @Test
  void applicationKnowsNeitherAdaptersNorMessages() {
    noClasses()
        .that()
        .resideInAPackage("annals.timeline.application..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "annals.timeline.grpc..",
            "annals.timeline.persistence..",
            "annals.timeline.config..",
            "annals.timeline.v1..",
            "annals.article..",
            "annals.entity..",
            "jakarta.persistence..",
            "io.grpc..")
        .check(SERVICE);
  }

  @Test
  void adaptersDoNotKnowEachOther() {
    noClasses()
        .that()
        .resideInAPackage("annals.timeline.grpc..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("annals.timeline.persistence..", "jakarta.persistence..", "java.sql..")
        .check(SERVICE);
    noClasses()
        .that()
        .resideInAPackage("annals.timeline.persistence..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("annals.timeline.grpc..", "annals.timeline.v1..", "io.grpc..")
        .check(SERVICE);
  }

  @Test
  void onlyUseCasesOpenTransactions() {
    noClasses()
        .that()
        .resideOutsideOfPackage("annals.timeline.application..")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("jakarta.transaction.Transactional")
        .check(SERVICE);
  }
}
