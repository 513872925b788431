package org.isnad.exchange.internal.graphs;

import java.io.IOException;
import java.util.Map;
import org.isnad.exchange.Exporter;
import org.isnad.exchange.internal.graphs.Ties.Key;
import org.isnad.exchange.internal.graphs.Ties.Tie;
import org.isnad.exchange.internal.table.Xml;
import org.isnad.model.ClaimView;
import org.isnad.model.Entity;
import org.isnad.model.ResolvedClaim;
import org.isnad.model.exchange.ExportOptions;

/** The network of actors as GraphML, or as GEXF with the days of each tie. */
public final class NetworkExporter implements Exporter {
  private static final String[][] TIE_KEYS = {
    {"type", "string"},
    {"first", "string"},
    {"last", "string"},
    {"voices", "string"},
    {"weight", "int"},
    {"claims", "int"},
    {"denied", "int"},
    {"expected", "int"}
  };

  private final ExportOptions options;
  private final Appendable out;
  private final boolean isGexf;
  private final Ties ties = new Ties();
  private long written;
  private long leftOut;

  private NetworkExporter(ExportOptions options, Appendable out, boolean isGexf) {
    this.options = options;
    this.out = out;
    this.isGexf = isGexf;
  }

  public static NetworkExporter graphMl(ExportOptions options, Appendable out) {
    return new NetworkExporter(options, out, false);
  }

  public static NetworkExporter gexf(ExportOptions options, Appendable out) {
    return new NetworkExporter(options, out, true);
  }

  @Override
  public void add(ClaimView page) {
    for (ResolvedClaim claim : page.claims()) {
      if (options.includes(claim.claim()) && !ties.add(claim, page)) {
        leftOut++;
      }
    }
  }

  @Override
  public void finish() throws IOException {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    if (isGexf) {
      writeGexf();
    } else {
      writeGraphMl();
    }
  }

  private void writeGraphMl() throws IOException {
    out.append("<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n");
    key("node", "name", "string");
    key("node", "class", "string");
    for (String[] key : TIE_KEYS) {
      key("edge", key[0], key[1]);
    }
    out.append("<graph id=\"network\" edgedefault=\"directed\">\n");
    for (Entity actor : ties.actors().values()) {
      out.append("<node id=\"").append(Xml.text(actor.id())).append("\">");
      data("node-name", actor.name());
      data("node-class", actor.kind().word());
      out.append("</node>\n");
    }
    for (Map.Entry<Key, Tie> tie : ties.ties().entrySet()) {
      ends("<edge id=\"e" + written++ + "\"", tie.getKey());
      out.append(">");
      for (String[] key : TIE_KEYS) {
        data("edge-" + key[0], value(key[0], tie.getKey(), tie.getValue()));
      }
      out.append("</edge>\n");
    }
    out.append("</graph>\n</graphml>\n");
  }

  private void key(String of, String name, String type) throws IOException {
    out.append(
        "<key id=\"%s-%s\" for=\"%s\" attr.name=\"%s\" attr.type=\"%s\"/>\n"
            .formatted(of, name, of, name, type));
  }

  private void data(String key, String value) throws IOException {
    if (!value.isEmpty()) {
      out.append("<data key=\"%s\">%s</data>".formatted(key, Xml.text(value)));
    }
  }

  private void ends(String begin, Key key) throws IOException {
    out.append(begin)
        .append(" source=\"")
        .append(Xml.text(key.from()))
        .append("\" target=\"")
        .append(Xml.text(key.to()))
        .append('"');
  }

  private void writeGexf() throws IOException {
    out.append("<gexf xmlns=\"http://gexf.net/1.3\" version=\"1.3\">\n");
    out.append("<meta><description>")
        .append(Xml.text(options.theatre()))
        .append("</description></meta>\n");
    out.append("<graph mode=\"dynamic\" timeformat=\"date\" defaultedgetype=\"directed\">\n");
    out.append(
        "<attributes class=\"node\"><attribute id=\"0\" title=\"class\""
            + " type=\"string\"/></attributes>\n");
    out.append("<attributes class=\"edge\">");
    for (int i = 0; i < TIE_KEYS.length; i++) {
      String type = TIE_KEYS[i][1].equals("int") ? "integer" : TIE_KEYS[i][1];
      out.append(
          "<attribute id=\"%d\" title=\"%s\" type=\"%s\"/>".formatted(i, TIE_KEYS[i][0], type));
    }
    out.append("</attributes>\n<nodes>\n");
    for (Entity actor : ties.actors().values()) {
      out.append(
          "<node id=\"%s\" label=\"%s\"><attvalues><attvalue for=\"0\" value=\"%s\"/></attvalues></node>\n"
              .formatted(Xml.text(actor.id()), Xml.text(actor.name()), actor.kind().word()));
    }
    out.append("</nodes>\n<edges>\n");
    for (Map.Entry<Key, Tie> tie : ties.ties().entrySet()) {
      edge(tie.getKey(), tie.getValue());
    }
    out.append("</edges>\n</graph>\n</gexf>\n");
  }

  /** A tie without a day has no bounds: nobody told when it was so. */
  private void edge(Key key, Tie tie) throws IOException {
    ends("<edge id=\"" + written++ + "\"", key);
    out.append(" kind=\"").append(key.type().word()).append('"');
    out.append(" weight=\"").append(String.valueOf(Math.max(1, tie.weight()))).append('"');
    attribute("start", tie.first());
    attribute("end", tie.last());
    out.append("><attvalues>");
    for (int i = 0; i < TIE_KEYS.length; i++) {
      String value = value(TIE_KEYS[i][0], key, tie);
      if (!value.isEmpty()) {
        out.append("<attvalue for=\"%d\" value=\"%s\"/>".formatted(i, Xml.text(value)));
      }
    }
    out.append("</attvalues></edge>\n");
  }

  private void attribute(String name, String value) throws IOException {
    if (!value.isEmpty()) {
      out.append(' ').append(name).append("=\"").append(value).append('"');
    }
  }

  private static String value(String name, Key key, Tie tie) {
    return switch (name) {
      case "type" -> key.type().word();
      case "first" -> tie.first();
      case "last" -> tie.last();
      case "voices" -> tie.voices();
      case "weight" -> String.valueOf(tie.weight());
      case "claims" -> String.valueOf(tie.claims());
      case "denied" -> String.valueOf(tie.denied());
      case "expected" -> String.valueOf(tie.expected());
      default -> throw new IllegalArgumentException("a tie has no “" + name + "”");
    };
  }

  @Override
  public long written() {
    return written;
  }

  @Override
  public long leftOut() {
    return leftOut;
  }
}
