package org.isnad.briefing;

import java.util.List;
import java.util.stream.Stream;
import org.isnad.briefing.internal.Sections;
import org.isnad.briefing.internal.Wording;
import org.isnad.model.Briefing;
import org.isnad.model.Briefing.Section;
import org.isnad.model.ClaimView;
import org.isnad.model.Picture;
import org.isnad.model.ResolvedClaim;

/** Writes the weekly briefing of a picture. */
public final class Briefings {
  private Briefings() {}

  /**
   * The briefing for the seven days up to the picture's day; sections with nothing to say are left
   * out.
   *
   * @param theatre the theatre's name
   * @param view the view that the picture was drawn from
   */
  public static Briefing write(String theatre, Picture picture, ClaimView view) {
    Sections sections = new Sections(picture, view);
    List<Section> written =
        Stream.of(
                sections.dynamics(),
                sections.disagreements(),
                sections.territory(),
                sections.orderOfBattle(),
                sections.relations())
            .filter(section -> !section.lines().isEmpty())
            .toList();
    return new Briefing(theatre, picture.asOf().minusDays(6), picture.asOf(), written);
  }

  /** A claim of a view as a sentence in plain English, with whoever says it. */
  public static String sentence(ResolvedClaim claim, ClaimView view) {
    return new Wording(view).sentence(claim);
  }
}
