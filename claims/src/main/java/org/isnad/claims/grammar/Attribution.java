package org.isnad.claims.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.claims.names.Kind;
import org.isnad.claims.names.Phrase;
import org.isnad.claims.names.Reading;
import org.isnad.claims.names.Words;
import org.isnad.claims.syntax.Parse;
import org.isnad.claims.syntax.Token;
import org.isnad.model.Modality;

/**
 * Who says a thing and how it is held: the reporting verbs above a trigger word, "according to",
 * and the auxiliaries, negations and adverbs around it.
 *
 * @param saidBy outermost speaker first
 * @param modality how the claim is held
 */
record Attribution(List<String> saidBy, Modality modality) {
  private static final Map<String, String> REPORTING = Words.table("reporting-verbs");
  private static final Set<String> INTENT = Words.list("intent-verbs");
  private static final Set<String> REFUSING = Words.list("refusing-verbs");
  private static final Set<String> PUBLISHERS = Words.list("media");
  private static final Map<String, String> SAYING_NOUNS =
      Map.of(
          "claim", "claimed",
          "allegation", "claimed",
          "assertion", "claimed",
          "boast", "claimed",
          "rumour", "claimed",
          "rumor", "claimed",
          "suggestion", "claimed",
          "report", "asserted",
          "statement", "asserted",
          "announcement", "asserted");
  private static final Set<String> HELD =
      Set.of("control", "capture", "seizure", "victory", "gain", "liberation", "recapture");
  private static final Set<String> NEEDS_CLAUSE =
      Set.of("maintain", "find", "show", "post", "add", "write", "describe");
  private static final Set<String> LIKELY =
      Set.of(
          "likely",
          "unlikely",
          "possible",
          "ready",
          "poised",
          "set",
          "due",
          "willing",
          "keen",
          "able",
          "expected");
  private static final Set<String> CONTENT = Set.of("ccomp", "xcomp", "dobj", "advcl", "dep");
  private static final Set<String> TIMING =
      Set.of("after", "before", "when", "while", "since", "because", "until", "once", "although");
  private static final Set<String> ASIDES =
      Set.of("in", "during", "amid", "after", "before", "since", "despite", "following");
  private static final Set<String> THINKING =
      Set.of(
          "believe", "think", "suspect", "know", "consider", "estimate", "understand", "presume");
  private static final Set<String> SAYINGS =
      Set.of(
          "claim",
          "report",
          "allegation",
          "accusation",
          "suggestion",
          "rumour",
          "rumor",
          "charge",
          "assertion",
          "statement",
          "involvement",
          "responsibility",
          "role",
          "attack");
  private static final Set<String> CLAUSES =
      Set.of(
          "ccomp",
          "xcomp",
          "advcl",
          "dobj",
          "pobj",
          "pcomp",
          "acl",
          "relcl",
          "conj",
          "dep",
          "attr",
          "nsubjpass",
          "nsubj",
          "prep",
          "agent",
          "appos",
          "nmod",
          "poss",
          "compound");

  static Attribution of(Scene scene, Token trigger) {
    Parse parse = scene.parse();
    List<String> speakers = new ArrayList<>();
    Modality modality = Hedges.of(parse, trigger);
    Token current = trigger;
    boolean told = true;
    boolean aside = false;
    for (int guard = 0; current.head() >= 0 && guard < 30; guard++) {
      Token head = parse.get(current.head());
      aside |= isAside(parse, current, trigger);
      told &= !aside && !isGiven(current, trigger);
      if (head.isVerb() && isClause(current, trigger)) {
        Optional<String> held = Optional.ofNullable(REPORTING.get(head.lemma()));
        boolean content =
            CONTENT.contains(current.label())
                    && !isTimed(parse, current)
                    && !isFronted(parse, current)
                    && !isParted(parse, current, head)
                    && !(held.equals(Optional.of("denied")) && isOtherThing(current))
                || head.lemma().equals("accuse") && current.label().equals("prep");
        boolean thing = current.label().equals("dobj") && NEEDS_CLAUSE.contains(head.lemma());
        boolean other = !told && held.equals(Optional.of("denied"));
        if (held.isPresent()
            && content
            && !other
            && !thing
            && !isOwnTrigger(current, trigger, head)) {
          List<String> speaker = new ArrayList<>(publisher(scene, head));
          speaker.addAll(speaker(scene, head, current));
          speakers.addAll(0, speaker);
          modality = stronger(modality, reported(parse, head, held.get(), speaker.isEmpty()));
        } else if (told && REFUSING.contains(head.lemma()) && current.label().equals("xcomp")) {
          modality = stronger(modality, Modality.DENIED);
        } else if (told
            && INTENT.contains(head.lemma())
            && Set.of("xcomp", "ccomp").contains(current.label())) {
          modality = stronger(modality, Modality.EXPECTED);
        } else if (!told) {
          current = head;
          continue;
        } else if (current.label().equals("acomp")
            || current.label().equals("xcomp")
            || current.label().equals("ccomp")
            || current.label().equals("dobj")
            || current.label().equals("attr")
            || isOutcome(current, head)) {
          modality = stronger(modality, Hedges.of(parse, head));
        }
      } else if (SAYING_NOUNS.containsKey(head.lemma()) && isTold(parse, current)) {
        speakers.addAll(0, owners(scene, head));
        modality = stronger(modality, Modality.find(SAYING_NOUNS.get(head.lemma())).orElseThrow());
      } else if (head.tag().startsWith("JJ") && LIKELY.contains(head.lemma())) {
        modality =
            stronger(modality, head.lemma().equals("able") ? Modality.ASSERTED : Modality.EXPECTED);
      }
      current = head;
    }
    speakers.addAll(0, accordingTo(scene, trigger));
    return new Attribution(List.copyOf(speakers.stream().distinct().toList()), modality);
  }

