package org.isnad.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.isnad.observatory.LanguageModels;
import org.isnad.observatory.Observatory;
import org.isnad.observatory.ReadOptions;
import org.isnad.observatory.ReadSummary;
import org.isnad.observatory.Theatre;

/**
 * A small theatre with five reports, one of them hostile, read once for all chapters and served on
 * a free port.
 */
final class Coast {
  static final LanguageModels MODELS =
      LanguageModels.in(Path.of(System.getProperty("user.home"), ".cache", "isnad", "models"));

  private static final String ACTORS =
      """
      - id: actor:harbour-guard
        name: Harbour Guard
        kind: militia
        aliases: [HG, حرس المرفأ]
        source: the founders of the coast
      - id: actor:hill-union
        name: Hill Union
        kind: coalition
      - id: person:karim-haddad
        name: Karim Haddad
        kind: person
      """;

  private static final String PLACES =
      """
      - id: place:westport
        name: Westport
        aliases: [الميناء الغربي]
        lat: 12.0
        lon: -7.0
      - id: place:eastport
        name: Eastport
        lat: 12.2
        lon: -5.5
      - id: place:northport
        name: Northport
      """;

  private static final String MAP =
      """
      {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"Coastland"},
      "geometry":{"type":"Polygon","coordinates":[[[-8,11],[-4.5,11],[-4.5,13],[-8,13],[-8,11]]]}}]}
      """;

  private static final Coast READ = new Coast();

  private final Path folder;
  private final Observatory observatory;
  private final WebServer server;

  private Coast() {
    try {
      folder = Files.createTempDirectory("coast");
      write("theatre.yaml", "name: The Coast\nmap: map.geojson\n");
      write("actors.yaml", ACTORS);
      write("places.yaml", PLACES);
      write("map.geojson", MAP);
      write("reports/1.txt", report("Guards in the port", "2020-03-01", "Coast Daily", DAILY));
      write("reports/2.txt", report("The hills answer", "2020-03-02", "Hill Post", POST));
      write("reports/3.txt", report("Eastport falls", "2020-03-03", "Coast Daily", TAKEN));
      write("reports/4.txt", report(HOSTILE_TITLE, "2020-03-04", HOSTILE_NAME, HOSTILE));
      write("reports/5.txt", report("Long list", "2020-02-01", "Registry", longList()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    observatory = Observatory.open(Theatre.open(folder), Clock.systemUTC(), MODELS);
    ReadSummary summary =
        observatory.read(List.of(folder.resolve("reports")), ReadOptions.NONE, line -> {});
    if (!summary.problems().isEmpty()) {
      throw new IllegalStateException(String.join("\n", summary.problems()));
    }
    server = WebServer.start(observatory, 0);
    Runtime.getRuntime().addShutdownHook(new Thread(this::close));
  }

  private static final String DAILY =
      """
      The Harbour Guard controls Westport. Karim Haddad commands the Harbour Guard.

      The Harbour Guard has 300 to 500 fighters. Karim Haddad said that the Harbour Guard controls Northport.

      Subscribe to our newsletter
      """;

  private static final String POST =
      """
      The Hill Union controls Westport. The Hill Union is fighting the Harbour Guard.
      """;

  private static final String TAKEN =
      """
      On 2 March the Harbour Guard captured Eastport from the Hill Union.
      """;

  static final String HOSTILE_TITLE = "<script>alert('title')</script>";
  static final String HOSTILE_NAME = "\"><img src=x onerror=alert(1)>";
  private static final String HOSTILE =
      """
      The Hill Union controls Eastport, says <script>alert('text')</script> & "friends".
      """;

  /** Enough text to need more than one page. */
  private static String longList() {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= 900; i++) {
      text.append("In the winter of the year ").append(i).append(" nothing came to pass there.\n");
    }
    return text.toString();
  }

  private static String report(String title, String date, String publisher, String text) {
    return "---\ntitle: "
        + title
        + "\ndate: "
        + date
        + "\npublisher: "
        + publisher
        + "\n---\n\n"
        + text;
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void close() {
    server.close();
    observatory.close();
  }

  static WebServer server() {
    return READ.server;
  }

  static Observatory observatory() {
    return READ.observatory;
  }

  static Path folder() {
    return READ.folder;
  }
}
