package org.isnad.briefing.internal.sections;

import java.util.List;
import java.util.stream.Stream;
import org.isnad.briefing.Material;
import org.isnad.model.Briefing.Section;

/** All sections of a briefing in reading order; those with nothing to say are left out. */
public final class Sections {
  private Sections() {}

  public static List<Section> of(Material material) {
    Desk desk = new Desk(material);
    RulesSections rules = new RulesSections(desk);
    Section dynamics = new DynamicsSection(desk).write();
    Section momentum = new MomentumSection(desk).write();
    Section ground = new GroundSection(desk).write();
    Section tolls = new TollsSection(desk).write();
    Section statements = new StatementsSection(desk).write();
    Section support = new SupportSection(desk).write();
    Section forces = new ForcesSection(desk).write();
    Section contested = new Disagreements(desk).write();
    Section watch = new WatchSection(desk).write();
    return Stream.of(
            dynamics,
            momentum,
            ground,
            tolls,
            statements,
            support,
            forces,
            contested,
            watch,
            rules.indicators(),
            rules.scenarios())
        .filter(section -> !section.blocks().isEmpty())
        .toList();
  }
}
