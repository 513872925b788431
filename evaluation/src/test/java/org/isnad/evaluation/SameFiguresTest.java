package org.isnad.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code isnad score} and {@code score.py} print the same figures for the same claims. */
class SameFiguresTest {
  @TempDir private Path folder;

  @Test
  void both_scorers_print_the_same_table_for_the_seeds() throws IOException {
    Path gold = Reference.shared("gold/seeds");
    Path script = Reference.shared("gold/score.py");
    String ours = score(gold.toString(), "--write", folder.toString());
    assertThat(ours).isEqualTo(Reference.python(script, gold.toString(), folder.toString()));
  }

  @Test
  void both_scorers_print_the_same_table_for_gold_scored_against_itself() throws IOException {
    Path gold = Reference.shared("gold/seeds");
    Path script = Reference.shared("gold/score.py");
    assertThat(score(gold.toString(), gold.toString()))
        .isEqualTo(Reference.python(script, gold.toString(), gold.toString()));
  }

  @Test
  void both_scorers_print_the_same_figures_as_json() throws IOException {
    Path script = Reference.shared("gold/score.py");
    writeCases();
    JsonNode ours = json(score(gold(), system(), "--json"));
    assertThat(ours).isEqualTo(json(Reference.python(script, gold(), system(), "--json")));
  }

  /** The case table, a document a case: were one verdict other than written down, so is the sum. */
  @Test
  void the_reference_scorer_still_gives_the_verdicts_of_the_case_table() throws IOException {
    Path script = Reference.shared("gold/score.py");
    List<JsonNode> cases = writeCases();
    JsonNode printed = json(Reference.python(script, gold(), system(), "--json"));
    long found = cases.stream().filter(c -> c.at("/verdict/found").asBoolean()).count();
    assertThat(printed.path("found").asLong()).isEqualTo(found);
    for (String attribute : List.of("place", "when", "said_by", "modality")) {
      long agreeing = cases.stream().filter(c -> c.at("/verdict/" + attribute).asBoolean()).count();
      assertThat(printed.path("attributes").path(attribute).asDouble())
          .as(attribute)
          .isEqualTo((double) agreeing / found);
    }
    assertThat(score(gold(), system())).isEqualTo(Reference.python(script, gold(), system()));
  }

  private List<JsonNode> writeCases() throws IOException {
    ObjectMapper json = new ObjectMapper();
    Files.createDirectories(folder.resolve("gold"));
    Files.createDirectories(folder.resolve("system"));
    List<JsonNode> cases;
    try (InputStream in = getClass().getResourceAsStream("scoring/verdicts.jsonl")) {
      String lines = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      cases = json.readerFor(ObjectNode.class).<JsonNode>readValues(lines).readAll();
    }
    for (int i = 0; i < cases.size(); i++) {
      String name = "case%03d.jsonl".formatted(i);
      Files.writeString(folder.resolve("gold").resolve(name), cases.get(i).get("gold").toString());
      Files.writeString(
          folder.resolve("system").resolve(name), cases.get(i).get("system").toString());
    }
    return cases;
  }

  private String gold() {
    return folder.resolve("gold").toString();
  }

  private String system() {
    return folder.resolve("system").toString();
  }

  private static JsonNode json(String text) throws IOException {
    return new ObjectMapper().readTree(text);
  }

  private static String score(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Score.run(new PrintWriter(out), new PrintWriter(err), arguments);
    assertThat(code).as(err.toString()).isZero();
    return out.toString();
  }
}
