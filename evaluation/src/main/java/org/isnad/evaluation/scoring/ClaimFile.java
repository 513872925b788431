package org.isnad.evaluation.scoring;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file with one claim of the exchange form a line. */
public final class ClaimFile {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ClaimFile() {}

  /**
   * The claims of a file, none where there is no such file.
   *
   * @throws EvaluationException where a line is no claim
   */
  public static List<ClaimLine> read(Path file) {
    return parse(file.toString(), text(file));
  }

  /** The lines of a file, none where there is no such file. */
  public static String text(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw new EvaluationException(
          file + " cannot be read (" + e.getMessage() + "); check its rights and that it is UTF-8",
          e);
    }
  }

  /** Writes lines to a file and makes its folder where it is missing. */
  public static void write(Path file, String lines) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, lines.isEmpty() ? "" : lines + "\n");
    } catch (IOException e) {
      throw new EvaluationException(
          file + " cannot be written (" + e.getMessage() + "); choose another folder", e);
    }
  }

  /** The claims in some lines; the name tells where they come from. */
  public static List<ClaimLine> parse(String name, String lines) {
    List<ClaimLine> claims = new ArrayList<>();
    int number = 0;
    for (String line : lines.split("\n", -1)) {
      number++;
      if (!line.isBlank()) {
        claims.add(claim(name, number, line));
      }
    }
    return claims;
  }

  private static ClaimLine claim(String name, int number, String line) {
    try {
      return ClaimLine.of(JSON.readTree(line));
    } catch (JsonProcessingException e) {
      throw new EvaluationException(
          "%s, line %d is no JSON (%s); write one claim a line"
              .formatted(name, number, e.getOriginalMessage()),
          e);
    }
  }
}
