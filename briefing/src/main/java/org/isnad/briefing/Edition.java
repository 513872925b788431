package org.isnad.briefing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Briefing;
import org.isnad.model.Briefing.Part;
import org.isnad.model.Briefing.Section;
import org.isnad.model.ClaimView;

/**
 * A briefing as it is given a form: the house's style and the analyst's own words around it.
 *
 * @param briefing what was drawn from claims
 * @param view the view it was written from
 * @param style how the house wants it
 * @param remarks the analyst's own paragraphs
 * @param baseMap the theatre's base map, GeoJSON
 */
public record Edition(
    Briefing briefing,
    ClaimView view,
    HouseStyle style,
    List<Remark> remarks,
    Optional<String> baseMap) {
  public Edition {
    remarks = List.copyOf(remarks);
    briefing = styled(briefing, style);
  }

  /** A briefing with nothing around it. */
  public static Edition plain(Briefing briefing, ClaimView view) {
    return new Edition(briefing, view, HouseStyle.PLAIN, List.of(), Optional.empty());
  }

  private static Briefing styled(Briefing briefing, HouseStyle style) {
    List<Part> order = style.order();
    List<Section> sections =
        briefing.sections().stream()
            .filter(s -> order.isEmpty() || isAlways(s.part()) || order.contains(s.part()))
            .sorted(Comparator.comparingInt(s -> isAlways(s.part()) ? -1 : order.indexOf(s.part())))
            .map(s -> named(s, style))
            .toList();
    return new Briefing(briefing.theatre(), briefing.scope(), sections);
  }

  /** What a reader must not miss cannot be left out. */
  private static boolean isAlways(Part part) {
    return part == Part.CHANGED_SINCE;
  }

  private static Section named(Section section, HouseStyle style) {
    String heading = style.headings().getOrDefault(section.part(), section.heading());
    return new Section(section.part(), heading, section.blocks());
  }

  /** "Libya: the week to 30 May 2016", or as the house has it. */
  public String title() {
    String focus = briefing.scope().focus().name();
    String about = focus.isEmpty() ? "" : ", " + focus;
    return style
        .title()
        .map(
            t ->
                t.replace("{theatre}", briefing.theatre())
                    .replace("{days}", briefing.scope().days())
                    .replace("{focus}", focus))
        .orElse(briefing.theatre() + about + ": " + briefing.scope().days());
  }

  /** The remarks under a section. */
  public List<Remark> remarksOn(Section section) {
    return remarks.stream()
        .filter(r -> r.heading().filter(section.heading()::equalsIgnoreCase).isPresent())
        .toList();
  }

  /** The remarks that belong to no section. */
  public List<Remark> otherRemarks() {
    return remarks.stream()
        .filter(
            r ->
                briefing.sections().stream()
                    .noneMatch(s -> r.heading().filter(s.heading()::equalsIgnoreCase).isPresent()))
        .toList();
  }
}
