package org.isnad.claims.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isnad.model.EntityClass;

/**
 * All that a document speaks of: forms of one name are one member, by what the text introduces, by
 * what is known everywhere, by a person's family name, and by the words that tell a name.
 */
public final class Cast {
  private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{3,7}");

  /** "Abu Amsha" is spelled like no group. */
  private static final Pattern KUNYA = Pattern.compile("(?:Abu|Umm) ");

  private final KnownNames known;
  private final Map<String, Member> byKey = new HashMap<>();
  private final List<Member> members = new ArrayList<>();
  private final Map<String, Form> parts = new HashMap<>();

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
    boolean apart = other != null && isPersonAndGroup(member, other);
    if (other != null && other != member && !apart) {
      member.merge(other);
      members.remove(other);
      byKey.replaceAll((key, value) -> value == other ? member : value);
    }
    member.add(form);
    byKey.put(NameKey.of(form), member);
  }

  private static boolean isPersonAndGroup(Member one, Member other) {
    return one.kind() == Kind.PERSON && other.kind() == Kind.GROUP
        || one.kind() == Kind.GROUP && other.kind() == Kind.PERSON;
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
      case PERSON -> byPersonsName(form);
      case GROUP -> byTellingWords(form);
      case PLACE, STATE, OTHER -> Optional.empty();
    };
  }

  /** The one person whom a form can mean; nobody where it fits two. */
  private Optional<Member> byPersonsName(String form) {
    Form asked = form(form);
    List<Member> fitting =
        members.stream().filter(m -> m.kind() == Kind.PERSON && fits(asked, m)).toList();
    return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
  }

  /** A person's full names must all agree: "Haftar" is in two, "Saddam Haftar" only in one. */
  private boolean fits(Form asked, Member person) {
    List<Form> forms = person.forms().stream().map(this::form).toList();
    List<Form> full = forms.stream().filter(f -> f.words().size() > 1).toList();
    return (full.isEmpty() ? forms : full).stream().allMatch(asked::isSamePerson);
  }

  private Optional<Member> byTellingWords(String form) {
    Form asked = form(form);
    if (asked.telling().isEmpty() || KUNYA.matcher(form).lookingAt()) {
      return Optional.empty();
    }
    return members.stream()
        .filter(m -> m.kind() == Kind.GROUP)
        .filter(m -> m.forms().stream().anyMatch(f -> asked.isSameGroup(form(f))))
        .findFirst();
  }

  /** The class of a member, as far as it is known or its name tells. */
  Optional<EntityClass> findClass(Member member) {
    return member.forms().stream()
        .map(f -> known.find(f).map(KnownNames.Known::entityClass))
        .flatMap(Optional::stream)
        .findFirst()
        .or(
            () ->
                member.forms().stream()
                    .map(NounClasses::classOfName)
                    .flatMap(Optional::stream)
                    .findFirst());
  }

  /** Whether a name is a state's or a place's that is known everywhere. */
  boolean isLand(String name) {
    return known.find(name).filter(k -> k.kind().isPlace()).isPresent();
  }

  private Form form(String name) {
    return parts.computeIfAbsent(name, Form::of);
  }

  /** Joins short forms that no parenthesis introduces: "RSF", where one group's initials are so. */
  void joinInitials() {
    for (Member shortOne : List.copyOf(members)) {
      String form = shortOne.name();
      if (shortOne.kind() == Kind.GROUP
          && shortOne.forms().size() == 1
          && INITIALS.matcher(form).matches()
          && known.find(form).isEmpty()) {
        List<Member> fitting = members.stream().filter(m -> hasInitials(m, form)).toList();
        if (fitting.size() == 1) {
          link(fitting.getFirst(), form);
        }
      }
    }
  }

  private static boolean hasInitials(Member member, String initials) {
    return member.kind() == Kind.GROUP
        && member.forms().stream().anyMatch(f -> initialsOf(f).equals(initials));
  }

  private static String initialsOf(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split("[\\s-]+")) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString();
  }

  /** The state that an adjective belongs to, new in the cast where it was not in it. */
  public Optional<Member> findState(String adjective) {
    return known.findByAdjective(adjective).map(state -> stateOf(state.name(), adjective));
  }

  private Member stateOf(String name, String adjective) {
    Member known = byKey.get(NameKey.of(name));
    Member member = known != null ? known : add(name, Kind.STATE);
    if (!NameKey.of(name).equals(NameKey.of(adjective))) {
      member.addAdjective(adjective);
    }
    return member;
  }

  /** The member of a phrase: the state of an adjective, the thing of a name or a description. */
  public Member of(Phrase phrase) {
    if (phrase.kind() == Kind.STATE
        || phrase.form() == Phrase.Form.DESCRIPTION && phrase.noun().isEmpty()) {
      Optional<KnownNames.Known> state = known.findByAdjective(phrase.name());
      if (state.isPresent()) {
        return stateOf(state.get().name(), phrase.name());
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
