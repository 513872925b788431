package org.isnad.briefing.internal.sections;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isnad.briefing.internal.grammar.Teller.Hedge;
import org.isnad.model.Briefing.Item;
import org.isnad.model.Briefing.Line;
import org.isnad.model.Briefing.Part;
import org.isnad.model.Briefing.Section;
import org.isnad.model.ClaimType;
import org.isnad.model.Entity;
import org.isnad.model.EntityClass;
import org.isnad.model.Modality;
import org.isnad.model.Picture.Holding;
import org.isnad.model.ResolvedClaim;
import org.isnad.model.Status;

/**
 * The movements of the days, the weightiest first, each with the smaller things behind it; see
 * {@link Consequence} for the order.
 */
final class DynamicsSection {
  private static final int MOST = 7;
  private static final Pattern TURN =
      Pattern.compile(
          "(?i)\\b(pledg|sw[oe]r|baya|bay.a|recogni|join|split|broke|merg|became|renam|formed|agreed"
              + "|accept|refus|left)");
  private static final int MOST_LEADS = 4;
  private static final int MOST_BEHIND = 6;
  private static final int MOST_BESIDE = 10;

  private final Desk desk;
  private final Map<String, Holding> holdings = new HashMap<>();
  private final Set<String> leaders = new HashSet<>();

  DynamicsSection(Desk desk) {
    this.desk = desk;
    desk.happenings(h -> h.type() == ClaimType.LEADS)
        .forEach(h -> h.subject().ifPresent(leaders::add));
    desk.analysis().picture().territory().forEach(h -> holdings.put(h.place().id(), h));
  }

  Section write() {
    List<Dynamic> dynamics = dynamics();
    List<Item> items = new ArrayList<>();
    List<Dynamic> rest = new ArrayList<>();
    for (Dynamic dynamic : dynamics) {
      if (desk.isQuoted(dynamic.first())) {
        desk.remember(dynamic.first());
      } else if (items.size() < MOST) {
        items.add(item(dynamic));
      } else {
        rest.add(dynamic);
      }
    }
    List<Happening> lesser = rest.stream().limit(MOST_BESIDE).map(Dynamic::first).toList();
    List<Line> beside = listed(() -> desk.tellTogether(lesser, alike(lesser)));
    if (!beside.isEmpty()) {
      items.add(new Item(Optional.of("Also reported"), List.of(), beside));
    }
    return new Section(Part.DYNAMICS, "Headline dynamics", List.copyOf(items));
  }

  /** Lines of a list, with whoever reports them in brackets. */
  private List<Line> listed(Supplier<List<Line>> lines) {
    desk.teller().hedge(Hedge.BRACKETED);
    List<Line> told = lines.get();
    desk.teller().hedge(Hedge.NAMED);
    return told;
  }

  /** One doer with several others, or else several doers of one deed that a sentence names. */
  private Function<Happening, String> alike(List<Happening> some) {
    Map<String, Long> ofDoer =
        some.stream().collect(Collectors.groupingBy(h -> doer(h), Collectors.counting()));
    return h ->
        ofDoer.getOrDefault(doer(h), 0L) > 1
            ? doer(h)
            : h.object() + "|" + h.place() + "|" + desk.sentence(h);
  }

  private static String doer(Happening happening) {
    return happening.type() + "|" + happening.subject() + "|" + happening.place();
  }

  private List<Dynamic> dynamics() {
    Map<String, Set<String>> bodies = bodies();
    Comparator<Happening> byWeight =
        Comparator.comparingDouble((Happening h) -> -weight(h))
            .thenComparing(Comparator.comparing(Happening::day).reversed());
    List<Dynamic> dynamics = new ArrayList<>();
    desk.happenings(this::isNews).stream()
        .sorted(byWeight)
        .forEach(
            happening -> {
              boolean outside = isFromOutside(happening);
              boolean starts = happening.type() != ClaimType.SUPPORTS || outside;
              if (dynamics.stream().noneMatch(d -> d.takes(happening, outside)) && starts) {
                dynamics.add(new Dynamic(happening, bodies));
              }
            });
    dynamics.sort(Comparator.comparingDouble(d -> -d.weight(weight(d.first()))));
    return dynamics;
  }

  private double weight(Happening happening) {
    boolean leader = happening.object().filter(leaders::contains).isPresent();
    return Consequence.of(happening, isOutlook(happening), leader);
  }

