package org.isnad.claims.grammar;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.claims.names.Kind;
import org.isnad.claims.names.NounClasses;
import org.isnad.claims.names.Phrase;
import org.isnad.claims.syntax.Parse;
import org.isnad.claims.syntax.Token;

/** Where a claim says that something was so. */
final class Places {
  private static final String INSIDE =
      "prep:in/at/near/outside/around/inside/across/throughout/on/into/to/toward/towards";
  private static final String USUAL =
      INSIDE
          + " | OBJ>"
          + INSIDE
          + " | OBJ>prep:of | HEAD>prep:in/at/near/outside/around | prep:against/with/between>"
          + INSIDE;

  /** Events that may be told of several places at once. */
  private static final Set<String> SPREAD =
      Set.of(
          "territory_taken",
          "deployment",
          "withdrawal",
          "air_strike",
          "shelling",
          "battle",
          "protest");

  private static final Set<String> AT = Set.of("in", "at", "near", "outside", "around");
  private static final Set<String> OTHERS =
      Set.of(
          "protest",
          "riot",
          "demonstration",
          "talk",
          "meeting",
          "summit",
          "conference",
          "attack",
          "war",
          "conflict",
          "clash",
          "embassy",
          "headquarters",
          "court",
          "coup",
          "mission");
  private static final Set<String> AS_NOUN = Set.of("nsubj", "nsubjpass", "pobj", "dobj");
  private static final String OF_EVENT =
      "OBJ | WHERE | "
          + INSIDE
          + " | OBJ>"
          + INSIDE
          + " | OBJ>prep:of | OBJ>prep:of>"
          + INSIDE
          + " | prep:against"
          + " | prep:on/at/in/near/against/outside/with/between/by/into/to>"
          + INSIDE
          + " | prep:of | prep:of>"
          + INSIDE
          + " | prep:for/over>prep:of | prep:between/with/against>prep:for/over>prep:of"
          + " | prep:on/in/at/near/of>poss | OBJ>poss | conj>"
          + INSIDE
          + " | conj>OBJ>"
          + INSIDE;
  private static final String BESIDE_NOUN = " | HEAD>" + INSIDE + " | HEAD>HEAD>" + INSIDE;
  private static final String OF_NOUN = OF_EVENT + BESIDE_NOUN;
  private static final String OF_HARM =
      OF_EVENT
          + " | HEAD>HEAD>prep:by>"
          + INSIDE
          + BESIDE_NOUN
          + " | HEAD>OBJ | HEAD>OBJ>"
          + INSIDE
          + " | HEAD>OBJ>prep:of | HEAD>OBJ>prep:of>"
          + INSIDE;

  private static final Pattern NEIGHBOUR =
      Pattern.compile(
          "^(?:the )?(?:(?:neighbou?ring|nearby|adjacent|surrounding|strategic|key|besieged|restive"
              + "|\\p{L}+-(?:rich|held|controlled|torn|run|occupied)) )+(?=\\p{Lu})");

  private Places() {}

  /** The place of a claim; of an event that harmed nobody by number, each of its places. */
  static List<Optional<String>> of(
      Scene scene, Token trigger, Frame frame, Optional<Party> object) {
    Optional<String> reached =
        frame.detail().containsKey("reach")
            ? Reach.of(scene, trigger).map(Reach::place)
            : Optional.empty();
    List<String> all = reached.map(List::of).orElseGet(() -> list(scene, trigger, frame, object));
    if (all.isEmpty()) {
      return List.of(Optional.empty());
    }
    boolean each = SPREAD.contains(frame.event()) && Tolls.list(scene).isEmpty();
    return all.subList(0, each ? all.size() : 1).stream().map(Optional::of).toList();
  }

  /** The places of a claim: one, or those that "and" joins: "in Goma and Sake". */
  private static List<String> list(
      Scene scene, Token trigger, Frame frame, Optional<Party> object) {
    String path = frame.place().isEmpty() ? usual(trigger, frame) : frame.place();
    if (path.equals("none")) {
      return List.of();
    }
    List<String> opening = List.of();
    for (String alternative : path.split("\\|")) {
      for (Token token : scene.paths().follow(trigger, alternative)) {
        Optional<Party> party =
            placeAt(scene, token, isSure(trigger, alternative.strip()), object)
                .filter(p -> !path.equals(USUAL) || !isOfItem(scene.parse(), token));
        if (party.isPresent() && opening.isEmpty()) {
          List<String> found = withJoined(scene, token, party.get(), object);
          if (!opens(scene, token, trigger)) {
            return found;
          }
          opening = found;
        } else if (party.isPresent() && alternative.strip().equals("OBJ>" + INSIDE)) {
          return withJoined(scene, token, party.get(), object);
        }
      }
    }
    return opening.isEmpty()
        ? elsewhere(scene, trigger, frame, object).map(List::of).orElse(List.of())
        : opening;
  }

