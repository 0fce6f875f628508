package annals.gateway.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import io.restassured.response.Response;

/** What the specification says of the form of answers, as JSON schemas of our own. */
final class ReconcileSchemas {
  private static final String BASE = "https://annals.invalid/reconcile/";
  private static final JsonSchemaFactory SCHEMAS =
      JsonSchemaFactory.getInstance(
          SpecVersion.VersionFlag.V202012,
          factory ->
              factory.schemaMappers(mappers -> mappers.mapPrefix(BASE, "classpath:reconcile/")));

  private ReconcileSchemas() {}

  /** Fails unless the answer is a success of the form that {@code schema} describes. */
  static void check(Response answer, String schema) {
    answer.then().statusCode(200).contentType("application/json");
    assertThat(
            SCHEMAS
                .getSchema(SchemaLocation.of(BASE + schema + ".json"))
                .validate(answer.asString(), InputFormat.JSON))
        .isEmpty();
  }
}
