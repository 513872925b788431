package org.isnad.evaluation.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Small cases with the verdict of the reference scorer, {@code score.py}; SameFiguresTest asks that
 * scorer again where it is at hand.
 */
class VerdictsTest {
  @TestFactory
  Stream<DynamicTest> a_pair_of_claims_gets_the_reference_scorers_verdict() throws IOException {
    return cases().stream()
        .map(
            c ->
                DynamicTest.dynamicTest(
                    c.path("why").asText(),
                    () -> assertThat(verdict(c)).as(c.toString()).isEqualTo(c.get("verdict"))));
  }

  static List<JsonNode> cases() throws IOException {
    ObjectMapper json = new ObjectMapper();
    try (InputStream in = VerdictsTest.class.getResourceAsStream("verdicts.jsonl")) {
      String lines = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return lines.lines().map(line -> read(json, line)).toList();
    }
  }

  private static JsonNode read(ObjectMapper json, String line) {
    try {
      return json.readTree(line);
    } catch (IOException e) {
      throw new IllegalArgumentException(line, e);
    }
  }

  private static JsonNode verdict(JsonNode pair) {
    ClaimLine gold = ClaimLine.of(pair.get("gold"));
    ClaimLine system = ClaimLine.of(pair.get("system"));
    var verdict = new ObjectMapper().createObjectNode();
    boolean found = Agreement.found(gold, system);
    verdict.put("found", found);
    if (found) {
      for (Attribute attribute : Attribute.values()) {
        verdict.put(attribute.word(), attribute.agrees(gold, system));
      }
    }
    return verdict;
  }
}
