package annals.article.grpc;

import static org.assertj.core.api.Assertions.assertThat;

import annals.article.v1.ArticleServiceGrpc;
import annals.platform.testing.KeycloakResource;
import annals.platform.testing.PostgresResource;
import annals.platform.testing.RoleMatrix;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may call what. */
@QuarkusTest
@QuarkusTestResource(GrpcPortResource.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(
    value = KeycloakResource.class,
    initArgs = @ResourceArg(name = KeycloakResource.CLIENT, value = "annals-article-service"))
class RoleMatrixIT {
  private static final RoleMatrix MATRIX =
      RoleMatrix.of(
          List.of(ArticleServiceGrpc.getServiceDescriptor()),
          "reader: GetArticle BatchGetArticles ListArticles ListRevisions",
          "editor: CreateArticle UpdateArticle DeleteArticle CreateImport GetImport"
              + " ListImportItems");

  private Service service;

  @BeforeEach
  void connect() {
    service = Service.connect();
  }

  @AfterEach
  void disconnect() {
    service.close();
  }

  @Test
  void namesARoleForEveryMethod() {
    assertThat(MATRIX.named()).isEqualTo(MATRIX.methods());
  }

  @Test
  void opensEveryMethodToItsRoleOnly() {
    assertThat(MATRIX.faults(service.channel())).isEmpty();
  }
}
