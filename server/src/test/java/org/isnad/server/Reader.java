package org.isnad.server;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A person with a browser that keeps cookies. */
final class Reader {
  private final HttpClient browser =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final URI base;

  private Reader(URI base) {
    this.base = base;
  }

  /** Somebody who was told nothing. */
  static Reader stranger() {
    return strangerAt(Coast.server());
  }

  /** The same at another server. */
  static Reader strangerAt(WebServer server) {
    return new Reader(server.address().resolve("/"));
  }

  /** Somebody who has opened the printed address once. */
  static Reader known() {
    return knownTo(Coast.server());
  }

  /** The same at another server. */
  static Reader knownTo(WebServer server) {
    Reader reader = new Reader(server.address().resolve("/"));
    reader.open(server.address().toString());
    return reader;
  }

  /**
   * A page as it came.
   *
   * @param bytes how much travelled
   */
  record Seen(int status, HttpResponse<String> answer, Document page, int bytes) {
    /** The words that a person reads. */
    String text() {
      return page.body().text();
    }

    Optional<String> header(String name) {
      return answer.headers().firstValue(name);
    }

    /** The address of the first link with these words. */
    String link(String words) {
      return page.select("a").stream()
          .filter(a -> a.text().equals(words))
          .findFirst()
          .orElseThrow(() -> new AssertionError("no link “" + words + "” in: " + text()))
          .attr("href");
    }
  }

  Seen open(String address) {
    return send(HttpRequest.newBuilder(base.resolve(address)).GET().build());
  }

  Seen send(HttpRequest request) {
    try {
      HttpResponse<String> answer = browser.send(request, BodyHandlers.ofString());
      int bytes = answer.body().getBytes(StandardCharsets.UTF_8).length;
      return new Seen(answer.statusCode(), answer, Jsoup.parse(answer.body()), bytes);
    } catch (IOException e) {
      throw new AssertionError(request.uri() + " was not answered", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }

  /** Sends a form as this server's own page would; redirects are not followed. */
  Seen post(String address, String... fields) {
    return send(form(address, fields).header("Origin", origin()).build());
  }

  /** A form from nowhere in particular. */
  HttpRequest.Builder form(String address, String... fields) {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i + 1 < fields.length; i += 2) {
      body.append(body.isEmpty() ? "" : "&").append(fields[i]).append('=');
      body.append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
    }
    return HttpRequest.newBuilder(base.resolve(address))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(body.toString()));
  }

  String origin() {
    return base.toString().replaceAll("/$", "");
  }

  URI base() {
    return base;
  }
}
