package org.isnad.briefing;

import java.util.List;
import java.util.stream.Stream;
import org.isnad.briefing.internal.Sections;
import org.isnad.model.Briefing;
import org.isnad.model.Briefing.Section;
import org.isnad.model.ClaimView;
import org.isnad.model.Picture;

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
}
