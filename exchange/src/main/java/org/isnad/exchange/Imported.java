package org.isnad.exchange;

import java.util.List;
import java.util.Optional;
import org.isnad.model.Claim;
import org.isnad.model.Document;
import org.isnad.model.EntityClass;
import org.isnad.model.Position;

/** What came of one row, line, feature or object of a foreign file. */
public sealed interface Imported {
  /**
   * It says something.
   *
   * @param document the row itself, as text that carries the claims
   * @param address the same for all versions of the row, such as {@code ucdp-ged:214797}; absent
   *     where the file gives its rows no ids
   * @param claims what it says
   * @param named what the row tells of those it names, beside their names
   */
  record Row(Document document, Optional<String> address, List<Claim> claims, List<Named> named)
      implements Imported {
    public Row {
      claims = List.copyOf(claims);
      named = List.copyOf(named);
    }
  }

  /** It cannot be used; one line says where, what, and what to do. */
  record Refused(String problem) implements Imported {}

  /** Its source takes an earlier row back. */
  record Withdrawn(String address) implements Imported {}

  /**
   * What a row tells of somebody or something it names.
   *
   * @param name as the claims give it
   * @param kind what it is
   * @param position where it is, for places
   * @param within the district, region or country that tells it from others of its name
   */
  record Named(
      String name, EntityClass kind, Optional<Position> position, Optional<String> within) {}
}
