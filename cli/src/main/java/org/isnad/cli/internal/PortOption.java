package org.isnad.cli.internal;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The port that pages are served on. */
final class PortOption {
  private static final int LAST = 65_535;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  private int port;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "0",
      description = "The port to serve on; otherwise a free one.")
  private void set(int number) {
    if (number < 0 || number > LAST) {
      throw new ParameterException(
          spec.commandLine(), "--port: " + number + " is no port; give one from 1 to " + LAST);
    }
    port = number;
  }

  /** The port; 0 stands for a free one. */
  int number() {
    return port;
  }
}
