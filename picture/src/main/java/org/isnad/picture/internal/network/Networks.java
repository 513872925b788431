package org.isnad.picture.internal.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.model.Entity;
import org.isnad.model.Finding;
import org.isnad.model.Reckoning;
import org.isnad.model.picture.Network;
import org.isnad.model.picture.Network.Assistance;
import org.isnad.model.picture.Tie;
import org.isnad.model.picture.Tie.Kind;
import org.isnad.picture.internal.opinions.Evidence;
import org.isnad.picture.internal.opinions.Reckoner;

/** The network of a day and its ledger of assistance. */
public final class Networks {
  private static final Set<String> STANDINGS = Set.of("nominal", "accepted", "refused");

  private Networks() {}

  public static Network draw(Evidence evidence) {
    List<Tie> ties = Ties.draw(evidence);
    return new Network(evidence.day(), ties, assistance(ties));
  }

  /** How the opinion on a tie came about. */
  public static Reckoning why(Tie tie, Evidence evidence) {
    Finding finding = Ties.finding(tie.kind(), tie.claims(), evidence);
    return finding.answers().isEmpty()
        ? new Reckoning(tie.kind().word(), List.of(), tie.opinion())
        : Reckoner.again(finding, evidence).getFirst();
  }

  /**
   * Each channel of support. It bypasses whom the recipient belongs to where the supporter does not
   * support that one too: money and arms then reach a part without its whole.
   */
  private static List<Assistance> assistance(List<Tie> ties) {
    Map<String, List<Entity>> parents = new HashMap<>();
    Map<String, Set<String>> supported = new HashMap<>();
    for (Tie tie : ties) {
      if (tie.kind() == Kind.MEMBERSHIP) {
        parents.computeIfAbsent(tie.from().id(), i -> new ArrayList<>()).add(tie.to());
      } else if (tie.kind() == Kind.SUPPORT) {
        supported.computeIfAbsent(tie.from().id(), i -> new HashSet<>()).add(tie.to().id());
      }
    }
    List<Assistance> channels = new ArrayList<>();
    for (Tie tie : ties) {
      if (tie.kind() == Kind.SUPPORT) {
        Set<String> others = supported.getOrDefault(tie.from().id(), Set.of());
        List<Entity> bypassed =
            parents.getOrDefault(tie.to().id(), List.of()).stream()
                .filter(p -> !others.contains(p.id()) && !p.equals(tie.from()))
                .toList();
        channels.add(new Assistance(tie, means(tie), bypassed));
      }
    }
    return channels;
  }

  private static Set<String> means(Tie tie) {
    Set<String> means = new HashSet<>(tie.marks());
    means.removeAll(STANDINGS);
    return means;
  }
}
