package annals.gateway.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/**
 * Says of every field of a record whether it may be null and whether it is always there, as its
 * {@link Nullable} does: an answer shows all of its fields, a request may leave out what may be
 * null.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class Nullability implements OASFilter {
  private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
  private static final Set<String> REQUESTS =
      Set.of(
          "ArticleDraft",
          "PipelineRetry",
          "EntityDraft",
          "EntityNameDraft",
          "RoleDraft",
          "SplitRequest",
          "Undo",
          "JudgementDraft",
          "JudgementSideDraft",
          "MatchRequest",
          "MatchQuery",
          "TimelineDraft",
          "EntryGroupDraft",
          "EntryDraft",
          "ParticipantDraft",
          "ManualSource",
          "EntryMerge",
          "EntrySplit",
          "EvidencePlace",
          "TimelineRestore",
          "ReconcileForm");

  private final IndexView index;

  /**
   * @param index the classes of the application
   */
  public Nullability(IndexView index) {
    this.index = index;
  }

  @Override
  public void filterOpenAPI(OpenAPI api) {
    Map<String, Schema> schemas = api.getComponents().getSchemas();
    for (AnnotationInstance named :
        index.getAnnotations(org.eclipse.microprofile.openapi.annotations.media.Schema.class)) {
      AnnotationValue name = named.value("name");
      if (name != null && named.target().kind() == AnnotationTarget.Kind.CLASS) {
        Schema schema = schemas.get(name.asString());
        if (schema != null && named.target().asClass().isRecord()) {
          describe(named.target().asClass(), schema, REQUESTS.contains(name.asString()));
        }
      }
    }
  }

  private static void describe(ClassInfo type, Schema schema, boolean request) {
    // The build runs filters on each form of the description, so a second run must change nothing.
    schema.setRequired(new ArrayList<>());
    boolean maySkip = request || type.hasDeclaredAnnotation(JsonInclude.class);
    for (RecordComponentInfo component : type.recordComponents()) {
      boolean mayBeNull = component.type().hasAnnotation(NULLABLE);
      if (!mayBeNull || !maySkip) {
        schema.addRequired(component.name());
      }
      Schema field = schema.getProperties().get(component.name());
      if (mayBeNull && field != null) {
        schema.addProperty(component.name(), orNull(field));
      }
    }
  }

  private static Schema orNull(Schema field) {
    if (field.getRef() == null) {
      boolean done = field.getType() == null || field.getType().contains(SchemaType.NULL);
      return done ? field : field.addType(SchemaType.NULL);
    }
    return OASFactory.createSchema()
        .description(field.getDescription())
        .addAnyOf(OASFactory.createSchema().ref(field.getRef()))
        .addAnyOf(OASFactory.createSchema().addType(SchemaType.NULL));
  }
}
