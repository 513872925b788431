package org.isnad.briefing.internal.sections;

import java.util.List;
import java.util.regex.Pattern;
import org.isnad.briefing.internal.grammar.Teller.Hedge;
import org.isnad.model.Briefing.Item;
import org.isnad.model.Briefing.Part;
import org.isnad.model.Briefing.Section;
import org.isnad.model.ClaimType;

/** Who supports whom, as told in these days. */
final class SupportSection {
  private static final Pattern FOREIGN =
      Pattern.compile(
          "(?i)\\b(foreign|international|western|outside|regional|european|states|powers)\\b");

  private final Desk desk;

  SupportSection(Desk desk) {
    this.desk = desk;
  }

  /** Whether words that are no known name speak of somebody from abroad. */
  static boolean isForeign(String words) {
    return FOREIGN.matcher(words).find();
  }

  Section write() {
    desk.teller().hedge(Hedge.BRACKETED);
    desk.teller().pause();
    List<Happening> support = desk.happenings(h -> h.type() == ClaimType.SUPPORTS);
    List<Item> items =
        desk.tellTogether(support, h -> String.valueOf(h.object())).stream().map(Item::of).toList();
    desk.teller().hedge(Hedge.NAMED);
    return new Section(Part.SUPPORT, "Support", List.copyOf(items));
  }
}