  /** "would be a victory, allowing it to take Kalma": what comes of it is no surer. */
  private static boolean isOutcome(Token current, Token head) {
    return current.label().equals("advcl")
        && current.tag().equals("VBG")
        && current.index() > head.index();
  }

  /** "tried to oust Prime Minister Dbeibah": what only tells of a noun is so all the same. */
  private static boolean isGiven(Token word, Token trigger) {
    return Set.of("relcl", "appos").contains(word.label())
        || word == trigger && Set.of("nmod", "amod", "compound").contains(word.label());
  }

  /** "the army's claim that it had retaken Jebel Moya". */
  private static boolean isTold(Parse parse, Token clause) {
    return clause.isVerb()
        && Set.of("acl", "ccomp").contains(clause.label())
        && parse.dependents(clause).stream()
            .anyMatch(t -> t.label().equals("mark") && t.lemma().equals("that"));
  }

  /** Whose a saying is: "the army's claim", "reports by residents". */
  private static List<String> owners(Scene scene, Token saying) {
    return scene.paths().follow(saying, "poss | prep:by/from/of").stream()
        .flatMap(t -> name(scene, t).stream())
        .limit(1)
        .toList();
  }

  /** "M23 took Goma; Kigali denied it": what a semicolon parts is not said there. */
  private static boolean isParted(Parse parse, Token clause, Token verb) {
    return clause.index() < verb.index()
        && parse.text().substring(clause.end(), verb.start()).contains(";");
  }

  /** "refused to take sides in the war between A and B": the war is so all the same. */
  private static boolean isAside(Parse parse, Token word, Token trigger) {
    return trigger.isNoun()
        && word.label().equals("pobj")
        && parse.findHead(word).filter(p -> ASIDES.contains(p.lemma())).isPresent();
  }

  /** "after the council had ordered it": a clause of time is no content of what is said. */
  private static boolean isTimed(Parse parse, Token clause) {
    return clause.label().equals("advcl")
        && parse.dependents(clause).stream()
            .anyMatch(t -> t.label().equals("mark") && TIMING.contains(t.lemma()));
  }

  /** "Founded in 2009, the group is believed to": what goes before is no content. */
  private static boolean isFronted(Parse parse, Token clause) {
    return clause.label().equals("advcl")
        && clause.tag().matches("VBN|VBG")
        && clause.index() < clause.head()
        && parse.dependents(clause, List.of("nsubj", "nsubjpass")).isEmpty();
  }

  /** "rejected the ceasefire": what is turned down is no saying. */
  private static boolean isOtherThing(Token object) {
    return object.label().equals("dobj") && !SAYINGS.contains(object.lemma());
  }

  /** Whether a verb reports what someone says or holds. */
  static boolean isReporting(Token verb) {
    return verb.isVerb() && REPORTING.containsKey(verb.lemma());
  }

  private static boolean isClause(Token current, Token trigger) {
    return current.isVerb() || current == trigger || CLAUSES.contains(current.label());
  }

  /** "accused the army of killing": the accusation itself is the claim, not a report of it. */
  private static boolean isOwnTrigger(Token current, Token trigger, Token head) {
    boolean object = current == trigger || current.label().equals("dobj");
    return object
        && current.isNoun()
        && head.lemma().equals("claim")
        && !HELD.contains(trigger.lemma());
  }

  private static Modality reported(Parse parse, Token verb, String held, boolean anonymous) {
    if (Hedges.isNegated(parse, verb)) {
      return Modality.DENIED;
    }
    boolean passive =
        anonymous
            && verb.tag().equals("VBN")
            && !verb.lemma().equals("announce")
            && !verb.lemma().equals("confirm");
    return passive ? Modality.CLAIMED : Modality.find(held).orElseThrow();
  }

  private static Modality stronger(Modality own, Modality above) {
    return own == Modality.ASSERTED ? above : own;
  }

