package org.isnad.server.internal.show;

import java.util.List;
import java.util.Optional;

/**
 * A place.
 *
 * @param aliases its other names
 * @param position where it lies, in words; empty where that is not known
 * @param source where the register took it from, empty for what reports alone made known
 * @param holder who holds it
 * @param age how old the newest claim on that is, in words
 * @param present who is said to be there
 * @param map where it lies, drawn; absent where its position is not known
 * @param file the address of the map as a file
 * @param name its name once it is saved
 * @param claims the claims about it
 */
public record PlaceShow(
    List<String> aliases,
    String position,
    String source,
    Found holder,
    String age,
    List<Tie> present,
    Optional<MapShow> map,
    String file,
    String name,
    ClaimList claims) {
  public PlaceShow {
    aliases = List.copyOf(aliases);
    present = List.copyOf(present);
  }
}
