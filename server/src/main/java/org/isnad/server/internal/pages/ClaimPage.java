package org.isnad.server.internal.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.model.Claim;
import org.isnad.model.Document;
import org.isnad.model.Finding;
import org.isnad.model.Mention;
import org.isnad.model.Passage;
import org.isnad.model.Picture;
import org.isnad.model.Picture.Actor;
import org.isnad.model.Picture.Holding;
import org.isnad.model.ResolvedClaim;
import org.isnad.server.internal.http.Refusal;
import org.isnad.server.internal.http.Response;
import org.isnad.server.internal.show.ChainLine;
import org.isnad.server.internal.show.ClaimShow;
import org.isnad.server.internal.show.ClaimShow.Bearing;
import org.isnad.server.internal.show.ClaimShow.Fact;
import org.isnad.server.internal.show.Days;
import org.isnad.server.internal.show.Term;

/** A claim: its words where they stand, who handed it down, its times, and what it bears on. */
final class ClaimPage implements Page {
  private static final int AROUND = 700;

  @Override
  public Response answer(Visit visit) {
    String id = visit.request().variable("id");
    ResolvedClaim resolved =
        visit
            .situation()
            .findClaim(id)
            .orElseThrow(
                () ->
                    Refusal.notFound(
                        "no claim “"
                            + id
                            + "” was published by "
                            + visit.asOf().trueOnWords()
                            + " and known by then; choose a later day"));
    Values values = new Values(visit);
    Document report = visit.situation().view().documentOf(resolved);
    Claim claim = resolved.claim();
    int[] block = block(report, claim);
    ClaimShow show =
        new ClaimShow(
            claim.selector().exact(),
            ChainLine.of(visit.situation().chain(resolved)),
            facts(resolved, values),
            report.text().substring(block[0], claim.selector().start()),
            report.text().substring(claim.selector().end(), block[1]),
            new Term(report.title().orElse(report.file()), visit.links().to(report)),
            bearings(resolved, values, visit));
    return visit.show(Room.REPORTS, "claim", visit.situation().sentence(resolved), show);
  }

  /** The offsets of the block around a claim, cut where it is very long. */
  private static int[] block(Document report, Claim claim) {
    int start = claim.selector().start();
    int end = claim.selector().end();
    Optional<Passage> passage =
        report.passages().stream().filter(p -> p.start() <= start && end <= p.end()).findFirst();
    int from = passage.map(Passage::start).orElse(start);
    int to = passage.map(Passage::end).orElse(end);
    return new int[] {Math.max(from, start - AROUND), Math.min(to, end + AROUND)};
  }

  private static List<Fact> facts(ResolvedClaim resolved, Values values) {
    Claim claim = resolved.claim();
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Kind of fact", Term.plain(Values.words(claim.type().word())), ""));
    party("Subject", claim.subject(), resolved.subject(), values).ifPresent(facts::add);
    party("Object", claim.object(), resolved.object(), values).ifPresent(facts::add);
    party("Place", claim.place().map(Mention::of), resolved.place(), values).ifPresent(facts::add);
    if (!claim.number().isUnknown()) {
      facts.add(new Fact("Number", Term.plain(claim.number().toString()), ""));
    }
    claim
        .detail()
        .forEach(
            (key, value) ->
                facts.add(
                    new Fact(
                        Values.capitalised(Values.words(key)),
                        Term.plain(Values.words(value)),
                        "")));
    facts.add(new Fact("How it is held", Term.plain(claim.modality().word()), modality(claim)));
    facts.addAll(times(resolved));
    facts.add(new Fact("Read by", Term.plain(claim.rule()), claim.extractor()));
    facts.add(new Fact("Claim", Term.plain(claim.id()), ""));
    return facts;
  }

  private static List<Fact> times(ResolvedClaim resolved) {
    Claim claim = resolved.claim();
    return List.of(
        new Fact(
            "When it was so",
            Term.plain(claim.when().map(Days::words).orElse("not said")),
            claim.when().map(w -> w.text()).orElse("counted from the day of publication")),
        new Fact(
            "Published",
            Term.plain(claim.published().map(Days::words).orElse("undated")),
            claim.published().map(p -> p.text()).orElse("")),
        new Fact("Recorded here", Term.plain(Days.words(resolved.recorded())), "UTC"));
  }

  private static Optional<Fact> party(
      String key, Optional<Mention> mention, Optional<String> entity, Values values) {
    return mention.map(
        m ->
            entity
                .map(id -> new Fact(key, values.term(id), "“" + m.name() + "” in the report"))
                .orElseGet(() -> new Fact(key, Term.plain(m.name()), "not tied to an entity")));
  }

  private static String modality(Claim claim) {
    return switch (claim.modality()) {
      case ASSERTED -> "stated as so";
      case CLAIMED -> "marked by the report as somebody's unverified claim";
      case DENIED -> "stated as not so";
      case EXPECTED -> "yet to come, or only possible";
    };
  }

  private static List<Bearing> bearings(ResolvedClaim claim, Values values, Visit visit) {
    Picture picture = visit.situation().picture();
    Stream<Bearing> territory =
        picture.territory().stream()
            .map(Holding::holder)
            .filter(f -> restsOn(f, claim))
            .map(f -> bearing(f, claim.object().or(claim::place), values));
    Stream<Bearing> actors =
        picture.orderOfBattle().stream()
            .flatMap(
                a -> findings(a).filter(f -> restsOn(f, claim)).map(f -> bearing(f, a, values)));
    return Stream.concat(territory, actors).toList();
  }

  private static Stream<Finding> findings(Actor actor) {
    return Stream.of(actor.leader(), actor.strength(), actor.places());
  }

  private static boolean restsOn(Finding finding, ResolvedClaim claim) {
    return finding.answers().stream()
        .flatMap(a -> a.claims().stream())
        .anyMatch(c -> c.claim().id().equals(claim.claim().id()));
  }

  private static Bearing bearing(Finding finding, Actor actor, Values values) {
    return bearing(finding, Optional.of(actor.entity().id()), values);
  }

  private static Bearing bearing(Finding finding, Optional<String> about, Values values) {
    String href = about.map(id -> values.term(id).href()).orElse("");
    return new Bearing(
        new Term(Values.capitalised(finding.question()), href), values.found(finding));
  }
}
