package org.isnad.entities;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.model.IdentityEntry;
import org.isnad.model.IdentityEntry.Judged;
import org.isnad.model.IdentityEntry.Undone;
import org.isnad.model.IdentityEntry.Word;
import org.isnad.model.Judgement.Verdict;

/**
 * Who is one with whom, computed from the log of judgements and from nothing else. Undoing an entry
 * gives exactly what there would be had it never been made.
 *
 * <p>The latest word on two entities overrules the earlier ones on the same two. Of two that are
 * one the left one of the judgement stands for both. What would make two that are known to be
 * different one is refused.
 */
public final class IdentityLog {
  /** Nobody has judged anything. */
  public static final IdentityLog EMPTY = new IdentityLog(List.of());

  private final List<IdentityEntry> entries;
  private final Map<Set<String>, Judged> standing = new LinkedHashMap<>();
  private final Map<String, String> parents = new HashMap<>();

  private IdentityLog(List<IdentityEntry> entries) {
    this.entries = List.copyOf(entries);
    Set<String> counting = counting(this.entries);
    for (IdentityEntry entry : this.entries) {
      if (entry instanceof Judged judged && counting.contains(judged.id())) {
        Set<String> pair = Set.of(judged.left(), judged.right());
        standing.remove(pair);
        standing.put(pair, judged);
      }
    }
    standing.values().stream().filter(j -> j.verdict() == Verdict.SAME).forEach(this::unite);
  }

  /** The log of these entries, in the order in which they were learned. */
  public static IdentityLog of(List<IdentityEntry> entries) {
    return new IdentityLog(entries);
  }

  /** The ids of the entries that count: one counts unless a later one that counts undoes it. */
  public static Set<String> counting(List<IdentityEntry> entries) {
    Set<String> undone = new HashSet<>();
    Set<String> counting = new HashSet<>();
    for (IdentityEntry entry : entries.reversed()) {
      if (!undone.contains(entry.id())) {
        counting.add(entry.id());
        if (entry instanceof Undone undo) {
          undone.add(undo.undone());
        }
      }
    }
    return counting;
  }

  private void unite(Judged judged) {
    String left = canonical(judged.left());
    String right = canonical(judged.right());
    if (!left.equals(right)) {
      parents.put(right, left);
    }
  }

  /** The id of the entity that stands for this one; its own where it is one with no other. */
  public String canonical(String id) {
    String at = id;
    for (String parent = parents.get(at); parent != null; parent = parents.get(at)) {
      at = parent;
    }
    return at;
  }

  /** All ids that are one with this one, itself among them. */
  public Set<String> listSame(String id) {
    String canonical = canonical(id);
    Set<String> same = new TreeSet<>(Set.of(id, canonical));
    parents.keySet().stream().filter(k -> canonical(k).equals(canonical)).forEach(same::add);
    return same;
  }

  /** The judgements that count, in the order in which they were learned. */
  public List<Judged> standing() {
    return List.copyOf(standing.values());
  }

  /** All entries, those that count no more among them. */
  public List<IdentityEntry> entries() {
    return entries;
  }

  /** The judgement by which two entities, or two that stand for them, are known to be different. */
  public Optional<Judged> findDifference(String left, String right) {
    String one = canonical(left);
    String other = canonical(right);
    return standing.values().stream()
        .filter(j -> j.verdict() == Verdict.DIFFERENT)
        .filter(j -> isBetween(j, one, other) || isBetween(j, other, one))
        .findFirst();
  }

  private boolean isBetween(Judged judged, String left, String right) {
    return canonical(judged.left()).equals(left) && canonical(judged.right()).equals(right);
  }

  /** The standing judgement on exactly these two. */
  public Optional<Judged> findJudged(String left, String right) {
    return left.equals(right)
        ? Optional.empty()
        : Optional.ofNullable(standing.get(Set.of(left, right)));
  }

  /** Judges two entities; the entry is to be recorded by the caller. */
  public Ruling judge(String left, String right, Verdict verdict, Word word, Instant now) {
    if (left.equals(right)) {
      return new Ruling.Refused(left + " is itself; name two different entities");
    }
    return ruling(Judged.of(left, right, verdict, word, now));
  }

  /** Takes an earlier entry back; the entry is to be recorded by the caller. */
  public Ruling undo(String entryId, String by, String reason, Instant now) {
    if (entries.stream().noneMatch(e -> e.id().equals(entryId))) {
      return new Ruling.Refused("no entry “" + entryId + "” is in the log; look its id up there");
    }
    return ruling(Undone.of(entryId, by, reason, now));
  }

  private Ruling ruling(IdentityEntry entry) {
    IdentityLog after = with(entry);
    Optional<Judged> contradiction = after.findContradiction();
    return contradiction
        .<Ruling>map(difference -> new Ruling.Refused(after.refusal(difference)))
        .orElseGet(() -> new Ruling.Accepted(entry));
  }

  /** The log with one entry more. */
  public IdentityLog with(IdentityEntry entry) {
    List<IdentityEntry> more = new ArrayList<>(entries);
    more.add(entry);
    return new IdentityLog(more);
  }

  private Optional<Judged> findContradiction() {
    return standing.values().stream()
        .filter(j -> j.verdict() == Verdict.DIFFERENT)
        .filter(j -> canonical(j.left()).equals(canonical(j.right())))
        .findFirst();
  }

  private String refusal(Judged difference) {
    return "%s and %s would be one, but %s said that they are different (%s); undo that entry, %s, first"
        .formatted(
            difference.left(),
            difference.right(),
            difference.by(),
            difference.reason(),
            difference.id());
  }
}
