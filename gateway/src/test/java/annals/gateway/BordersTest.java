package annals.gateway;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

@AnalyzeClasses(packages = "annals.gateway", importOptions = DoNotIncludeTests.class)
class BordersTest {
  @ArchTest
  static final ArchRule everyRouteSaysWhoMayCallIt =
      methods()
          .that()
          .areAnnotatedWith(GET.class)
          .or()
          .areAnnotatedWith(POST.class)
          .or()
          .areAnnotatedWith(PUT.class)
          .or()
          .areAnnotatedWith(PATCH.class)
          .or()
          .areAnnotatedWith(DELETE.class)
          .should()
          .beAnnotatedWith(RolesAllowed.class);

  @ArchTest
  static final ArchRule resourcesAreNamedSo =
      classes().that().areAnnotatedWith(Path.class).should().haveSimpleNameEndingWith("Resource");

  @ArchTest
  static final ArchRule noResourceCallsAnother =
      noClasses()
          .that()
          .areAnnotatedWith(Path.class)
          .should()
          .callMethodWhere(
              target(owner(annotatedWith(Path.class)))
                  .and(
                      describe(
                          "of another class",
                          call -> !call.getOriginOwner().equals(call.getTargetOwner()))));

  @ArchTest
  static final ArchRule whatAllShareKnowsNoFeature =
      noClasses()
          .that()
          .resideInAnyPackage(
              "annals.gateway.http..", "annals.gateway.security..", "annals.gateway.upstream..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "annals.gateway.article..",
              "annals.gateway.imports..",
              "annals.gateway.entity..",
              "annals.gateway.timeline..",
              "annals.gateway.event..",
              "annals.gateway.saved..",
              "annals.gateway.quote..",
              "annals.gateway.pipeline..",
              "annals.gateway.format..",
              "annals.gateway.curation..",
              "annals.gateway.exchange..",
              "annals.gateway.reconcile..");

  @ArchTest
  static final ArchRule featuresFormNoCycle =
      slices().matching("annals.gateway.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule ofThePlatformOnlyErrorsAreUsed =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "annals.platform.outbox..", "annals.platform.grpc..", "annals.platform.security..");

  @ArchTest
  static final ArchRule nothingIsKeptHere =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "jakarta.persistence..");
}
