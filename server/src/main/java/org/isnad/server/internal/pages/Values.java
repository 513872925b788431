package org.isnad.server.internal.pages;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isnad.model.Entity;
import org.isnad.model.Finding;
import org.isnad.model.Modality;
import org.isnad.model.Range;
import org.isnad.model.ResolvedClaim;
import org.isnad.observatory.Situation;
import org.isnad.server.internal.show.ChainLine;
import org.isnad.server.internal.show.ClaimLine;
import org.isnad.server.internal.show.ClaimList;
import org.isnad.server.internal.show.Found;
import org.isnad.server.internal.show.Links;
import org.isnad.server.internal.show.Term;
import org.isnad.server.internal.words.Words;

/** Findings and claims as the templates show them, with the links and sources of one visit. */
final class Values {
  /** A range with one end, as the picture writes it as an answer. */
  private static final Pattern OPEN_RANGE = Pattern.compile("(over|at most) [\\d,]+");

  private final Situation situation;
  private final Links links;
  private final Sources sources;
  private final Words words;

  Values(Visit visit) {
    this.situation = visit.situation();
    this.links = visit.links();
    this.sources = visit.sources();
    this.words = visit.words();
  }

  Found found(Finding finding) {
    return new Found(
        finding.status(),
        finding.answers().stream()
            .map(
                a ->
                    new Found.Side(
                        term(a.value()), a.voices(), a.deniers(), sources.of(a.claims())))
            .toList());
  }

  /** The name of an entity with its page, or the words that an answer consists of. */
  Term term(String value) {
    return situation
        .view()
        .findEntity(value)
        .map(e -> Term.of(e, links))
        .orElseGet(() -> Term.plain(words(value)));
  }

  /** An answer that is a number in the reader's language; any other as it is. */
  private String words(String value) {
    return OPEN_RANGE.matcher(value).matches() ? words.range(Range.parse(value)) : value;
  }

  ClaimLine line(ResolvedClaim claim) {
    return new ClaimLine(
        links.to(claim),
        situation.sentence(claim),
        Sources.quote(claim),
        ChainLine.of(situation.chain(claim), words),
        claim.claim().when().map(words.dates()::date).orElse(""),
        modality(claim));
  }

  private static String modality(ResolvedClaim claim) {
    Modality modality = claim.claim().modality();
    return modality == Modality.ASSERTED ? "" : modality.word();
  }

  /** The first claims of a list, and the way to the rest. */
  ClaimList list(List<ResolvedClaim> claims, int most, Entity about) {
    return new ClaimList(
        claims.stream().limit(most).map(this::line).toList(),
        claims.size(),
        claims.size() > most ? links.to("/claims", "about", about.id()) : "");
  }

  static String capitalised(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  static String orEmpty(Optional<String> text) {
    return text.orElse("");
  }
}
