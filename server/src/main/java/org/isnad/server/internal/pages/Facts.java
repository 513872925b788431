package org.isnad.server.internal.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Claim;
import org.isnad.model.Mention;
import org.isnad.model.ResolvedClaim;
import org.isnad.server.internal.show.ClaimShow.Fact;
import org.isnad.server.internal.show.Term;
import org.isnad.server.internal.words.Words;

/** What a claim says, field by field. */
final class Facts {
  private final Values values;
  private final Words words;

  Facts(Values values, Words words) {
    this.values = values;
    this.words = words;
  }

  List<Fact> of(ResolvedClaim resolved) {
    Claim claim = resolved.claim();
    List<Fact> facts = new ArrayList<>();
    facts.add(plain("fact.type", words.term("type", claim.type().word()), ""));
    party("fact.subject", claim.subject(), resolved.subject()).ifPresent(facts::add);
    party("fact.object", claim.object(), resolved.object()).ifPresent(facts::add);
    party("column.place", claim.place().map(Mention::of), resolved.place()).ifPresent(facts::add);
    if (!claim.number().isUnknown()) {
      facts.add(plain("fact.number", words.range(claim.number()), ""));
    }
    claim.detail().forEach((key, value) -> facts.add(detail(key, value)));
    String modality = claim.modality().word();
    facts.add(
        plain(
            "fact.held",
            words.term("modality", modality),
            words.term("modality-meaning", modality)));
    facts.addAll(times(resolved));
    facts.add(plain("fact.rule", claim.rule(), claim.extractor()));
    facts.add(plain("claim.title", claim.id(), ""));
    return facts;
  }

  /** A detail; the reader's rules and a theatre may bring details of their own. */
  private Fact detail(String key, String value) {
    String told =
        key.equals("event") ? words.termOrItself("event", value) : value.replace('_', ' ');
    return new Fact(Values.capitalised(words.termOrItself("detail", key)), Term.plain(told), "");
  }

  private List<Fact> times(ResolvedClaim resolved) {
    Claim claim = resolved.claim();
    return List.of(
        plain(
            "fact.when",
            claim.when().map(words.dates()::date).orElseGet(() -> words.of("fact.when-none")),
            claim.when().map(w -> w.text()).orElseGet(() -> words.of("fact.when-counted"))),
        plain(
            "fact.published",
            words.dates().published(claim.published()),
            claim.published().map(p -> p.text()).orElse("")),
        plain("fact.recorded", words.dates().moment(resolved.recorded()), "UTC"));
  }

  private Optional<Fact> party(String key, Optional<Mention> mention, Optional<String> entity) {
    return mention.map(
        m ->
            entity
                .map(
                    id ->
                        new Fact(
                            words.of(key), values.term(id), words.of("fact.in-report", m.name())))
                .orElseGet(() -> plain(key, m.name(), words.of("fact.not-tied"))));
  }

  private Fact plain(String key, String value, String note) {
    return new Fact(words.of(key), Term.plain(value), note);
  }
}
