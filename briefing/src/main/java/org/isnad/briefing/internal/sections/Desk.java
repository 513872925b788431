package org.isnad.briefing.internal.sections;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.isnad.briefing.Material;
import org.isnad.briefing.internal.grammar.Names;
import org.isnad.briefing.internal.grammar.SpokenDates;
import org.isnad.briefing.internal.grammar.Teller;
import org.isnad.briefing.internal.grammar.Texts;
import org.isnad.model.Briefing.Line;
import org.isnad.model.BriefingScope;
import org.isnad.model.ClaimView;
import org.isnad.model.ResolvedClaim;
import org.isnad.model.picture.Analysis;

/**
 * What all sections of one briefing share: the claims of its days, and one teller with its names.
 */
public final class Desk {
  private static final int MOST_FOOTNOTES = 4;

  private final Material material;
  private final Span span;
  private final Teller teller;
  private final List<Happening> happenings;
  private final Set<String> told = new HashSet<>();
  private final Set<String> toldOf = new HashSet<>();
  private final Set<String> quoted = new HashSet<>();

  public Desk(Material material) {
    this.material = material;
    this.span = new Span(view(), material.scope());
    Names names = new Names(view(), span.all());
    this.teller = new Teller(view(), names, new SpokenDates(material.scope()));
    this.happenings =
        Happenings.of(
            span.claims().stream().filter(c -> !Happenings.isRunning(c.claim())).toList(),
            analysis()::voiceOf);
  }

  Analysis analysis() {
    return material.analysis();
  }

  Material material() {
    return material;
  }

  ClaimView view() {
    return material.analysis().view();
  }

  BriefingScope scope() {
    return material.scope();
  }

  Span span() {
    return span;
  }

  Teller teller() {
    return teller;
  }

  Names names() {
    return teller.names();
  }

  /** What is told of its days, running tolls left out. */
  List<Happening> happenings(Predicate<Happening> which) {
    return happenings.stream().filter(which).toList();
  }

  /** Whether a claim is about what the briefing is about. */
  boolean covers(ResolvedClaim claim) {
    return scope().focus().covers(claim);
  }

  /** A few of the claims, one of each voice before the second of any. */
  List<ResolvedClaim> few(List<ResolvedClaim> claims) {
    Map<String, ResolvedClaim> voices = new LinkedHashMap<>();
    claims.forEach(c -> voices.putIfAbsent(analysis().voiceOf(c), c));
    List<ResolvedClaim> chosen = new ArrayList<>(voices.values());
    claims.stream().filter(c -> !chosen.contains(c)).forEach(chosen::add);
    return chosen.stream().limit(MOST_FOOTNOTES).toList();
  }

  /** Tells a happening and remembers that it was told. */
  Line tell(Happening happening) {
    return noted(
        happening,
        teller.tell(List.of(happening.first()), few(happening.claims()), happening.voices()));
  }

  private Line noted(Happening happening, Line line) {
    remember(happening);
    if (line.text().contains("“")) {
      quoted.add(sentence(happening));
    }
    return line;
  }

  /** Whether the report's very sentence stands in the text already. */
  boolean isQuoted(Happening happening) {
    return quoted.contains(sentence(happening));
  }

  /** Quotes the report on a happening and remembers that it was told. */
  Line quote(Happening happening) {
    return noted(happening, teller.quoted(few(happening.claims())));
  }

  void remember(Happening happening) {
    happening.claims().forEach(c -> told.add(c.claim().id()));
    toldOf.add(parties(happening));
  }

  /** Whether another thing of the same two was told from the same sentence of a report. */
  boolean isToldOtherwise(Happening happening) {
    return toldOf.contains(parties(happening));
  }

  private String parties(Happening happening) {
    return happening.subject() + "|" + happening.object() + "|" + sentence(happening);
  }

  boolean isTold(Happening happening) {
    return told.contains(happening.first().claim().id());
  }

  /** The sentence of the report behind a happening. */
  String sentence(Happening happening) {
    return Texts.sentence(happening.first(), view());
  }

  /**
   * Happenings that differ in one party alone, in one sentence each.
   *
   * @param alike what must be the same, beside the kind, the modality and the voices
   */
  List<Line> tellTogether(List<Happening> some, Function<Happening, String> alike) {
    Map<String, List<Happening>> groups =
        some.stream()
            .collect(
                Collectors.groupingBy(
                    h ->
                        h.type()
                            + "|"
                            + h.modality()
                            + "|"
                            + h.claim().detail()
                            + "|"
                            + h.claim().saidBy()
                            + "|"
                            + voices(h)
                            + "|"
                            + alike.apply(h),
                    LinkedHashMap::new,
                    Collectors.toList()));
    List<Line> lines = new ArrayList<>();
    for (List<Happening> group : groups.values()) {
      group.forEach(this::remember);
      if (teller.canTell(group.getFirst().first()) || !isQuoted(group.getFirst())) {
        lines.add(together(group));
      }
    }
    return lines;
  }

  /** Who stands behind it; in brackets, where several are but counted, how many. */
  private String voices(Happening happening) {
    int count = happening.voices().size();
    return count > 1 && teller.isBracketed()
        ? String.valueOf(count)
        : String.valueOf(new TreeSet<>(happening.voices()));
  }

  private Line together(List<Happening> group) {
    List<ResolvedClaim> all = group.stream().flatMap(h -> few(h.claims()).stream()).toList();
    List<ResolvedClaim> parallel = group.stream().map(Happening::first).toList();
    return noted(group.getFirst(), teller.tell(parallel, all, group.getFirst().voices()));
  }
}
