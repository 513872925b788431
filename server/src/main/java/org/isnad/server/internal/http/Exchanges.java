package org.isnad.server.internal.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Turns the web server's exchanges into requests, and answers into bytes. */
public final class Exchanges implements HttpHandler {
  /** A report may have 20 MB; the form around it needs little. */
  private static final int MOST_BYTES = 25 << 20;

  private static final Logger LOG = System.getLogger(Exchanges.class.getName());

  /** Nothing but this server's own files is loaded, and no script stands in a page. */
  private static final Map<String, String> ALWAYS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
              + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "Referrer-Policy",
          "same-origin", // else a browser hides from this server where a form was filled in
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "Vary",
          "Accept-Encoding, Accept-Language, Cookie",
          "Permissions-Policy",
          "camera=(), geolocation=(), microphone=()",
          "Cache-Control",
          "private, no-store");

  /** Answers every request, with a page for each refusal and failure too. */
  public interface Site {
    Response answer(Request request);

    /** The answer where a request is refused. */
    Response refuse(Refusal refusal, Request request);

    /** The answer where the program itself failed. */
    Response fail(String mark, Request request);
  }

  private final Site site;

  public Exchanges(Site site) {
    this.site = site;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      send(exchange, answer(exchange));
    }
  }

  private Response answer(HttpExchange exchange) {
    Map<String, String> headers = headers(exchange);
    Request request = Request.unread(exchange.getRequestMethod(), headers);
    try {
      Body body = body(exchange);
      request = Request.of(exchange.getRequestMethod(), exchange.getRequestURI(), headers, body);
      return site.answer(request);
    } catch (Refusal refusal) {
      return site.refuse(refusal, request);
    } catch (IOException e) {
      return site.refuse(Refusal.told(400, "refused.torn").because(e), request);
    } catch (RuntimeException e) { // one request fails, the server goes on
      String mark = Long.toString(System.nanoTime(), Character.MAX_RADIX);
      LOG.log(
          Level.ERROR,
          "request for " + exchange.getRequestURI().getPath() + " failed, mark " + mark,
          e);
      return site.fail(mark, request);
    }
  }

  private static Body body(HttpExchange exchange) throws IOException {
    if (!exchange.getRequestMethod().equals("POST")) {
      return Body.NONE;
    }
    byte[] bytes = exchange.getRequestBody().readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw Refusal.told(413, "refused.too-much", MOST_BYTES >> 20);
    }
    return new Body(bytes);
  }

  private static Map<String, String> headers(HttpExchange exchange) {
    Map<String, String> headers = new HashMap<>();
    for (Map.Entry<String, List<String>> entry : exchange.getRequestHeaders().entrySet()) {
      if (!entry.getValue().isEmpty()) {
        headers.put(entry.getKey().toLowerCase(Locale.ROOT), entry.getValue().getFirst());
      }
    }
    return headers;
  }

  private static void send(HttpExchange exchange, Response response) throws IOException {
    ALWAYS.forEach(exchange.getResponseHeaders()::set);
    response.headers().forEach(exchange.getResponseHeaders()::set);
    byte[] body = response.bytes();
    if (Packing.isWanted(exchange.getRequestHeaders().getFirst("Accept-Encoding"), body)) {
      body = Packing.pack(body);
      exchange.getResponseHeaders().set("Content-Encoding", "gzip");
    }
    boolean bodiless = exchange.getRequestMethod().equals("HEAD") || body.length == 0;
    exchange.sendResponseHeaders(response.status(), bodiless ? -1 : body.length);
    if (!bodiless) {
      exchange.getResponseBody().write(body);
    }
  }
}
