package org.isnad.briefing.internal.sections;

import java.util.Optional;
import java.util.regex.Pattern;
import org.isnad.briefing.internal.grammar.Counted;
import org.isnad.model.Claim;
import org.isnad.model.EventType;
import org.isnad.model.Modality;

/**
 * What a happening counts among those of its days. The order is a judgement, written down in
 * docs/briefing.md: what changes who rules where comes first, what is merely said comes last.
 */
enum Consequence {
  /** A place taken or left. */
  GROUND(100),
  /** One who leads killed, taken, appointed. */
  LEADERSHIP(80),
  /** A front that came near a place. */
  ADVANCE(75),
  /** What a report makes of a party's fortunes: momentum, upper hand, growth. */
  OUTLOOK(65),
  /** War declared, a truce or an agreement made. */
  WAR_AND_PEACE(60),
  /** Many dead; it rises with their number. */
  DEATHS(50),
  /** A pledge, a split, an alliance, a merger. */
  ALLEGIANCE(50),
  /** Support from outside. */
  SUPPORT(40),
  /** Fighting without a toll or a change of ground. */
  FIGHTING(30),
  /** People arrested, abducted or killed; protests. */
  PEOPLE(25),
  /** Moves, meetings and appointments. */
  MOVES(15),
  /** Whatever else is told. */
  OTHER(10);

  private static final Pattern FORTUNES =
      Pattern.compile(
          "(?i)\\b(momentum|upper hand|gain(?:ed|ing) ground|los(?:t|ing) ground|is"
              + " (?:increas|grow|declin|weaken|escalat|deteriorat)ing|(?:has|have)"
              + " (?:increased|grown|declined|weakened|escalated|deteriorated)|stalemate)\\b");
  private static final double DEAD_TENFOLD = 10;
  private static final int MOST_FOR_VOICES = 15;
  private static final int A_VOICE = 5;
  private static final int DOUBT = 10;
  private static final int MOST_FOR_THE_DEAD = 30;

  private final int weight;

  Consequence(int weight) {
    this.weight = weight;
  }

  int weight() {
    return weight;
  }

  /** Whether a sentence says how things are going. */
  static boolean tellsFortunes(String sentence) {
    return FORTUNES.matcher(sentence).find();
  }

  /**
   * What a happening counts: its kind's weight, up to 30 for the dead (10 for each tenfold), up to
   * 15 for further voices (5 each), less 10 where it is but claimed.
   *
   * @param leader whether it is done to one who leads
   * @param outlook whether a sentence behind it says how things are going
   */
  static double of(Happening happening, boolean outlook, boolean leader) {
    double dead =
        Counted.range(happening.claim(), "killed")
            .flatMap(r -> r.low().or(r::high))
            .map(n -> Math.min(MOST_FOR_THE_DEAD, DEAD_TENFOLD * Math.log10(Math.max(1, n))))
            .orElse(0.0);
    Consequence plain = kind(happening);
    int kind = (leader && plain == PEOPLE ? LEADERSHIP : plain).weight();
    int weight = outlook ? Math.max(kind, OUTLOOK.weight()) : kind;
    int voices = Math.min(MOST_FOR_VOICES, A_VOICE * (happening.voices().size() - 1));
    int doubt = happening.modality() == Modality.CLAIMED ? DOUBT : 0;
    return Math.max(weight, dead > 0 ? DEATHS.weight() : 0) + dead + voices - doubt;
  }

  static Consequence kind(Happening happening) {
    Claim claim = happening.claim();
    return switch (claim.type()) {
      case EVENT -> ofEvent(claim);
      case PLEDGES_TO, SPLITS_FROM, ALLIED_WITH, BECOMES -> ALLEGIANCE;
      case SUPPORTS -> SUPPORT;
      case NAME,
          CLASS,
          LEADS,
          STRENGTH,
          OPERATES_IN,
          CONTROLS,
          MEMBER_OF,
          HOSTILE_TO,
          ACCUSED_OF,
          LISTED_BY ->
          OTHER;
    };
  }

  private static Consequence ofEvent(Claim claim) {
    EventType type = claim.eventType().orElse(EventType.OTHER_STRATEGIC);
    Optional<String> reach = claim.findDetail("reach");
    return switch (type) {
      case TERRITORY_TAKEN -> reach.isPresent() ? ADVANCE : GROUND;
      case WITHDRAWAL -> ADVANCE;
      case APPOINTMENT -> LEADERSHIP;
      case AGREEMENT, STATEMENT_OF_WAR -> WAR_AND_PEACE;
      case BATTLE, AIR_STRIKE, BOMBING, SHELLING, ATTACK_ON_CIVILIANS -> FIGHTING;
      case ABDUCTION, KILLING, ARREST, PROTEST -> PEOPLE;
      case MEETING, DEPLOYMENT -> MOVES;
      case OTHER_STRATEGIC -> OTHER;
    };
  }
}
