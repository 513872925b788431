package org.isnad.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreCommandTest {
  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void writeOneReport() throws IOException {
    write("texts/week.txt", "The militia is quiet. Omar Said leads the Northern Front in Sabra.\n");
    write(
        "gold/week.jsonl",
        """
        {"type":"leads","subject":"Omar Said","object":"Northern Front","quote":"Omar Said leads the Northern Front","detail":{}}
        {"type":"operates_in","subject":"Northern Front","object":"Sabra","quote":"Northern Front in Sabra","detail":{}}
        {"type":"class","subject":"militia","quote":"The militia is quiet","detail":{"class":"militia"}}
        """);
    write(
        "system/week.jsonl",
        """
        {"type":"leads","subject":"Omar Said","object":"Northern Front","quote":"Omar Said leads the Northern Front","rule":"leads.verb"}
        {"type":"operates_in","subject":"Omar Said","object":"Sabra","quote":"Omar Said leads the Northern Front in Sabra","rule":"operates_in.in"}
        """);
  }

  @Test
  void a_miss_shows_its_sentence_and_the_nearest_claim() {
    assertThat(run("--show", "misses")).isZero();
    assertThat(out.toString())
        .startsWith(
            """
            - week operates_in: Northern Front -> Sabra «Northern Front in Sabra»
                in: Omar Said leads the Northern Front in Sabra.
                nearest: operates_in: Omar Said -> Sabra by operates_in.in «Omar Said leads the Northern Front in Sabra»
                differs: subject is Omar Said, should be Northern Front
            - week class: militia (class=militia) «The militia is quiet»
                in: The militia is quiet.
                nearest: nothing on these words

            What differs, counted:
                1  class: nothing on these words
                1  operates_in: subject
            """);
  }

  @Test
  void an_extra_shows_what_the_gold_says_instead() {
    assertThat(run("--show", "extras", "--type", "operates_in")).isZero();
    assertThat(out.toString())
        .startsWith(
            """
            + week operates_in: Omar Said -> Sabra by operates_in.in «Omar Said leads the Northern Front in Sabra»
                in: Omar Said leads the Northern Front in Sabra.
                nearest: operates_in: Northern Front -> Sabra «Northern Front in Sabra»
                differs: subject is Omar Said, should be Northern Front
            """);
  }

  @Test
  void each_rule_has_a_row() {
    assertThat(run("--show", "rules")).isZero();
    assertThat(out.toString())
        .containsPattern("leads leads\\.verb +1 +1 +1\\.00")
        .containsPattern("operates_in operates_in\\.in +1 +0 +0\\.00");
  }

  @Test
  void a_folder_without_gold_says_what_to_give() throws IOException {
    Files.delete(folder.resolve("gold/week.jsonl"));
    assertThat(run()).isEqualTo(1);
    assertThat(err.toString()).contains("no *.jsonl in").contains("give the folder of the gold");
  }

  @Test
  void a_broken_line_is_named() throws IOException {
    write("system/week.jsonl", "{\"type\":\"leads\"}\n{\"type\":\n");
    assertThat(run()).isEqualTo(1);
    assertThat(err.toString()).contains("the claims on week, line 2 is no JSON");
  }

  private int run(String... more) {
    String[] arguments = new String[4 + more.length];
    arguments[0] = folder.resolve("gold").toString();
    arguments[1] = folder.resolve("system").toString();
    arguments[2] = "--texts";
    arguments[3] = folder.resolve("texts").toString();
    System.arraycopy(more, 0, arguments, 4, more.length);
    return Score.run(new PrintWriter(out), new PrintWriter(err), arguments);
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
