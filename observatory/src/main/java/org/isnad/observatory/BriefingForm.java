package org.isnad.observatory;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A form in which a briefing leaves the program. */
public enum BriefingForm {
  MARKDOWN("md"),
  HTML("html"),
  PDF("pdf"),
  DOCX("docx"),
  /** A line for each sentence, for other programs. */
  JSON("jsonl");

  private final String ending;

  BriefingForm(String ending) {
    this.ending = ending;
  }

  /** The ending of its files, without the dot. */
  public String ending() {
    return ending;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it is text that a terminal shows. */
  public boolean isText() {
    return this != PDF && this != DOCX;
  }

  /** The form of a file by its ending. */
  public static Optional<BriefingForm> findByEnding(String file) {
    return Arrays.stream(values()).filter(form -> file.endsWith("." + form.ending)).findFirst();
  }
}
