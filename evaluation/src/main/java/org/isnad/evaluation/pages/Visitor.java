package org.isnad.evaluation.pages;

import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.isnad.evaluation.scoring.EvaluationException;

/** Fetches pages as a browser does, and takes the time. */
public final class Visitor {
  private static final Duration LONGEST = Duration.ofMinutes(10);

  private final HttpClient client =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final URI base;

  /** A visitor who opens a server's printed address first. */
  public Visitor(URI address) {
    this.base = address.resolve("/");
    fetch(address.getRawPath() + "?" + address.getRawQuery());
  }

  /**
   * An answer.
   *
   * @param status the HTTP status
   * @param text its body
   * @param bytes what travelled of the body
   * @param firstByteMillis from the request to the head of the answer
   * @param type its media type
   */
  public record Answer(int status, String text, int bytes, double firstByteMillis, String type) {
    /** Whether it is a page, and not a picture or a file to keep. */
    public boolean isPage() {
      return type.startsWith("text/html");
    }
  }

  /** Fetches an address of the server. */
  public Answer fetch(String address) {
    HttpRequest request =
        HttpRequest.newBuilder(base.resolve(address))
            .timeout(LONGEST)
            .header("Accept-Encoding", "gzip")
            .build();
    try {
      long start = System.nanoTime();
      HttpResponse<InputStream> answer = client.send(request, BodyHandlers.ofInputStream());
      double millis = (System.nanoTime() - start) / 1e6;
      try (InputStream body = answer.body()) {
        byte[] bytes = body.readAllBytes();
        boolean packed = answer.headers().firstValue("Content-Encoding").isPresent();
        String text = packed ? Packed.unpack(bytes) : new String(bytes, StandardCharsets.UTF_8);
        String type = answer.headers().firstValue("Content-Type").orElse("");
        return new Answer(answer.statusCode(), text, bytes.length, millis, type);
      }
    } catch (IOException e) {
      throw new EvaluationException(address + " was not answered: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new EvaluationException("interrupted at " + address, e);
    }
  }
}
