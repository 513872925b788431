package org.isnad.briefing.internal.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.briefing.internal.grammar.Teller.Hedge;
import org.isnad.model.Briefing.Item;
import org.isnad.model.Briefing.Line;
import org.isnad.model.Briefing.Part;
import org.isnad.model.Briefing.Section;
import org.isnad.model.ClaimType;
import org.isnad.model.Entity;
import org.isnad.model.EntityClass;
import org.isnad.model.Modality;

/** Who holds, leads and belongs to what, and how strong, as told in these days. */
final class ForcesSection {
  private static final int MOST_EACH = 8;
  private static final int SHORTEST = 3;

  private final Desk desk;
  private final Set<String> holders;

  ForcesSection(Desk desk) {
    this.desk = desk;
    this.holders =
        desk
            .happenings(h -> h.type() == ClaimType.CONTROLS && h.modality() == Modality.ASSERTED)
            .stream()
            .map(h -> h.subject() + "|" + h.object())
            .collect(Collectors.toSet());
  }

  Section write() {
    desk.teller().hedge(Hedge.BRACKETED);
    List<Item> items = new ArrayList<>();
    add(items, Set.of(ClaimType.CONTROLS), h -> String.valueOf(h.subject()));
    add(items, Set.of(ClaimType.LEADS), h -> String.valueOf(h.parties()));
    add(items, Set.of(ClaimType.STRENGTH), h -> h.subject() + "/" + h.place() + h.claim().number());
    add(items, Set.of(ClaimType.MEMBER_OF), h -> String.valueOf(h.object()));
    add(items, Set.of(ClaimType.OPERATES_IN), h -> String.valueOf(h.subject()));
    add(
        items,
        Set.of(ClaimType.ALLIED_WITH, ClaimType.HOSTILE_TO),
        h -> String.valueOf(h.subject()));
    desk.teller().hedge(Hedge.NAMED);
    return new Section(Part.FORCES, "Who holds, leads and fields what", List.copyOf(items));
  }

  private void add(List<Item> items, Set<ClaimType> types, Function<Happening, String> alike) {
    desk.teller().pause();
    List<Happening> some =
        desk.happenings(
            h ->
                types.contains(h.type())
                    && h.modality() == Modality.ASSERTED
                    && !desk.isTold(h)
                    && !desk.isToldOtherwise(h)
                    && !saysNoMore(h)
                    && isOfForces(h)
                    && desk.teller().canTell(h.first()));
    for (Line line : desk.tellTogether(some, alike).stream().limit(MOST_EACH).toList()) {
      items.add(Item.of(line));
    }
  }

  /**
   * Whether the names say it already ("the anti-IS coalition opposes IS"), or the place's holder.
   */
  private boolean saysNoMore(Happening happening) {
    String subject = name(happening.subject());
    String object = name(happening.object());
    boolean held = holders.contains(happening.subject() + "|" + happening.object());
    boolean named = names(happening.object()).anyMatch(subject::contains);
    return switch (happening.type()) {
      case OPERATES_IN -> held || named;
      case MEMBER_OF, HOSTILE_TO, ALLIED_WITH -> named;
      case LEADS -> object.contains("’s ") || object.contains("'s ");
      case NAME,
          CLASS,
          STRENGTH,
          CONTROLS,
          BECOMES,
          PLEDGES_TO,
          SPLITS_FROM,
          SUPPORTS,
          ACCUSED_OF,
          LISTED_BY,
          EVENT ->
          false;
    };
  }

  private String name(Optional<String> party) {
    return party.map(p -> desk.view().findEntity(p).map(Entity::name).orElse(p)).orElse("");
  }

  /** All names of a party that are long enough to be told from others within a name. */
  private Stream<String> names(Optional<String> party) {
    Stream<String> others =
        party.flatMap(desk.view()::findEntity).stream().flatMap(e -> e.aliases().stream());
    return Stream.concat(Stream.of(name(party)), others).filter(n -> n.length() >= SHORTEST);
  }

  /** A person's post in a body is told where the person speaks; here bodies are told. */
  private boolean isOfForces(Happening happening) {
    boolean person =
        happening.type() == ClaimType.MEMBER_OF
            && happening
                .first()
                .subject()
                .flatMap(desk.view()::findEntity)
                .filter(e -> e.kind() == EntityClass.PERSON)
                .isPresent();
    return happening.subject().isPresent() && !person;
  }
}
