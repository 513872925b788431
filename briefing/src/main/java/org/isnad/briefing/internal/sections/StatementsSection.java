package org.isnad.briefing.internal.sections;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.Briefing.Item;
import org.isnad.model.Briefing.Line;
import org.isnad.model.Briefing.Part;
import org.isnad.model.Briefing.Section;
import org.isnad.model.Modality;

/** Who said what, and who pledged, accused or denied, beyond what was told above. */
final class StatementsSection {
  private static final int MOST_SPEAKERS = 10;
  private static final int MOST_EACH = 4;

  private final Desk desk;

  StatementsSection(Desk desk) {
    this.desk = desk;
  }

  Section write() {
    Map<String, List<Happening>> bySpeaker = new LinkedHashMap<>();
    for (Happening happening : desk.happenings(this::isStatement)) {
      List<String> saidBy = happening.claim().saidBy();
      String speaker = saidBy.isEmpty() ? happening.subject().orElse("") : saidBy.getLast();
      bySpeaker.computeIfAbsent(speaker, s -> new ArrayList<>()).add(happening);
    }
    List<Item> items = new ArrayList<>();
    bySpeaker.values().stream().limit(MOST_SPEAKERS).forEach(said -> items.add(item(said)));
    return new Section(Part.STATEMENTS, "Statements and pledges", List.copyOf(items));
  }

  private boolean isStatement(Happening happening) {
    boolean worth =
        switch (happening.type()) {
          case NAME, CLASS -> false;
          case PLEDGES_TO, ACCUSED_OF, SPLITS_FROM -> true;
          case LEADS,
              STRENGTH,
              OPERATES_IN,
              CONTROLS,
              MEMBER_OF,
              ALLIED_WITH,
              HOSTILE_TO,
              BECOMES,
              SUPPORTS,
              LISTED_BY,
              EVENT ->
              !happening.claim().saidBy().isEmpty() || happening.modality() == Modality.DENIED;
        };
    return worth
        && happening.modality() != Modality.EXPECTED
        && !desk.isTold(happening)
        && !desk.isQuoted(happening);
  }

  /** Of several claims in one sentence the one that says most is told. */
  private static int weight(Happening happening) {
    return switch (happening.type()) {
      case PLEDGES_TO, SPLITS_FROM, EVENT -> 4;
      case ACCUSED_OF, CONTROLS, STRENGTH, SUPPORTS -> 3;
      case LEADS, ALLIED_WITH, HOSTILE_TO, BECOMES, LISTED_BY -> 2;
      case MEMBER_OF, OPERATES_IN, NAME, CLASS -> 1;
    };
  }

  private Item item(List<Happening> said) {
    desk.teller().pause();
    List<Line> lines = new ArrayList<>();
    Set<String> sentences = new HashSet<>();
    said.stream()
        .sorted(Comparator.comparingInt(StatementsSection::weight).reversed())
        .filter(h -> sentences.add(desk.sentence(h)))
        .limit(MOST_EACH)
        .forEach(h -> lines.add(desk.tell(h)));
    return new Item(Optional.empty(), lines, List.of());
  }
}
