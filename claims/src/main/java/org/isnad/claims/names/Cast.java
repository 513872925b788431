package org.isnad.claims.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All that a document speaks of: forms of one name are one member, by what the text introduces, by
 * what is known everywhere, by a person's family name, and by the words that tell a name.
 */
public final class Cast {
  private static final Set<String> GENERIC =
      Set.of(
          "group",
          "forces",
          "force",
          "militia",
          "militias",
          "brigade",
          "brigades",
          "movement",
          "coalition",
          "alliance",
          "organization",
          "organisation",
          "operation",
          "operations",
          "room",
          "faction",
          "rebels",
          "old",
          "bloc",
          "umbrella",
          "tribe",
          "so",
          "called",
          "network",
          "fighters",
          "militants",
          "of",
          "and");
  private final KnownNames known;
  private final Map<String, Member> byKey = new HashMap<>();
  private final List<Member> members = new ArrayList<>();

  public Cast(KnownNames known, List<Introduced> introduced) {
    this.known = known;
    for (Introduced one : introduced) {
      Member member = add(one.name(), Kind.GROUP);
      link(member, one.form());
    }
  }

  /** Makes a further form a name of this member. */
  public void link(Member member, String form) {
    Member other = byKey.get(NameKey.of(form));
    if (other != null && other != member) {
      member.merge(other);
      members.remove(other);
      byKey.replaceAll((key, value) -> value == other ? member : value);
    }
    member.add(form);
    byKey.put(NameKey.of(form), member);
  }

  /** The member a form names; a new one where nothing fits. */
  public Member add(String form, Kind kind) {
    Optional<Member> found = find(form, kind);
    Member member = found.orElseGet(() -> create(form, kind));
    member.add(form);
    member.suggest(kind);
    byKey.putIfAbsent(NameKey.of(form), member);
    return member;
  }

  private Member create(String form, Kind kind) {
    Member member = new Member(form, kind);
    members.add(member);
    known.find(form).ifPresent(k -> byKey.putIfAbsent(NameKey.of(k.name()), member));
    return member;
  }

  /** The member a form names, if any does. */
  public Optional<Member> find(String form, Kind kind) {
    Member same = byKey.get(NameKey.of(form));
    if (same != null) {
      return Optional.of(same);
    }
    Optional<Member> byKnown = known.find(form).map(k -> byKey.get(NameKey.of(k.name())));
    if (byKnown.isPresent()) {
      return byKnown;
    }
    return switch (kind) {
      case PERSON -> byFamilyName(form);
      case GROUP -> byTellingWords(form);
      case PLACE, STATE, OTHER -> Optional.empty();
    };
  }

  private Optional<Member> byFamilyName(String form) {
    List<String> words = NameKey.words(form);
    Member found = null;
    for (Member member : members) {
      if (member.kind() == Kind.PERSON
          && member.forms().stream().anyMatch(f -> isPart(words, NameKey.words(f)))) {
        if (found != null) {
          return Optional.empty();
        }
        found = member;
      }
    }
    return Optional.ofNullable(found);
  }

  private static boolean isPart(List<String> left, List<String> right) {
    List<String> shorter = left.size() <= right.size() ? left : right;
    List<String> longer = shorter == left ? right : left;
    if (shorter.isEmpty() || !isSpelling(shorter.getLast(), longer.getLast())) {
      return false;
    }
    return shorter.size() == 1
        || shorter.size() < longer.size() && new HashSet<>(longer).containsAll(shorter)
        || shorter.size() == longer.size() && isSpelling(shorter.getFirst(), longer.getFirst());
  }

  private Optional<Member> byTellingWords(String form) {
    Set<String> telling = telling(form);
    if (telling.isEmpty()) {
      return Optional.empty();
    }
    return members.stream()
        .filter(m -> m.kind() == Kind.GROUP)
        .filter(m -> m.forms().stream().anyMatch(f -> sameTelling(telling, telling(f))))
        .findFirst();
  }

  private static boolean sameTelling(Set<String> left, Set<String> right) {
    return left.size() == right.size()
        && left.stream().allMatch(l -> right.stream().anyMatch(r -> isSpelling(l, r)))
        && right.stream().allMatch(l -> left.stream().anyMatch(r -> isSpelling(l, r)));
  }

  private static Set<String> telling(String form) {
    Set<String> words = new HashSet<>(NameKey.words(form));
    words.removeAll(GENERIC);
    return words;
  }

  /** Whether two words are one in two spellings: a letter apart where they are long. */
  static boolean isSpelling(String left, String right) {
    if (left.equals(right)) {
      return true;
    }
    if (Math.min(left.length(), right.length()) < 5 || left.charAt(0) != right.charAt(0)) {
      return false;
    }
    int start = 0;
    int shorter = Math.min(left.length(), right.length());
    while (start < shorter && left.charAt(start) == right.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && left.charAt(left.length() - 1 - end) == right.charAt(right.length() - 1 - end)) {
      end++;
    }
    return Math.max(left.length(), right.length()) - start - end <= 1;
  }

  /** The state that an adjective belongs to, new in the cast where it was not in it. */
  public Optional<Member> findState(String adjective) {
    return known
        .findByAdjective(adjective)
        .map(
            state ->
                byKey.containsKey(NameKey.of(state.name()))
                    ? byKey.get(NameKey.of(state.name()))
                    : add(state.name(), Kind.STATE));
  }

  /** The member of a phrase: the state of an adjective, the thing of a name or a description. */
  public Member of(Phrase phrase) {
    if (phrase.kind() == Kind.STATE
        || phrase.form() == Phrase.Form.DESCRIPTION && phrase.noun().isEmpty()) {
      Optional<KnownNames.Known> state = known.findByAdjective(phrase.name());
      if (state.isPresent()) {
        String name = state.get().name();
        Member member = byKey.get(NameKey.of(name));
        return member != null ? member : add(name, Kind.STATE);
      }
    }
    return phrase.form() == Phrase.Form.DESCRIPTION
        ? addDescription(phrase)
        : add(phrase.name(), phrase.kind());
  }

  /** A description is one with another only where the words are the same. */
  private Member addDescription(Phrase phrase) {
    Member same = byKey.get(NameKey.of(phrase.name()));
    return same != null
        ? same
        : byKey.computeIfAbsent(
            NameKey.of(phrase.name()), k -> new Member(phrase.name(), phrase.kind()));
  }

  /** The town that an adjective is made from: "Misratan" from Misrata. */
  public Optional<Member> findByAdjective(String word) {
    String key = NameKey.of(word);
    for (String ending : List.of("n", "an", "i", "ian", "is", "ans", "ite", "ese", "s")) {
      if (key.endsWith(ending) && key.length() > ending.length() + 3) {
        Member member = byKey.get(key.substring(0, key.length() - ending.length()));
        if (member != null && member.kind() == Kind.PLACE) {
          return Optional.of(member);
        }
      }
    }
    return Optional.empty();
  }
}
