package org.isnad.cli.internal;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.isnad.observatory.Observatory;
import org.isnad.server.WebServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Serves a theatre's pages. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Serves the theatre's pages to this machine alone, until Ctrl-C.")
public final class ServeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private TheatreOption theatre;
  @Mixin private PortOption port;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (Observatory observatory = theatre.openRead();
        WebServer server = WebServer.start(observatory, port.number())) {
      server.warmUp();
      out.println(server.address());
      out.flush();
      spec.commandLine().getErr().println("Open this address in a browser; Ctrl-C stops serving.");
      untilStopped();
    }
    return 0;
  }

  /** Waits until the process is ended or this thread interrupted. */
  static void untilStopped() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
