package org.isnad.server;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.isnad.observatory.Observatory;
import org.isnad.server.internal.http.Exchanges;
import org.isnad.server.internal.http.Gate;
import org.isnad.server.internal.http.Token;
import org.isnad.server.internal.pages.Site;

/** The observatory's pages on this machine's own address, for the reader who was told the token. */
public final class WebServer implements AutoCloseable {
  private static final int GRACE_SECONDS = 0;
  private static final int LONGEST_PAGE_SECONDS = 20;

  private final HttpServer server;
  private final ExecutorService workers;
  private final URI address;
  private final Site site;

  private WebServer(HttpServer server, ExecutorService workers, URI address, Site site) {
    this.server = server;
    this.workers = workers;
    this.address = address;
    this.site = site;
  }

  /**
   * Starts to serve a theatre; it goes on until it is closed.
   *
   * @param observatory stays open as long as the server
   * @param port 0 for a free one
   * @throws ServerException where the port is taken or the token cannot be kept
   */
  public static WebServer start(Observatory observatory, int port) {
    Token token = token(observatory);
    HttpServer server = bind(port);
    int bound = server.getAddress().getPort();
    Site site = new Site(observatory, new Gate(token, bound));
    ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    server.setExecutor(workers);
    server.createContext("/", new Exchanges(site));
    server.start();
    URI address = URI.create("http://127.0.0.1:" + bound + "/?token=" + token.text());
    return new WebServer(server, workers, address, site);
  }

  private static Token token(Observatory observatory) {
    try {
      return Token.of(observatory.ledgerFile());
    } catch (IOException e) {
      throw new ServerException("the server's token cannot be kept: " + e.getMessage(), e);
    }
  }

  private static HttpServer bind(int port) {
    try {
      InetAddress loopback = InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
      return HttpServer.create(new InetSocketAddress(loopback, port), 0);
    } catch (IOException e) {
      throw new ServerException(
          "port "
              + port
              + " cannot be used ("
              + e.getMessage()
              + "); give another, or 0 for a free one",
          e);
    }
  }

  /** The address of the first page, with the token; for the owner's eyes only. */
  public URI address() {
    return address;
  }

  /**
   * Makes the first pages once, so that the first reader need not wait for what all readers share;
   * returns at once.
   */
  public void warmUp() {
    workers.execute(
        () -> {
          for (String address : Site.WARMING) {
            if (!workers.isShutdown()) {
              site.warm(address);
            }
          }
        });
  }

  @Override
  public void close() {
    server.stop(GRACE_SECONDS);
    workers.shutdown();
    try {
      // Whoever closes the ledger next must not do so below a page that is being made.
      if (!workers.awaitTermination(LONGEST_PAGE_SECONDS, TimeUnit.SECONDS)) {
        workers.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