  /** What happened or was turned, not what stands as it stood. */
  private boolean isNews(Happening happening) {
    boolean told =
        happening.modality() == Modality.ASSERTED || happening.modality() == Modality.CLAIMED;
    boolean named = !happening.parties().isEmpty() || happening.place().isPresent();
    return told
        && named
        && desk.span().isOfNow(happening.first())
        && switch (happening.type()) {
          case EVENT, SUPPORTS -> true;
          case PLEDGES_TO, SPLITS_FROM, BECOMES, ALLIED_WITH ->
              TURN.matcher(happening.claim().selector().exact()).find();
          case NAME,
              CLASS,
              LEADS,
              STRENGTH,
              OPERATES_IN,
              CONTROLS,
              MEMBER_OF,
              HOSTILE_TO,
              ACCUSED_OF,
              LISTED_BY ->
              false;
        };
  }

  /** Support by a state, an organisation of states, or somebody whom the report calls foreign. */
  private boolean isFromOutside(Happening happening) {
    Optional<EntityClass> kind =
        happening.first().subject().flatMap(desk.view()::findEntity).map(Entity::kind);
    return kind.map(k -> k == EntityClass.STATE || k == EntityClass.INTERNATIONAL_ORG)
        .orElseGet(() -> SupportSection.isForeign(happening.subject().orElse("")));
  }

  private boolean isOutlook(Happening happening) {
    return happening.claim().rule().endsWith("fortunes")
        || Consequence.tellsFortunes(desk.sentence(happening));
  }

  private Item item(Dynamic dynamic) {
    desk.teller().pause();
    List<Line> lead = new ArrayList<>();
    List<Line> behind = new ArrayList<>();
    List<Happening> all = dynamic.happenings();
    desk.teller().hedge(Hedge.ALONE);
    boolean support = all.getFirst().type() == ClaimType.SUPPORTS;
    if (support && !isOutlook(all.getFirst())) {
      lead.addAll(desk.tellTogether(all, h -> String.valueOf(h.object())));
    } else {
      lead.add(headline(all));
    }
    desk.teller().hedge(Hedge.NAMED);
    findContest(all.getFirst()).ifPresent(lead::add);
    all.stream()
        .skip(1)
        .filter(h -> isOutlook(h) && !desk.isQuoted(h))
        .findFirst()
        .ifPresent(h -> lead.add(line(h)));
    if (support) {
      lead.addAll(desk.tellTogether(untold(all), h -> String.valueOf(h.object())));
    } else {
      untold(all).forEach(h -> add(h, lead, behind));
    }
    return new Item(Optional.empty(), lead, behind);
  }

  /** The first happening; where the report's sentence tells others of them too, that sentence. */
  private Line headline(List<Happening> all) {
    Happening first = all.getFirst();
    long alike = all.stream().filter(h -> desk.sentence(h).equals(desk.sentence(first))).count();
    if (alike > 1 && first.voices().size() == 1) {
      return desk.quote(first);
    }
    return line(first);
  }

  private List<Happening> untold(List<Happening> all) {
    return all.stream().skip(1).filter(h -> !desk.isTold(h)).toList();
  }

  private void add(Happening happening, List<Line> lead, List<Line> behind) {
    boolean weighty = Consequence.kind(happening).weight() >= Consequence.FIGHTING.weight();
    if (desk.isQuoted(happening)) {
      desk.remember(happening);
    } else if (lead.size() < MOST_LEADS && weighty) {
      lead.add(line(happening));
    } else if (behind.size() < MOST_BEHIND) {
      behind.addAll(listed(() -> List.of(line(happening))));
    }
  }

  private Line line(Happening happening) {
    if (!isOutlook(happening)) {
      return desk.tell(happening);
    }
    return desk.quote(happening);
  }

  /** Who else is said to hold a place that was taken, where voices disagree. */
  private Optional<Line> findContest(Happening happening) {
    if (Consequence.kind(happening) != Consequence.GROUND) {
      return Optional.empty();
    }
    return happening
        .place()
        .flatMap(p -> Optional.ofNullable(holdings.get(p)))
        .map(Holding::holder)
        .filter(f -> f.status() == Status.CONTESTED)
        .flatMap(f -> new Disagreements(desk).line(f));
  }

  /** Who belongs to whom, both ways, for those of whom the days' claims tell. */
  private Map<String, Set<String>> bodies() {
    Set<String> parties = new HashSet<>();
    desk.happenings(this::isNews).forEach(h -> parties.addAll(h.parties()));
    Map<String, Set<String>> bodies = new HashMap<>();
    for (ResolvedClaim claim : desk.view().claims()) {
      if (claim.claim().type() == ClaimType.MEMBER_OF
          && claim.claim().modality() == Modality.ASSERTED
          && claim.subject().isPresent()
          && claim.object().isPresent()) {
        join(claim.subject().get(), claim.object().get(), parties, bodies);
        join(claim.object().get(), claim.subject().get(), parties, bodies);
      }
    }
    return bodies;
  }

  private static void join(
      String one, String other, Set<String> parties, Map<String, Set<String>> bodies) {
    if (parties.contains(one)) {
      bodies.computeIfAbsent(one, s -> new HashSet<>()).add(other);
    }
  }
}
