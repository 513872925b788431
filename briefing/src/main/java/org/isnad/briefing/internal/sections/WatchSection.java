package org.isnad.briefing.internal.sections;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.model.Briefing.Item;
import org.isnad.model.Briefing.Part;
import org.isnad.model.Briefing.Section;
import org.isnad.model.Modality;

/** What reports say may come. */
final class WatchSection {
  private static final int MOST = 10;
  private static final Pattern AHEAD =
      Pattern.compile(
          "(?i)\\b(will|shall|expect\\w*|may|might|could|would|plan\\w*|prepar\\w*|inten[dt]\\w*|threat\\w*|likely|next|soon|going"
              + " to|about to|announced|vow\\w*|promis\\w*|risks?|if)\\b");

  private final Desk desk;

  WatchSection(Desk desk) {
    this.desk = desk;
  }

  Section write() {
    List<Item> items = new ArrayList<>();
    Set<String> sentences = new HashSet<>();
    desk.teller().pause();
    desk.happenings(h -> h.modality() == Modality.EXPECTED).stream()
        .filter(h -> !h.parties().isEmpty() && isAhead(h))
        .filter(h -> sentences.add(desk.sentence(h)) && !desk.isQuoted(h))
        .limit(MOST)
        .forEach(h -> items.add(Item.of(desk.tell(h))));
    return new Section(Part.WATCH, "What to watch", List.copyOf(items));
  }

  /** Whether the report's sentence looks ahead; what it merely muses on does not. */
  private boolean isAhead(Happening happening) {
    return AHEAD.matcher(desk.sentence(happening)).find();
  }
}
