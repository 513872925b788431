package org.isnad.observatory;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.isnad.briefing.DocxBriefing;
import org.isnad.briefing.Edition;
import org.isnad.briefing.FormException;
import org.isnad.briefing.HtmlBriefing;
import org.isnad.briefing.JsonLines;
import org.isnad.briefing.MarkdownBriefing;
import org.isnad.briefing.PdfBriefing;

/** Gives a briefing one of its forms. */
final class BriefingForms {
  private BriefingForms() {}

  static byte[] write(Edition edition, BriefingForm form) {
    return switch (form) {
      case MARKDOWN -> bytes(MarkdownBriefing.render(edition));
      case HTML -> bytes(HtmlBriefing.render(edition));
      case PDF -> pdf(edition);
      case DOCX -> DocxBriefing.render(edition);
      case JSON -> bytes(lines(JsonLines.of(edition.briefing())));
    };
  }

  private static byte[] pdf(Edition edition) {
    try {
      return PdfBriefing.render(edition);
    } catch (FormException e) {
      throw new TheatreException(String.valueOf(e.getMessage()), e);
    }
  }

  private static String lines(List<String> lines) {
    return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
