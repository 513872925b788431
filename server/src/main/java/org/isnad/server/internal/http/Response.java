package org.isnad.server.internal.http;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a reader is answered.
 *
 * @param status the HTTP status
 * @param headers by name
 * @param body what travels behind them
 */
public record Response(int status, Map<String, String> headers, Body body) {
  public Response {
    headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
  }

  public Response(int status, Map<String, String> headers, String text) {
    this(status, headers, Body.of(text));
  }

  /** A file for the reader to keep. */
  public static Response file(String type, String name, byte[] bytes) {
    return new Response(
        200,
        Map.of("Content-Type", type, "Content-Disposition", "attachment; filename=\"" + name + '"'),
        new Body(bytes));
  }

  public static Response of(int status, String type, String text) {
    return new Response(status, Map.of("Content-Type", type), text);
  }

  public static Response html(int status, String page) {
    return of(status, "text/html; charset=utf-8", page);
  }

  /** Leads the browser to another address, which it then reads with GET. */
  public static Response seeOther(String address) {
    return of(303, "text/plain; charset=utf-8", "See " + address + "\n").with("Location", address);
  }

  /** The same answer with one more header. */
  public Response with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Response(status, more, body);
  }

  /** The body where it is text. */
  public String text() {
    return body.text();
  }

  /** The body as it travels. */
  public byte[] bytes() {
    return body.bytes();
  }
}
