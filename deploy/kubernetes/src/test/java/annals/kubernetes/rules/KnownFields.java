package annals.kubernetes.rules;

import annals.kubernetes.manifests.Manifests;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.KubernetesResource;
import io.fabric8.kubernetes.client.utils.Serialization;
import java.util.ArrayList;
import java.util.List;

/** Every field exists in the Kubernetes API and has a value of its type. */
public final class KnownFields implements Rule {
  private static final ObjectMapper STRICT =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .annotationIntrospector(new NoAdditionalProperties())
          .withCoercionConfig(
              LogicalType.Textual,
              textual -> {
                textual.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
                textual.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
                textual.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
              })
          .build();

  @Override
  public List<String> violations(Manifests manifests) {
    List<String> violations = new ArrayList<>();
    for (JsonNode manifest : manifests.all()) {
      try {
        KubernetesResource model =
            Serialization.unmarshal(type(manifest), KubernetesResource.class);
        if (model instanceof GenericKubernetesResource) {
          violations.add(Manifests.id(manifest) + ": unknown kind or version");
        } else {
          STRICT.treeToValue(manifest, model.getClass());
        }
      } catch (JsonMappingException e) {
        violations.add(Manifests.id(manifest) + ": " + e.getOriginalMessage() + path(e));
      } catch (JsonProcessingException e) {
        violations.add(Manifests.id(manifest) + ": " + e.getMessage());
      }
    }
    return violations;
  }

  /** Just enough of a manifest to know its class. */
  private static String type(JsonNode manifest) {
    return ((ObjectNode) manifest).deepCopy().retain("apiVersion", "kind").toString();
  }

  private static String path(JsonMappingException e) {
    StringBuilder path = new StringBuilder(" at ");
    for (JsonMappingException.Reference step : e.getPath()) {
      path.append('/').append(step.getFieldName() == null ? step.getIndex() : step.getFieldName());
    }
    return path.toString();
  }

  /** The model keeps unknown fields in a map beside the known ones; here there is no such map. */
  private static final class NoAdditionalProperties extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public Boolean hasAnySetter(Annotated annotated) {
      return false;
    }
  }
}
