package org.isnad.observatory;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/**
 * Fetches a report from an address somebody gave, and never from a private one: an address of this
 * machine or its network is refused before anything is asked, at every step of a redirection.
 *
 * <p>The name is looked up once; the connection takes the same answer, which the runtime keeps for
 * some seconds. No proxy is used, so that it is this look-up that counts.
 */
public final class Fetcher {
  private static final int LARGEST = 20 << 20;
  private static final int MOST_STEPS = 5;
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private final Predicate<InetAddress> isAllowed;
  private final HttpClient client =
      HttpClient.newBuilder()
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(Duration.ofSeconds(10))
          .proxy(HttpClient.Builder.NO_PROXY)
          .build();

  public Fetcher() {
    this(PublicAddress::is);
  }

  Fetcher(Predicate<InetAddress> isAllowed) {
    this.isAllowed = isAllowed;
  }

  /**
   * What lay at an address.
   *
   * @param address the one it was found at in the end
   * @param type its content type, in lower case
   * @param bytes as they came
   */
  public record Fetched(URI address, String type, byte[] bytes) {
    public Fetched {
      bytes = bytes.clone();
    }
  }

  /**
   * Fetches a page or a text.
   *
   * @throws TheatreException where that is not allowed, or does not work; the message says why
   */
  public Fetched fetch(String text) {
    URI address = parse(text);
    CompletableFuture<Fetched> work = CompletableFuture.supplyAsync(() -> follow(address));
    try {
      return work.get(LONGEST.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      work.cancel(true);
      throw new TheatreException(
          text
              + " took longer than "
              + LONGEST.toSeconds()
              + " seconds; save the page and upload it",
          e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof TheatreException known
          ? known
          : new TheatreException(text + " cannot be fetched: " + e.getCause(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TheatreException("interrupted while fetching " + text, e);
    }
  }

  private static URI parse(String text) {
    try {
      return URI.create(text.strip());
    } catch (IllegalArgumentException e) {
      throw new TheatreException("“" + text + "” is no address; give one with https://", e);
    }
  }

  private Fetched follow(URI first) {
    URI address = first;
    for (int step = 0; step < MOST_STEPS; step++) {
      check(address);
      HttpResponse<InputStream> answer = ask(address);
      Optional<String> next = answer.headers().firstValue("Location");
      if (answer.statusCode() / 100 == 3 && next.isPresent()) {
        close(answer.body());
        address = address.resolve(parse(next.get()));
      } else {
        return taken(address, answer);
      }
    }
    throw new TheatreException(first + " leads on and on; give the address it ends at");
  }

  private void check(URI address) {
    String scheme = Optional.ofNullable(address.getScheme()).orElse("").toLowerCase(Locale.ROOT);
    String host = Optional.ofNullable(address.getHost()).orElse("");
    if (!scheme.equals("https") && !scheme.equals("http") || host.isEmpty()) {
      throw new TheatreException(
          "“" + address + "” is no address of a web page; give one with https://");
    }
    if (address.getUserInfo() != null) {
      throw new TheatreException("an address with a password is not fetched; leave it out");
    }
    try {
      for (InetAddress found : InetAddress.getAllByName(host)) {
        if (!isAllowed.test(found)) {
          throw new TheatreException(
              host + " is an address of this machine or its network; only public ones are fetched");
        }
      }
    } catch (UnknownHostException e) {
      throw new TheatreException(host + " is not known; check the address and the network", e);
    }
  }

  private HttpResponse<InputStream> ask(URI address) {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(LONGEST)
            .header("User-Agent", "isnad (reads one page at a person's wish)")
            .header("Accept", "text/html, application/xhtml+xml, text/plain, text/markdown")
            .build();
    try {
      return client.send(request, BodyHandlers.ofInputStream());
    } catch (IOException e) {
      throw new TheatreException(address + " cannot be fetched (" + e.getMessage() + ")", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TheatreException("interrupted while fetching " + address, e);
    }
  }

  private static Fetched taken(URI address, HttpResponse<InputStream> answer) {
    try (InputStream body = answer.body()) {
      if (answer.statusCode() != 200) {
        throw new TheatreException(
            address + " answered " + answer.statusCode() + "; open it in a browser and save it");
      }
      String type = answer.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT);
      if (!type.startsWith("text/") && !type.startsWith("application/xhtml")) {
        throw new TheatreException(address + " is “" + type + "”; only pages and texts are read");
      }
      byte[] bytes = body.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new TheatreException(address + " has more than 20 MB; save and split it");
      }
      return new Fetched(address, type, bytes);
    } catch (IOException e) {
      throw new TheatreException(address + " did not arrive whole (" + e.getMessage() + ")", e);
    }
  }

  private static void close(InputStream body) {
    try {
      body.close();
    } catch (IOException e) {
      throw new TheatreException("an answer cannot be closed (" + e.getMessage() + ")", e);
    }
  }
}
