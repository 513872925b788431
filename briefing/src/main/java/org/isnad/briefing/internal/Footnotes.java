package org.isnad.briefing.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.Briefing;
import org.isnad.model.Claim;
import org.isnad.model.ClaimView;
import org.isnad.model.Document;
import org.isnad.model.ResolvedClaim;

/** The briefing's footnotes: each claim has one number, in order of first use. */
public final class Footnotes {
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final List<Footnote> notes = new ArrayList<>();

  /**
   * One footnote.
   *
   * @param number from 1
   * @param claim id of the claim
   * @param quote the report's own words
   * @param chain the speakers, the one who finally said it first: "aide → Coast Daily, 2020-03-02"
   * @param file the report's file
   */
  public record Footnote(int number, String claim, String quote, String chain, String file) {}

  public Footnotes(Briefing briefing, ClaimView view) {
    briefing.sections().stream()
        .flatMap(s -> s.lines().stream())
        .flatMap(l -> l.claims().stream())
        .forEach(c -> add(c, view));
  }

  private void add(ResolvedClaim resolved, ClaimView view) {
    Claim claim = resolved.claim();
    if (numbers.putIfAbsent(claim.id(), numbers.size() + 1) == null) {
      Document document = view.documentOf(resolved);
      String quote = claim.selector().exact().replaceAll("\\s+", " ").strip();
      notes.add(
          new Footnote(numbers.size(), claim.id(), quote, chain(claim, document), document.file()));
    }
  }

  /** The chain of speakers from the one who finally said it to the page that printed it. */
  public static String chain(Claim claim, Document document) {
    List<String> steps = new ArrayList<>(claim.saidBy().reversed());
    document.author().ifPresent(steps::add);
    document.publisher().ifPresent(steps::add);
    if (document.author().isEmpty() && document.publisher().isEmpty()) {
      steps.add(document.title().orElse(document.file()));
    }
    return String.join(" → ", steps)
        + document.date().map(d -> ", " + d.text()).orElse(", undated");
  }

  public int numberOf(ResolvedClaim claim) {
    return numbers.getOrDefault(claim.claim().id(), 0);
  }

  public List<Footnote> list() {
    return List.copyOf(notes);
  }
}
