package org.isnad.testkit;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A report in one line, {@code 2016-05-30 Coast Daily: The Dawn Brigade holds Derna.}, with the
 * author after the publisher where there is one: {@code 2016-05-30 Coast Daily, Jane Roe: …}.
 *
 * @param date EDTF date of publication
 * @param publisher who published it
 * @param author who wrote it
 * @param text what it says
 */
public record ReportText(String date, String publisher, Optional<String> author, String text) {
  private static final Pattern LINE =
      Pattern.compile("(\\S+) ([^:,]+)(?:, ([^:]+))?: (.+)", Pattern.DOTALL);

  /** Reads the line. */
  public static ReportText of(String line) {
    Matcher matcher = LINE.matcher(line);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "“" + line + "” is no report; write “2016-05-30 Publisher, Author: Text.”");
    }
    return new ReportText(
        matcher.group(1),
        matcher.group(2),
        Optional.ofNullable(matcher.group(3)),
        matcher.group(4));
  }

  /** The report as a file: its header and its text. */
  public String content() {
    return "---\ndate: "
        + date
        + "\npublisher: "
        + publisher
        + author.map(name -> "\nauthor: " + name).orElse("")
        + "\n---\n"
        + text
        + "\n";
  }

  /** A name for the file, such as {@code 2016-05-30-coast-daily.txt}. */
  public String file() {
    String name = (date + " " + publisher).toLowerCase(Locale.ROOT);
    return name.replaceAll("[^a-z0-9]+", "-") + ".txt";
  }
}