  /** "told Reuters": who passes on what was said to them stands outermost. */
  private static List<String> publisher(Scene scene, Token verb) {
    return verb.lemma().equals("tell")
        ? scene.parse().dependents(verb, List.of("dobj", "dative", "iobj")).stream()
            .filter(t -> isPublisher(scene, t))
            .flatMap(t -> name(scene, t).stream())
            .toList()
        : List.of();
  }

  private static boolean isPublisher(Scene scene, Token token) {
    return Reading.at(scene.phrases(), token.index())
        .filter(p -> p.isName() && PUBLISHERS.stream().anyMatch(w -> hasWord(p.name(), w)))
        .isPresent();
  }

  private static boolean hasWord(String name, String word) {
    return (" " + name.toLowerCase(Locale.ROOT) + " ").contains(" " + word + " ");
  }

  private static List<String> speaker(Scene scene, Token verb, Token content) {
    if (content.label().equals("xcomp") && THINKING.contains(verb.lemma())) {
      return List.of(); // "gunmen believed to be members of the Network"
    }
    if (isReportedOf(scene.parse(), verb)) {
      return List.of();
    }
    for (Token subject : scene.paths().roles().subjects(verb)) {
      if (!scene.parse().isUnder(subject, content) || subject == content) {
        return name(scene, subject).map(List::of).orElse(List.of());
      }
    }
    return List.of();
  }

  /** "the front, reported to be fighting near Bor": it is reported of, and does not report. */
  private static boolean isReportedOf(Parse parse, Token verb) {
    return verb.tag().equals("VBN")
        && verb.label().equals("acl")
        && parse.dependents(verb, List.of("agent", "xcomp")).stream()
            .map(Token::label)
            .toList()
            .equals(List.of("xcomp"));
  }

  static Optional<String> name(Scene scene, Token subject) {
    if (subject.tag().startsWith("PRP") || subject.tag().startsWith("W")) {
      return scene.party(subject).map(p -> p.member().name());
    }
    Optional<Phrase> phrase = Reading.at(scene.phrases(), subject.index());
    if (phrase.isEmpty()) {
      return Optional.of(subject.form());
    }
    Optional<Party> named =
        scene.party(subject).filter(p -> p.phrase().isName() && p.phrase() != phrase.get());
    Optional<Phrase> apposed = apposed(scene, phrase.get());
    if (apposed.isPresent()) {
      return apposed.map(Phrase::name); // "the Kurdish outlet Rudaw confirmed"
    }
    if (phrase.get().kind() != Kind.OTHER && named.isPresent()) {
      return named.map(p -> p.member().name()); // "an affiliate of Al Qaeda, X, said"
    }
    if (phrase.get().isName() || phrase.get().form() == Phrase.Form.REFERENCE) {
      return scene
          .party(subject)
          .map(
              p ->
                  p.phrase().noun().isPresent() && p.phrase().isName()
                      ? full(scene, phrase.get())
                      : p.member().name())
          .or(() -> Optional.of(full(scene, phrase.get())));
    }
    return Optional.of(full(scene, phrase.get()));
  }

  /** The name right behind a noun that tells what sort of body it is. */
  private static Optional<Phrase> apposed(Scene scene, Phrase phrase) {
    return phrase.form() == Phrase.Form.DESCRIPTION && phrase.kind() != Kind.PERSON
        ? scene.phrases().stream()
            .filter(p -> p.isName() && p.first() == phrase.last() + 1)
            .filter(p -> scene.parse().get(p.head()).head() == phrase.head())
            .findFirst()
        : Optional.empty();
  }

  /** The phrase with what is bound to it: "spokesman for the Libyan National Army". */
  private static String full(Scene scene, Phrase phrase) {
    Parse parse = scene.parse();
    int end = phrase.end();
    for (Token preposition : parse.dependents(parse.get(phrase.head()), List.of("prep"))) {
      boolean adjacent = preposition.index() == phrase.last() + 1;
      if (adjacent && Set.of("for", "of", "from", "in", "at").contains(preposition.lemma())) {
        for (Token object : parse.dependents(preposition, List.of("pobj"))) {
          end = Math.max(end, object.end());
        }
      }
    }
    return parse.text().substring(phrase.start(), end);
  }

  private static List<String> accordingTo(Scene scene, Token trigger) {
    Parse parse = scene.parse();
    for (Token token : parse.tokens()) {
      String word = token.form().toLowerCase(Locale.ROOT);
      if (word.equals("according")) {
        return parse.tokens().stream()
            .filter(
                t ->
                    t.index() > token.index()
                        && t.label().equals("pobj")
                        && parse.isUnder(t, token))
            .findFirst()
            .filter(t -> t.index() < trigger.index() || token.index() > trigger.index())
            .flatMap(t -> name(scene, t))
            .map(List::of)
            .orElse(List.of());
      }
    }
    return List.of();
  }
}
