package org.isnad.picture.internal.battle;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isnad.model.Claim;
import org.isnad.model.ClaimType;
import org.isnad.model.Entity;
import org.isnad.model.Finding;
import org.isnad.model.Finding.Rivalry;
import org.isnad.model.ResolvedClaim;
import org.isnad.picture.internal.opinions.Evidence;
import org.isnad.picture.internal.opinions.Memory;
import org.isnad.picture.internal.opinions.Question;

/**
 * Who leads an actor, and who is one of its commanders. "The commander of the brigade" leads it; "a
 * commander of the brigade", a deputy, a minister or the head of one of its parts does not.
 */
final class Leaders {
  private static final Pattern PAST = Pattern.compile("^(former|late|ex-|founder|deposed)\\b.*");
  private static final Pattern LESSER =
      Pattern.compile(
          ".*\\b(deputy|vice|acting deputy|spokes\\w+|member|adviser|officer|fighter"
              + "|(?<!prime )minister)\\b.*");
  private static final Pattern ONE_OF_SEVERAL =
      Pattern.compile("\\b(an?|another|one of (the|its|their)|some)( [\\p{L}-]+){0,3} $");

  private Leaders() {}

  /** Whether the actor is led by the claim's subject. */
  static boolean isLeader(ResolvedClaim resolved) {
    Claim claim = resolved.claim();
    if (claim.type() != ClaimType.LEADS) {
      return false;
    }
    Optional<String> role = claim.findDetail("role").map(r -> r.toLowerCase(Locale.ROOT));
    return role.isEmpty() || (isHighest(role.get()) && !isLesserPost(claim, role.get()));
  }

  private static boolean isHighest(String role) {
    return !PAST.matcher(role).matches() && !LESSER.matcher(role).matches();
  }

  /** Whether the words make it one post of several, or the post over one part. */
  private static boolean isLesserPost(Claim claim, String role) {
    String words = claim.selector().exact().replaceAll("\\s+", " ");
    int at = words.toLowerCase(Locale.ROOT).indexOf(role);
    if (at < 0) {
      return false;
    }
    String behind = words.substring(at + role.length());
    String before = words.substring(0, at).toLowerCase(Locale.ROOT);
    return ONE_OF_SEVERAL.matcher(before).find() || isOfAPart(behind, claim);
  }

  /** "commander of the southern region of the army": the actor stands behind a second "of". */
  private static boolean isOfAPart(String behind, Claim claim) {
    int object = claim.object().map(o -> behind.indexOf(lastWord(o.name()))).orElse(-1);
    String between = object < 0 ? behind : behind.substring(0, object);
    return between.split("\\bof (the )?").length > 2;
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /** Whom a claim of leadership that is not past is about: as its leader, or a commander in it. */
  static Optional<String> findLed(ResolvedClaim claim, boolean highest) {
    boolean told = claim.subject().isPresent() && !isPast(claim) && isLeader(claim) == highest;
    return told ? claim.object() : Optional.empty();
  }

  /** Who leads an actor, by the claims of its leaders. */
  static Finding leader(Entity actor, List<ResolvedClaim> claims, Evidence evidence) {
    return ask("who leads " + actor.name(), claims, evidence, Rivalry.ALL);
  }

  /** Those named as commanders, deputies, ministers or heads of parts, who can be several. */
  static Finding commanders(Entity actor, List<ResolvedClaim> claims, Evidence evidence) {
    return ask("who commands under " + actor.name(), claims, evidence, Rivalry.NONE);
  }

  private static Finding ask(
      String text, List<ResolvedClaim> claims, Evidence evidence, Rivalry rivalry) {
    Question question = new Question(text, evidence, Memory.LEADERS, rivalry);
    for (ResolvedClaim claim : claims) {
      if (claim.subject().isPresent() && !question.add(claim.subject().get(), claim)) {
        break;
      }
    }
    return question.answer();
  }

  /** Whether the claim calls the leadership past. */
  static boolean isPast(ResolvedClaim claim) {
    return claim
        .claim()
        .findDetail("role")
        .filter(r -> PAST.matcher(r.toLowerCase(Locale.ROOT)).matches())
        .isPresent();
  }
}
