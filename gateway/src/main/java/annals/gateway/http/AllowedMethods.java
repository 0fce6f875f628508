package annals.gateway.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Which methods an address takes, for the Allow header of 405. */
@ApplicationScoped
public class AllowedMethods {
  private static final Pattern VARIABLE = Pattern.compile("\\{[^}]*}");

  private final List<Route> routes = new ArrayList<>();

  private record Route(Pattern path, String method) {}

  AllowedMethods(BeanManager beans) {
    beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
        .map(bean -> bean.getBeanClass())
        .filter(type -> type.isAnnotationPresent(Path.class))
        .distinct()
        .forEach(this::add);
  }

  /** The methods of an address, as {@code GET, POST}; empty when none is known. */
  String of(String path) {
    TreeSet<String> methods = new TreeSet<>();
    routes.stream()
        .filter(route -> route.path().matcher(path).matches())
        .forEach(route -> methods.add(route.method()));
    return String.join(", ", methods);
  }

  private void add(Class<?> resource) {
    for (Method method : resource.getDeclaredMethods()) {
      for (Annotation annotation : method.getAnnotations()) {
        HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
        if (verb != null) {
          Path own = method.getAnnotation(Path.class);
          String below = own == null ? "" : "/" + own.value();
          routes.add(
              new Route(pattern(resource.getAnnotation(Path.class).value() + below), verb.value()));
        }
      }
    }
  }

  private static Pattern pattern(String template) {
    String literal = Pattern.quote(template.replaceAll("/+", "/"));
    return Pattern.compile(VARIABLE.matcher(literal).replaceAll("\\\\E[^/]+\\\\Q"));
  }
}
