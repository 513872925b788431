package org.isnad.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.isnad.model.exchange.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Networks are XML that holds the days and the voices of each tie. */
class NetworkTest {
  @ParameterizedTest
  @EnumSource(
      value = Format.class,
      names = {"KML", "GRAPHML", "GEXF"})
  void xml_is_well_formed_whatever_the_words(Format format)
      throws IOException, ParserConfigurationException, SAXException {
    String out = Pages.write(format, Ports.view());
    org.w3c.dom.Document xml =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(out)));
    assertThat(xml.getDocumentElement().getTagName())
        .isEqualTo(format.word().toLowerCase(Locale.ROOT));
  }

  @Test
  void a_network_has_the_days_and_the_voices_of_each_tie() throws IOException {
    assertThat(Pages.write(Format.GEXF, Ports.view()))
        .contains(
            "<edge id=\"0\" source=\"actor:guard\" target=\"actor:union\" kind=\"pledges_to\""
                + " weight=\"1\"><attvalues><attvalue for=\"0\" value=\"pledges_to\"/><attvalue"
                + " for=\"4\" value=\"0\"/>");
    assertThat(Pages.write(Format.GRAPHML, Ports.view()))
        .contains("<data key=\"edge-denied\">1</data>", "<data key=\"edge-claims\">0</data>");
  }
}
