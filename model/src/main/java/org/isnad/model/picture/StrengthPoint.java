package org.isnad.model.picture;

import java.time.LocalDate;
import java.util.Optional;
import org.isnad.model.Range;
import org.isnad.model.ResolvedClaim;

/**
 * One estimate of an actor's strength on the day it speaks of.
 *
 * @param day the day
 * @param scope the name of the place whose people are counted; absent where it is the whole actor
 * @param strength the band, with its bound words
 * @param root who finally said it
 * @param claim the claim
 */
public record StrengthPoint(
    LocalDate day, Optional<String> scope, Range strength, String root, ResolvedClaim claim) {}
