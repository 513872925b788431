package org.isnad.entities;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.isnad.entities.internal.tables.Csv;

/** A person's answers to proposals, as a CSV file with the columns proposal, answer and reason. */
public final class Answers {
  private Answers() {}

  /**
   * One answer.
   *
   * @param line the line of the file
   */
  public record Row(int line, String proposal, String answer, Optional<String> reason) {}

  /** The rows that hold an answer. */
  public static List<Row> read(Path csv) throws IOException {
    return read(csv, "proposal");
  }

  /**
   * The rows that hold an answer.
   *
   * @param asked the column that says what was asked about
   */
  public static List<Row> read(Path csv, String asked) throws IOException {
    return Csv.read(csv).stream()
        .filter(row -> row.find("answer").isPresent())
        .map(row -> new Row(row.line(), row.get(asked), row.get("answer"), row.find("reason")))
        .toList();
  }
}