  /** "between Hamas in Gaza and the Brothers": Gaza tells of Hamas alone. */
  private static boolean isOfItem(Parse parse, Token place) {
    return parse
        .findHead(place)
        .filter(preposition -> preposition.label().equals("prep"))
        .flatMap(parse::findHead)
        .filter(Token::isName)
        .filter(item -> isJoinedBehind(parse, item, place))
        .isPresent();
  }

  private static boolean isJoinedBehind(Parse parse, Token item, Token place) {
    return parse.tokens().subList(place.index(), parse.tokens().size()).stream()
        .anyMatch(
            t ->
                t.isNoun()
                    && t.label().equals("conj")
                    && (t.head() == item.index() || t.head() == item.head()));
  }

  /** "In Mali, militants attacked the camp in Boulkessi": the nearer place tells more. */
  private static boolean opens(Scene scene, Token place, Token trigger) {
    return place.index() < trigger.index()
        && scene.parse().findHead(place).filter(p -> p.index() == 0).isPresent();
  }

  /** Whether a path may lead to much else than places, so that only sure ones will do. */
  private static boolean isSure(Token trigger, String path) {
    return path.matches("OBJ>prep:of|SUBJ|.*poss") || trigger.isVerb() && path.equals("prep:of");
  }

  private static Optional<Party> placeAt(
      Scene scene, Token token, boolean sure, Optional<Party> object) {
    return scene
        .party(token)
        .filter(Places::isPlace)
        .filter(p -> !sure || p.member().kind() != Kind.OTHER)
        .filter(p -> !token.tag().startsWith("PRP"))
        .filter(p -> object.filter(o -> o.member() == p.member()).isEmpty());
  }

  private static List<String> withJoined(
      Scene scene, Token token, Party first, Optional<Party> object) {
    Set<String> names = new LinkedHashSet<>(List.of(name(first)));
    for (Token next : scene.paths().roles().withConjuncts(token)) {
      placeAt(scene, next, false, object).map(Places::name).ifPresent(names::add);
    }
    return List.copyOf(names);
  }

  private static Optional<String> elsewhere(
      Scene scene, Token trigger, Frame frame, Optional<Party> object) {
    Optional<String> only =
        frame.claim().equals("event") && !frame.toll().equals("total")
            ? onlyPlace(scene, trigger)
            : Optional.empty();
    return only.or(
        () ->
            object
                .filter(o -> Casualties.isHarmful(frame) && NounClasses.isSite(o.phrase().name()))
                .map(Places::name));
  }

  /** The one place of a sentence, where it has one only and the words of no speaker hold it. */
  private static Optional<String> onlyPlace(Scene scene, Token trigger) {
    Set<String> places = new LinkedHashSet<>();
    for (Token token : scene.parse().tokens()) {
      if (token.label().equals("prep") && AT.contains(token.lemma()) && token.head() >= 0) {
        Token above = scene.parse().get(token.head());
        boolean ofOther =
            above != trigger && (Sayings.isReporting(above) || OTHERS.contains(above.lemma()));
        for (Token object : scene.parse().dependents(token, List.of("pobj"))) {
          scene
              .party(object)
              .filter(p -> isPlace(p) && !ofOther)
              .ifPresent(p -> places.add(name(p)));
        }
      }
    }
    return places.size() == 1 ? Optional.of(places.iterator().next()) : Optional.empty();
  }

  private static String usual(Token trigger, Frame frame) {
    if (!frame.claim().equals("event")) {
      return USUAL;
    }
    boolean noun =
        trigger.isNoun() || frame.pos().contains("NN") || AS_NOUN.contains(trigger.label());
    if (!noun) {
      return OF_EVENT;
    }
    return Casualties.isHarmful(frame) ? OF_HARM : OF_NOUN;
  }

  private static boolean isPlace(Party party) {
    Kind kind = party.member().kind();
    String called = party.phrase().name();
    boolean province = called.endsWith(" State") && !called.startsWith("Islamic");
    if (NounClasses.isEventName(called)) {
      return false;
    }
    boolean place = kind.isPlace() || province || kind == Kind.OTHER && party.phrase().isName();
    return place
        && (party.phrase().form() != Phrase.Form.DESCRIPTION
            || party.phrase().kind() == Kind.PLACE && hasCapital(called));
  }

  static boolean hasCapital(String name) {
    return name.chars().anyMatch(Character::isUpperCase);
  }

  /** The name of a place as the text gives it; "neighbouring Chin state" is Chin state. */
  private static String name(Party party) {
    return party.phrase().form() == Phrase.Form.REFERENCE
        ? party.member().name()
        : NEIGHBOUR.matcher(party.phrase().name()).replaceFirst("");
  }
}
