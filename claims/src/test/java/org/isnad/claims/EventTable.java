package org.isnad.claims;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.model.Claim;
import org.isnad.model.ClaimType;
import org.isnad.model.Mention;

/** Sentences with the event claims expected of them, as a table that an analyst can read. */
final class EventTable {
  private EventTable() {}

  /**
   * One sentence.
   *
   * @param text the sentence
   * @param expected its events
   */
  record Row(String text, List<Expected> expected) {}

  /**
   * One expected event; a dash names nothing.
   *
   * @param unread whether the reader is known not to find it yet
   */
  record Expected(
      String event,
      String doer,
      String target,
      String place,
      String killed,
      String injured,
      String modality,
      boolean unread) {
    /** Whether a claim tells this event: a party or place that is not named here may be any. */
    boolean fits(Claim claim) {
      return claim.findDetail("event").orElse("").equals(event)
          && names(doer, claim.subject())
          && names(target, claim.object())
          && (place.equals("-") || contains(claim.place().orElse(""), place))
          && count(claim, "killed").equals(killed)
          && count(claim, "injured").equals(injured)
          && (modality.equals("-") || claim.modality().word().equals(modality));
    }

    private static boolean names(String wanted, Optional<Mention> party) {
      return wanted.equals("-")
          || party.filter(p -> contains(p.name(), wanted)).isPresent()
          || party.stream().flatMap(p -> p.aliases().stream()).anyMatch(a -> contains(a, wanted));
    }

    private static boolean contains(String name, String wanted) {
      return name.toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT));
    }
  }

  /** The rows of a table kept beside the tests. */
  static List<Row> read(String resource) {
    List<Row> rows = new ArrayList<>();
    try (InputStream in = EventTable.class.getResourceAsStream(resource);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line : reader.lines().toList()) {
        if (line.startsWith("S ")) {
          rows.add(new Row(line.substring(2), new ArrayList<>()));
        } else if (line.startsWith("E ") || line.startsWith("~E ")) {
          rows.getLast().expected().add(expected(line));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " cannot be read", e);
    }
    return rows;
  }

  private static Expected expected(String line) {
    List<String> cells =
        new ArrayList<>(
            Arrays.stream(line.substring(line.indexOf(' ')).split("\\|"))
                .map(String::strip)
                .toList());
    while (cells.size() < 7) {
      cells.add("-");
    }
    return new Expected(
        cells.get(0),
        cells.get(1),
        cells.get(2),
        cells.get(3),
        cells.get(4),
        cells.get(5),
        cells.get(6),
        line.startsWith("~"));
  }

  /** The event claims of a sentence read alone. */
  static List<Claim> events(ClaimReader reader, String sentence) {
    return reader.read(GrammarExamplesTest.document(sentence), Lexicon.EMPTY).stream()
        .filter(c -> c.type() == ClaimType.EVENT)
        .toList();
  }

  /** A claim as a row of the table. */
  static String line(Claim claim) {
    return String.join(
        " | ",
        claim.findDetail("event").orElse(""),
        claim.subject().map(Mention::name).orElse("-"),
        claim.object().map(Mention::name).orElse("-"),
        claim.place().orElse("-"),
        count(claim, "killed"),
        count(claim, "injured"),
        claim.modality().word());
  }

  static String count(Claim claim, String what) {
    String low = claim.findDetail(what + "_low").orElse("");
    String high = claim.findDetail(what + "_high").orElse("");
    return low.isEmpty() && high.isEmpty() ? "-" : low + ".." + high;
  }
}
