package org.isnad.evaluation.pages;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import org.isnad.evaluation.ledger.MadeUpTheatre;
import org.isnad.observatory.LanguageModels;
import org.isnad.observatory.Observatory;
import org.isnad.observatory.Theatre;
import org.isnad.server.WebServer;

/** A theatre whose pages are served for as long as they are looked at. */
public final class ServedTheatre implements AutoCloseable {
  private final Observatory observatory;
  private final WebServer server;

  /**
   * Opens a theatre and makes its first pages once.
   *
   * @param madeUp how many claims to make up where the folder holds no theatre; none where it is 0
   */
  public ServedTheatre(Path folder, int madeUp) {
    if (madeUp > 0) {
      MadeUpTheatre.write(folder, madeUp);
    }
    this.observatory =
        Observatory.open(
            Theatre.open(folder), Clock.systemUTC(), LanguageModels.in(folder.resolve("models")));
    this.server = WebServer.start(observatory, 0);
    server.warmUp();
  }

  /** The address to open first. */
  public URI address() {
    return server.address();
  }

  @Override
  public void close() {
    server.close();
    observatory.close();
  }
}
