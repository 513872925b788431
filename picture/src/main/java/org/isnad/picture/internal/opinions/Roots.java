package org.isnad.picture.internal.opinions;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.model.Claim;
import org.isnad.model.ClaimView;
import org.isnad.model.Document;
import org.isnad.model.Entity;
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
  private final Map<Said, String> known = new ConcurrentHashMap<>();

  /** The voices of each report that was asked for; later roots with the same copies share them. */
  private final Map<String, Voices> printed;

  private record Said(String document, List<String> by) {}

  /**
   * Whose voice a report is.
   *
   * @param own who printed it
   * @param root who printed what it copies; itself where it copies nothing
   */
  private record Voices(String own, String root) {}

  Roots(ClaimView view, List<Source> sources) {
    this(
        view,
        new Parties(view.entities().values(), view.claims(), sources),
        new Copies(view.documents().values()),
        new ConcurrentHashMap<>());
  }

  private Roots(ClaimView view, Parties parties, Copies copies, Map<String, Voices> printed) {
    this.view = view;
    this.parties = parties;
    this.copies = copies;
    this.printed = printed;
  }

  /** The roots of a later view; they take over what these know of copies. */
  Roots next(ClaimView later, ViewChange change, List<Source> sources) {
    Parties then = parties(later, change, sources);
    Map<String, Document> before = view.documents();
    List<Document> further =
        later.documents().values().stream().filter(d -> !before.containsKey(d.id())).toList();
    boolean grown = before.size() + further.size() == later.documents().size();
    boolean taken = grown && copies.size() == before.size() && copies.add(further);
    return taken
        ? new Roots(later, then, copies, printed)
        : new Roots(later, then, new Copies(later.documents().values()), new ConcurrentHashMap<>());
  }

  private Parties parties(ClaimView later, ViewChange change, List<Source> sources) {
    if (!change.removed().isEmpty()) {
      return new Parties(later.entities().values(), later.claims(), sources);
    }
    return later.entities().equals(view.entities())
        ? parties.next(change.added())
        : parties.next(later.entities().values(), change.added());
  }

  /** Whether everything that was asked of earlier roots has the same answer here. */
  boolean agreesWith(Roots earlier) {
    return view.entities().equals(earlier.view.entities())
        && earlier.parties.known().entrySet().stream()
            .allMatch(e -> parties.of(e.getKey()).equals(e.getValue()))
        && (printed == earlier.printed
            || earlier.printed.entrySet().stream()
                .allMatch(e -> isPrinted(e.getKey(), e.getValue())));
  }

  private boolean isPrinted(String document, Voices voices) {
    return view.documents().containsKey(document) && voices(document).equals(voices);
  }

  Parties parties() {
    return parties;
  }

  String rootOf(ResolvedClaim resolved) {
    Claim claim = resolved.claim();
    return claim.saidBy().isEmpty()
        ? voices(claim.document()).root()
        : known.computeIfAbsent(
            new Said(claim.document(), claim.saidBy()), s -> find(claim, s.by().getLast()));
  }

  private String find(Claim claim, String last) {
    if (!isNamed(last)) {
      return last + " (" + voices(claim.document()).root() + ")";
    }
    return parties.findEntity(last).map(Entity::name).orElse(last);
  }

  /** Who printed a claim's report. */
  String publisherOf(ResolvedClaim resolved) {
    return voices(resolved.claim().document()).own();
  }

  private Voices voices(String document) {
    Voices voices = printed.get(document);
    if (voices == null) {
      Document original = original(document);
      Document own = view.documents().getOrDefault(document, original);
      voices = new Voices(own.voice(), original.voice());
      printed.put(document, voices);
    }
    return voices;
  }

  private Document original(String document) {
    return Optional.ofNullable(view.documents().get(copies.originalOf(document)))
        .or(() -> Optional.ofNullable(view.documents().get(document)))
        .orElseThrow(
            () -> new IllegalStateException("the document " + document + " is not in its view"));
  }

  /** Whether the one who finally said it is the party that it is about. */
  boolean isOwnWord(ResolvedClaim resolved) {
    return resolved.subject().isPresent()
        && !Weighing.isLeaving(resolved)
        && speakerIsOf(resolved, resolved.subject().get());
  }

  /** Whether the one who finally said a claim is an actor, speaks for it or belongs to it. */
  boolean speakerIsOf(ResolvedClaim resolved, String actor) {
    Claim claim = resolved.claim();
    String speaker = claim.saidBy().isEmpty() ? publisherOf(resolved) : claim.saidBy().getLast();
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
