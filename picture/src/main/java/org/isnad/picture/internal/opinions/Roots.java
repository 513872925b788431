package org.isnad.picture.internal.opinions;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.model.Claim;
import org.isnad.model.ClaimView;
import org.isnad.model.Document;
import org.isnad.model.Entity;
import org.isnad.model.EventType;
import org.isnad.model.ResolvedClaim;
import org.isnad.model.Source;

/**
 * Who finally said a thing: the last of the chain of speakers, else the report itself. Two reports
 * that lean on one named speaker are one voice, under whatever form of the name; so are a report
 * and its copies. "Officials" are known only by who quotes them.
 */
public final class Roots {
  private final ClaimView view;
  private final Parties parties;
  private final Copies copies;
  private final Map<Said, String> known = new HashMap<>();

  private record Said(String document, List<String> by) {}

  Roots(ClaimView view, List<Source> sources) {
    this.view = view;
    this.parties = new Parties(view.entities().values(), view.claims(), sources);
    this.copies = new Copies(view.documents().values());
  }

  Parties parties() {
    return parties;
  }

  String rootOf(ResolvedClaim resolved) {
    Claim claim = resolved.claim();
    return known.computeIfAbsent(new Said(claim.document(), claim.saidBy()), s -> find(resolved));
  }

  private String find(ResolvedClaim resolved) {
    List<String> saidBy = resolved.claim().saidBy();
    String voice = original(resolved).voice();
    if (saidBy.isEmpty()) {
      return voice;
    }
    String last = saidBy.getLast();
    if (!isNamed(last)) {
      return last + " (" + voice + ")";
    }
    return parties.findEntity(last).map(Entity::name).orElse(last);
  }

  private Document original(ResolvedClaim claim) {
    Document own = view.documentOf(claim);
    Document original = view.documents().get(copies.originalOf(own.id()));
    return original == null ? own : original;
  }

  /** Whether the one who finally said it is the party that it is about. */
  boolean isOwnWord(ResolvedClaim resolved) {
    Claim claim = resolved.claim();
    boolean ownLoss = claim.eventType().filter(EventType.WITHDRAWAL::equals).isPresent();
    if (resolved.subject().isEmpty() || ownLoss) {
      return false;
    }
    return speakerIsOf(resolved, resolved.subject().get());
  }

  /** Whether the one who finally said a claim is an actor, speaks for it or belongs to it. */
  boolean speakerIsOf(ResolvedClaim resolved, String actor) {
    Claim claim = resolved.claim();
    String speaker =
        claim.saidBy().isEmpty() ? view.documentOf(resolved).voice() : claim.saidBy().getLast();
    return parties.of(speaker).contains(actor);
  }

  /** Whether a report copies no other. */
  boolean isOriginal(Document document) {
    return copies.originalOf(document.id()).equals(document.id());
  }

  /** A speaker is named when a capital or a letter without case stands behind the first word. */
  private static boolean isNamed(String speaker) {
    int space = speaker.indexOf(' ');
    String rest = space < 0 ? speaker : speaker.substring(space + 1);
    return !rest.equals(rest.toLowerCase(Locale.ROOT))
        || rest.codePoints().anyMatch(Roots::isUncased);
  }

  private static boolean isUncased(int letter) {
    return Character.getType(letter) == Character.OTHER_LETTER;
  }
}
