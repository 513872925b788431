package org.isnad.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/**
 * One command with what came of it.
 *
 * @param exit its exit code
 * @param out the data it printed
 * @param err its progress and problems
 */
record Terminal(int exit, String out, String err) {
  /** Runs a command as the program does, without the process around it. */
  static Terminal run(Object... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] arguments = List.of(words).stream().map(String::valueOf).toArray(String[]::new);
    int exit = Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
    return new Terminal(exit, out.toString(), err.toString());
  }

  /** The problems among what it told. */
  List<String> problems() {
    return err.lines().filter(line -> line.startsWith("isnad: ")).toList();
  }
}
