package org.isnad.observatory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.isnad.entities.ForeignRegisters;
import org.isnad.entities.Register;
import org.isnad.entities.RegisterText;

/** Actors of other registers, for a theatre's own. */
public final class ForeignActors {
  private ForeignActors() {}

  /** The registers that can be read. */
  public enum Format {
    /** The actor data set of the Uppsala Conflict Data Program, as CSV. */
    UCDP,
    /** Entities of FollowTheMoney, a JSON object a line. */
    FTM
  }

  /**
   * The entries that a theatre's {@code actors.yaml} lacks, as lines of that file.
   *
   * @param location only actors of conflicts in this country, for {@link Format#UCDP}
   * @param problems is told of each row that cannot be used
   * @throws TheatreException where the file cannot be read
   */
  public static List<String> additions(
      Theatre theatre, Path file, Format format, Optional<String> location, List<String> problems) {
    try {
      Register foreign =
          switch (format) {
            case UCDP -> ForeignRegisters.ucdpActors(file, location, problems);
            case FTM -> ForeignRegisters.followTheMoney(file, problems);
          };
      return RegisterText.additions(Register.read(theatre.folder()), foreign);
    } catch (IOException e) {
      throw new TheatreException(
          file + " cannot be read (" + e.getMessage() + "); give a file that you may read", e);
    }
  }
}
