package org.isnad.testkit.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands in the way of people who cannot see, hear or point well, as far as a program can
 * tell: the rules of axe-core for WCAG 2.2, levels A and AA, and its best practices.
 */
public final class Accessibility {
  private static final String RULES = rules();
  private static final String RUN =
      """
      async () => JSON.stringify((await axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        resultTypes: ['violations']
      })).violations.map(v => ({
        rule: v.id, impact: v.impact, help: v.help,
        where: v.nodes.map(n => n.target.join(' ') + ': ' + (n.any[0] || n.all[0] || n.none[0]).message)
      })))\
      """;

  private Accessibility() {}

  /**
   * One broken rule on a page.
   *
   * @param rule the rule's name
   * @param impact minor, moderate, serious or critical
   * @param help what the rule asks for
   * @param where the elements that break it, with the reason
   */
  public record Finding(String rule, String impact, String help, List<String> where) {
    public Finding {
      where = List.copyOf(where);
    }

    /** Whether people are kept from reading or using the page. */
    public boolean isSerious() {
      return impact.equals("serious") || impact.equals("critical");
    }

    /** In one line. */
    public String line() {
      return "%s %s (%s), %d times: %s"
          .formatted(impact, rule, help, where.size(), where.isEmpty() ? "" : where.getFirst());
    }
  }

  /** The rules that the page breaks as it stands now. */
  public static List<Finding> check(Page page) {
    page.evaluate(RULES + "; 0");
    String answer = (String) page.evaluate(RUN);
    try {
      List<Finding> findings = new ArrayList<>();
      for (JsonNode node : new ObjectMapper().readTree(answer)) {
        List<String> where = new ArrayList<>();
        node.path("where").forEach(w -> where.add(w.asText()));
        findings.add(
            new Finding(
                node.path("rule").asText(),
                node.path("impact").asText(),
                node.path("help").asText(),
                where));
      }
      return findings;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("axe-core answered no JSON: " + answer, e);
    }
  }

  private static String rules() {
    try (InputStream in = Accessibility.class.getResourceAsStream("/axe.min.js")) {
      if (in == null) {
        throw new IllegalStateException("axe.min.js is missing; its library is not on the path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("axe.min.js cannot be read", e);
    }
  }
}
