package org.isnad.server.internal.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which page answers which path. */
public final class Router {
  /** Answers a request. */
  @FunctionalInterface
  public interface Handler {
    /**
     * The answer.
     *
     * @throws Refusal where there is none
     */
    Response answer(Request request);
  }

  private record Route(String method, List<String> parts, Handler handler) {}

  private final List<Route> routes = new ArrayList<>();

  /**
   * Adds a page.
   *
   * @param pattern a path such as {@code /actors/{id}}
   */
  public Router get(String pattern, Handler handler) {
    routes.add(new Route("GET", parts(pattern), handler));
    return this;
  }

  /** Adds what takes a form. */
  public Router post(String pattern, Handler handler) {
    routes.add(new Route("POST", parts(pattern), handler));
    return this;
  }

  /** The patterns in order of their adding. */
  public List<String> patterns() {
    return routes.stream().map(r -> "/" + String.join("/", r.parts())).distinct().toList();
  }

  /**
   * The answer of the first page that fits.
   *
   * @throws Refusal where none does, or none that takes its method
   */
  public Response answer(Request request) {
    String method = request.method().equals("HEAD") ? "GET" : request.method();
    List<String> parts = parts(request.path());
    boolean isThere = false;
    for (Route route : routes) {
      Optional<Map<String, String>> told = match(route.parts(), parts);
      if (told.isPresent() && route.method().equals(method)) {
        return route.handler().answer(request.with(told.get()));
      }
      isThere |= told.isPresent();
    }
    if (isThere || !method.equals("GET")) {
      throw Refusal.told(405, "refused.method", request.method());
    }
    throw Refusal.told(404, "missing.page", request.path());
  }

  private static List<String> parts(String path) {
    return List.of(path.substring(Math.min(1, path.length())).split("/", -1));
  }

  private static Optional<Map<String, String>> match(List<String> pattern, List<String> path) {
    if (pattern.size() != path.size()) {
      return Optional.empty();
    }
    Map<String, String> variables = new LinkedHashMap<>();
    for (int i = 0; i < pattern.size(); i++) {
      String part = pattern.get(i);
      if (part.startsWith("{")) {
        variables.put(part.substring(1, part.length() - 1), path.get(i));
      } else if (!part.equals(path.get(i))) {
        return Optional.empty();
      }
    }
    return Optional.of(variables);
  }
}
