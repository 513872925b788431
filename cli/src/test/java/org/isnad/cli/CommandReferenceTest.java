package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents say of the commands is what the commands are. */
class CommandReferenceTest {
  private static final Path HOME = Path.of("..");
  private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|\\S+");
  private static final Path REFERENCE = HOME.resolve("docs/commands.md");

  @Test
  void the_reference_is_not_stale() throws IOException {
    if (Boolean.getBoolean("isnad.rewrite")) {
      Files.writeString(REFERENCE, CommandReference.text());
    }
    assertThat(REFERENCE).hasContent(CommandReference.text());
  }

  @Test
  void every_command_in_the_documents_is_understood() throws IOException {
    List<String> commands = new ArrayList<>();
    for (Path document : documents()) {
      Files.readAllLines(document).stream()
          .map(String::strip)
          .filter(line -> line.startsWith("./isnad "))
          .forEach(commands::add);
    }
    assertThat(commands).isNotEmpty().allSatisfy(CommandReferenceTest::isUnderstood);
  }

  private static void isUnderstood(String command) {
    String words = command.replaceFirst("\\s+[#>|].*", "");
    String[] arguments =
        WORD.matcher(words.substring("./isnad ".length()))
            .results()
            .map(word -> word.group().replace("\"", ""))
            .toArray(String[]::new);
    assertThatCode(() -> Main.commandLine().parseArgs(arguments))
        .as(command)
        .doesNotThrowAnyException();
  }

  private static List<Path> documents() throws IOException {
    try (Stream<Path> top = Files.list(HOME);
        Stream<Path> docs = Files.walk(HOME.resolve("docs"))) {
      return Stream.concat(top, docs)
          .filter(path -> path.toString().endsWith(".md"))
          .sorted()
          .toList();
    }
  }
}
