package org.isnad.briefing.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.briefing.internal.grammar.Texts;
import org.isnad.model.Briefing;
import org.isnad.model.Briefing.Bars;
import org.isnad.model.Briefing.Block;
import org.isnad.model.Briefing.ChangeMap;
import org.isnad.model.Briefing.Item;
import org.isnad.model.Briefing.Line;
import org.isnad.model.Briefing.Table;
import org.isnad.model.Briefing.Words;
import org.isnad.model.Chain;
import org.isnad.model.ClaimView;
import org.isnad.model.Document;
import org.isnad.model.ResolvedClaim;

/**
 * The briefing's footnotes: each sentence of a report, as one chain handed it down, has one number,
 * in order of first use.
 */
public final class Footnotes {
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final ClaimView view;

  private static final class Entry {
    private final int number;
    private final String quote;
    private final Chain chain;
    private final Document document;
    private final Set<String> claims = new LinkedHashSet<>();

    private Entry(int number, String quote, Chain chain, Document document) {
      this.number = number;
      this.quote = quote;
      this.chain = chain;
      this.document = document;
    }
  }

  /**
   * One footnote.
   *
   * @param number from 1
   * @param claims ids of the claims that were read from the sentence
   * @param quote the report's own sentence
   * @param chain the speakers, the one who finally said it first
   * @param document the report
   */
  public record Footnote(
      int number, List<String> claims, String quote, Chain chain, Document document) {}

  public Footnotes(Briefing briefing, ClaimView view) {
    this.view = view;
    briefing.sections().forEach(s -> s.blocks().forEach(this::number));
  }

  private void number(Block block) {
    switch (block) {
      case Item item -> item.lines().forEach(this::of);
      case Table table -> table.rows().forEach(r -> of(r.claims()));
      case Bars bars -> bars.bars().forEach(b -> of(b.claims()));
      case ChangeMap map -> map.marks().forEach(m -> of(m.claims()));
    }
  }

  /** The numbers behind a sentence. */
  public List<Integer> of(Line line) {
    Set<Integer> numbers = new TreeSet<>(of(line.claims()));
    line.words().forEach(w -> numbers.add(entry(w).number));
    return List.copyOf(numbers);
  }

  /** The numbers behind a row, a bar or a mark. */
  public List<Integer> of(List<ResolvedClaim> claims) {
    Set<Integer> numbers = new TreeSet<>();
    claims.forEach(c -> numbers.add(entry(c).number));
    return List.copyOf(numbers);
  }

  private Entry entry(ResolvedClaim claim) {
    Document document = view.documentOf(claim);
    String quote = Texts.sentence(claim.claim().selector(), document);
    Entry entry = entry(quote, Chain.of(claim.claim(), document), document);
    entry.claims.add(claim.claim().id());
    return entry;
  }

  private Entry entry(Words words) {
    Document document = view.documents().get(words.document());
    if (document == null) {
      throw new IllegalStateException("the view lacks the report " + words.document());
    }
    List<String> speakers =
        document.author().isEmpty() && document.publisher().isEmpty()
            ? List.of(document.voice())
            : new ArrayList<>(
                java.util.stream.Stream.concat(
                        document.author().stream(), document.publisher().stream())
                    .toList());
    return entry(
        Texts.sentence(words.selector(), document), new Chain(speakers, document.date()), document);
  }

  private Entry entry(String quote, Chain chain, Document document) {
    return entries.computeIfAbsent(
        document.id() + "|" + quote + "|" + chain,
        k -> new Entry(entries.size() + 1, quote, chain, document));
  }

  public List<Footnote> list() {
    return entries.values().stream()
        .map(e -> new Footnote(e.number, List.copyOf(e.claims), e.quote, e.chain, e.document))
        .toList();
  }

  /** The reports that are cited, each with its footnotes, in order of first use. */
  public Map<Document, List<Integer>> reports() {
    Map<Document, List<Integer>> reports = new LinkedHashMap<>();
    for (Entry entry : entries.values()) {
      reports.computeIfAbsent(entry.document, d -> new ArrayList<>()).add(entry.number);
    }
    return reports;
  }
}
