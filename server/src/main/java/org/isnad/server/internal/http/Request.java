package org.isnad.server.internal.http;

import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a reader asks for.
 *
 * @param method GET, HEAD …
 * @param path the path, decoded
 * @param variables the parts of the path that the route names
 * @param query the address's parameters; of one that is there twice, the first
 * @param headers the headers by name in lower case; of one that is there twice, the first
 * @param body what was sent along
 */
public record Request(
    String method,
    String path,
    Map<String, String> variables,
    Map<String, String> query,
    Map<String, String> headers,
    Body body) {
  private static final int LONGEST = 4_000;

  public Request {
    variables = Map.copyOf(variables);
    query = Collections.unmodifiableMap(new LinkedHashMap<>(query));
    headers = Map.copyOf(headers);
  }

  /**
   * A request from its address.
   *
   * @throws Refusal where the address cannot be decoded
   */
  public static Request of(String method, URI address, Map<String, String> headers, Body body) {
    String raw = Optional.ofNullable(address.getRawQuery()).orElse("");
    if (raw.length() > LONGEST) {
      throw Refusal.told(400, "refused.long");
    }
    String path = Optional.ofNullable(address.getPath()).orElse("/");
    return new Request(method, path, Map.of(), Pairs.read(raw), headers, body);
  }

  /** A request of which no more than its headers could be read yet. */
  static Request unread(String method, Map<String, String> headers) {
    return new Request(method, "/", Map.of(), Map.of(), headers, Body.NONE);
  }

  /** The same request, its path's parts told. */
  public Request with(Map<String, String> told) {
    return new Request(method, path, told, query, headers, body);
  }

  /** A part of the path that the route names. */
  public String variable(String name) {
    String value = variables.get(name);
    if (value == null) {
      throw new IllegalStateException("the route of " + path + " names no “" + name + "”");
    }
    return value;
  }

  /** A parameter of the address; a blank one is none. */
  public Optional<String> find(String parameter) {
    return Optional.ofNullable(query.get(parameter)).map(String::strip).filter(v -> !v.isEmpty());
  }

  /** A field of the form that was sent; a blank one is none. */
  public Optional<String> findField(String name) {
    return body.find(name, headers.getOrDefault("content-type", ""));
  }

  /** The files that were sent in a field. */
  public List<Part> files(String name) {
    return body.parts(headers.getOrDefault("content-type", "")).stream()
        .filter(part -> part.name().equals(name) && !part.file().isEmpty())
        .toList();
  }

  /** Whether it asks for a change. */
  public boolean isPost() {
    return method.equals("POST");
  }

  public Optional<String> findHeader(String name) {
    return Optional.ofNullable(headers.get(name));
  }

  /** A cookie of the reader's browser. */
  public Optional<String> findCookie(String name) {
    for (String pair : headers.getOrDefault("cookie", "").split(";")) {
      int equals = pair.indexOf('=');
      if (equals > 0 && pair.substring(0, equals).strip().equals(name)) {
        return Optional.of(pair.substring(equals + 1).strip().replaceAll("^\"(.*)\"$", "$1"));
      }
    }
    return Optional.empty();
  }
}
