package org.isnad.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** All commands and their options as the text of docs/commands.md. */
final class CommandReference {
  private CommandReference() {}

  static String text() {
    return """
    # Commands

    This page is written from the program: `./mvnw -q test -pl cli -am -Dtest=CommandReferenceTest -Dsurefire.failIfNoSpecifiedTests=false -Disnad.rewrite=true`.

    Standard output is data, standard error is progress and problems. The exit code is 0 when all went well, 1 when something that was given could not be used (the rest was), 2 when the command was not understood. `ISNAD_DEBUG=1` in the environment shows where a problem arose, `ISNAD_JAVA_OPTIONS` hands options to Java (such as `-Xmx3g`), `XDG_CACHE_HOME` moves the unpacked language models.

    %s\
    """
        .formatted(
            Main.commandLine().getSubcommands().values().stream()
                .flatMap(CommandReference::leaves)
                .map(CommandReference::section)
                .collect(Collectors.joining("\n")));
  }

  /** The command, or those below it where it only holds others. */
  private static Stream<CommandLine> leaves(CommandLine command) {
    return command.getSubcommands().isEmpty()
        ? Stream.of(command)
        : command.getSubcommands().values().stream().flatMap(CommandReference::leaves);
  }

  private static String section(CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    String rows =
        spec.positionalParameters().stream()
                .map(CommandReference::row)
                .collect(Collectors.joining())
            + spec.options().stream()
                .filter(option -> !option.usageHelp() && !option.versionHelp())
                .map(CommandReference::row)
                .collect(Collectors.joining());
    return "## %s\n\n%s\n\n| | |\n| --- | --- |\n%s%s"
        .formatted(
            spec.qualifiedName(), sentence(spec.usageMessage().description()), rows, footer(spec));
  }

  private static String row(PositionalParamSpec parameter) {
    return row(parameter.paramLabel(), parameter);
  }

  private static String row(OptionSpec option) {
    String value = option.arity().max() == 0 ? "" : " " + option.paramLabel();
    return row(String.join(", ", option.names()) + value, option);
  }

  private static String row(String name, ArgSpec argument) {
    String needed = argument.required() ? "" : " Optional.";
    String description = sentence(argument.description());
    return "| `%s` | %s%s |\n"
        .formatted(name, description, argument instanceof PositionalParamSpec ? needed : "")
        .replace("${DEFAULT-VALUE}", String.valueOf(argument.defaultValue()));
  }

  private static String footer(CommandSpec spec) {
    String footer = sentence(spec.usageMessage().footer());
    return footer.isEmpty() ? "" : "\n" + footer + "\n";
  }

  private static String sentence(String[] lines) {
    return List.of(lines).stream().filter(line -> !line.isBlank()).collect(Collectors.joining(" "));
  }
}
