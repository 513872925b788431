package org.isnad.server.internal.show;

import java.util.List;

/**
 * An actor or a person.
 *
 * @param kind what sort of thing it is, in words
 * @param isPerson whether it is a person in a public role
 * @param aliases its other names
 * @param source where the register took it from, empty for what reports alone made known
 * @param leader who leads it
 * @param strength how many it has
 * @param band its strength as a band; none where it is unknown
 * @param places where it is said to be
 * @param holds what it is said to hold
 * @param leads whom a person leads
 * @param relations how it stands to others
 * @param claims the claims about it
 * @param diligence the page with its evidence by criteria; empty where it bears no arms
 * @param file its strength as a picture alone
 * @param name that picture's name once it is saved
 */
public record ActorShow(
    String kind,
    boolean isPerson,
    List<String> aliases,
    String source,
    Found leader,
    Found strength,
    List<Band> band,
    Found places,
    List<Tie> holds,
    List<Tie> leads,
    List<Tie> relations,
    ClaimList claims,
    String diligence,
    String file,
    String name) {
  public ActorShow {
    aliases = List.copyOf(aliases);
    band = List.copyOf(band);
    holds = List.copyOf(holds);
    leads = List.copyOf(leads);
    relations = List.copyOf(relations);
  }
}
