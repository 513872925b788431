package org.isnad.picture.internal.battle;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.model.ResolvedClaim;
import org.isnad.picture.internal.opinions.Evidence;

/** Where the men of a strength are: its place, or the place named behind its number. */
public final class Scopes {
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern PLACE =
      Pattern.compile(
          "\\d[^.;]*?\\b(?:in|inside|around|near|at) (?:the )?"
              + "(\\p{Lu}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]*){0,3})");

  private Scopes() {}

  /** The id of the place whose men a claim counts; none where it counts the whole. */
  public static Optional<String> of(ResolvedClaim claim, Evidence evidence) {
    return claim.place().or(() -> behindTheNumber(claim, evidence));
  }

  private static Optional<String> behindTheNumber(ResolvedClaim claim, Evidence evidence) {
    Matcher matcher =
        PLACE.matcher(BLANKS.matcher(claim.claim().selector().exact()).replaceAll(" "));
    return matcher.find() ? evidence.findPlaceNamed(matcher.group(1)) : Optional.empty();
  }
}
