package org.isnad.briefing.internal.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The zip file of parts that a word processor opens; the same text gives the same bytes. */
public final class Package {
  private static final LocalDateTime STAMP = LocalDateTime.of(1980, 1, 1, 0, 0);
  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String WORD =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
  private static final String A4 =
      "<w:sectPr><w:footnotePr><w:numFmt w:val=\"decimal\"/></w:footnotePr><w:pgSz w:w=\"11906\""
          + " w:h=\"16838\"/><w:pgMar w:top=\"1247\" w:right=\"1134\" w:bottom=\"1134\""
          + " w:left=\"1134\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr>";

  private Package() {}

  /**
   * A footnote.
   *
   * @param number its number and id, from 1
   * @param text its words
   */
  public record Note(int number, String text) {}

  /**
   * The file.
   *
   * @param title for its properties
   * @param body what {@link Text#body} gives
   */
  public static byte[] of(String title, String body, List<Note> notes) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String fixed :
          List.of(
              "[Content_Types].xml",
              "_rels/.rels",
              "word/_rels/document.xml.rels",
              "word/styles.xml")) {
        put(zip, fixed, resource(fixed));
      }
      put(
          zip,
          "word/document.xml",
          HEAD + "<w:document " + WORD + "><w:body>" + body + A4 + "</w:body></w:document>");
      put(zip, "word/footnotes.xml", footnotes(notes));
      put(zip, "docProps/core.xml", properties(title));
    } catch (IOException e) {
      throw new UncheckedIOException("a file in memory cannot be written", e);
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, String content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(STAMP);
    zip.putNextEntry(entry);
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  /**
   * The two notes with numbers below 1 draw the line above the footnotes; the format wants them.
   */
  private static String footnotes(List<Note> notes) {
    StringBuilder xml = new StringBuilder(HEAD).append("<w:footnotes ").append(WORD).append('>');
    xml.append(
        "<w:footnote w:type=\"separator\""
            + " w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>");
    xml.append(
        "<w:footnote w:type=\"continuationSeparator\""
            + " w:id=\"0\"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>");
    for (Note note : notes) {
      xml.append("<w:footnote w:id=\"")
          .append(note.number())
          .append("\"><w:p><w:pPr><w:pStyle w:val=\"Footnote\"/></w:pPr>");
      xml.append(Xml.run(note.number() + " ", "<w:vertAlign w:val=\"superscript\"/>"));
      xml.append(Xml.run(note.text(), "")).append("</w:p></w:footnote>\n");
    }
    return xml.append("</w:footnotes>").toString();
  }

  private static String properties(String title) {
    return HEAD
        + "<cp:coreProperties"
        + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>"
        + Xml.escape(title)
        + "</dc:title></cp:coreProperties>";
  }

  private static String resource(String name) throws IOException {
    String file =
        name.substring(name.lastIndexOf('/') + 1)
            .replace("[Content_Types].xml", "content-types.xml");
    String stored = file.equals(".rels") ? "package.rels" : file;
    try (InputStream in = Package.class.getResourceAsStream(stored)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its own " + stored + "; build it anew");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
