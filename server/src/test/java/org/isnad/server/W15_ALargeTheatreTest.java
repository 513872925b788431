package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.ledger.Ledger;
import org.isnad.model.Claim;
import org.isnad.model.ClaimId;
import org.isnad.model.ClaimType;
import org.isnad.model.Document;
import org.isnad.model.Edtf;
import org.isnad.model.Judgement;
import org.isnad.model.Mention;
import org.isnad.model.Modality;
import org.isnad.model.Passage;
import org.isnad.model.Range;
import org.isnad.model.Selector;
import org.isnad.observatory.LanguageModels;
import org.isnad.observatory.Observatory;
import org.isnad.observatory.Theatre;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Six hundred contested towns and as many brigades: pages stay light and say what they left out.
 */
class W15_ALargeTheatreTest {
  private static final int TOWNS = 600;
  private static final int MOST_BYTES = 150 * 1024;

  @TempDir static Path folder;
  private static Observatory observatory;
  private static WebServer server;

  @BeforeAll
  static void open() throws IOException {
    Files.writeString(folder.resolve("theatre.yaml"), "name: Many towns\n");
    StringBuilder actors = new StringBuilder();
    StringBuilder places = new StringBuilder();
    for (int i = 0; i < TOWNS; i++) {
      actors.append("- {id: \"actor:%d\", name: Brigade %d, kind: militia}\n".formatted(i, i));
      places.append(
          "- {id: \"place:%d\", name: Town %d, lat: %d.5, lon: %d.5}\n"
              .formatted(i, i, 10 + i % 20, 10 + i / 20));
    }
    Files.writeString(folder.resolve("actors.yaml"), actors);
    Files.writeString(folder.resolve("places.yaml"), places);
    try (Ledger ledger = Ledger.open(folder.resolve("ledger.db"))) {
      for (int voice = 0; voice < 2; voice++) {
        store(ledger, voice);
      }
    }
    observatory =
        Observatory.open(
            Theatre.open(folder), Clock.systemUTC(), LanguageModels.in(folder.resolve("models")));
    server = WebServer.start(observatory, 0);
  }

  /** One report of a paper, in which town i is held by brigade i plus the paper's number. */
  private static void store(Ledger ledger, int paper) {
    String id = ClaimId.hash(new byte[] {(byte) paper});
    StringBuilder text = new StringBuilder();
    List<Claim> claims = new ArrayList<>();
    List<Judgement> judgements = new ArrayList<>();
    Edtf day = Edtf.of("2020-03-0" + (paper + 1));
    for (int town = 0; town < TOWNS; town++) {
      int holder = (town + paper) % TOWNS;
      int start = text.length();
      text.append("Brigade ").append(holder).append(" holds Town ").append(town).append('.');
      claims.add(claim(id, text.toString(), start, holder, town, day));
      claims.add(ally(claims.getLast(), "Brigade " + (holder + 7) % TOWNS));
      judgements.add(same(id, "Brigade " + holder, "actor:" + holder));
      judgements.add(same(id, "Town " + town, "place:" + town));
      text.append('\n');
    }
    Document document =
        new Document(
            id,
            paper + ".txt",
            Optional.of("Paper " + paper),
            Optional.of(day),
            Optional.of("Paper " + paper),
            Optional.empty(),
            Optional.empty(),
            text.toString(),
            List.of(new Passage(Passage.Kind.PARAGRAPH, 0, text.length(), List.of())));
    ledger.store(document, claims, judgements, List.of(), Instant.now());
  }

  private static Claim claim(String id, String text, int start, int holder, int town, Edtf day) {
    return new Claim(
        ClaimId.of(id, start),
        ClaimType.CONTROLS,
        Optional.of(Mention.of("Brigade " + holder)),
        Optional.of(Mention.of("Town " + town)),
        Selector.of(text, start, text.length()),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Modality.ASSERTED,
        Range.UNKNOWN,
        new TreeMap<>(),
        id,
        Optional.of(day),
        "hand/1",
        "by hand");
  }

  /** A claim of the same words that the brigade stands with another. */
  private static Claim ally(Claim holds, String other) {
    return new Claim(
        ClaimId.of(holds.id(), other),
        ClaimType.ALLIED_WITH,
        holds.subject(),
        Optional.of(Mention.of(other)),
        holds.selector(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Modality.ASSERTED,
        Range.UNKNOWN,
        new TreeMap<>(),
        holds.document(),
        holds.published(),
        "hand/1",
        "by hand");
  }

  private static Judgement same(String document, String name, String entity) {
    return new Judgement(
        document, name, entity, Judgement.Verdict.SAME, "hand", "as named", Instant.now());
  }

  @AfterAll
  static void close() {
    server.close();
    observatory.close();
  }

  private static Reader.Seen open(String path) {
    Reader reader = Reader.knownTo(server);
    return reader.open(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/map",
        "/map.svg",
        "/network",
        "/network?reach=all",
        "/map?part=0.3,0.3,8",
        "/timeline",
        "/actors",
        "/actors/actor:1",
        "/places",
        "/places/place:1",
        "/claims",
        "/reports",
        "/questions",
        "/compare?with=2020-03-01",
        "/search?q=town"
      })
  void no_page_weighs_more_than_150_kilobytes(String path) {
    Reader.Seen seen = open(path);
    assertThat(seen.status()).isEqualTo(200);
    assertThat(seen.bytes()).isLessThan(MOST_BYTES);
  }

  @Test
  void what_had_no_room_is_counted_and_can_be_reached() {
    assertThat(open("/map").text()).contains("504 places more are dots here");
    assertThat(open("/network?reach=all").text()).contains("540 actors are dots here");
    assertThat(open("/").text()).contains("592 more. Open questions");
    assertThat(open("/places").text()).contains("1 to 80 of 600");
    assertThat(open("/places?page=8").text()).contains("561 to 600 of 600");
  }

  @Test
  void every_town_is_a_dot_at_least_and_has_its_name_nearer() {
    Element whole = open("/map").page().selectFirst("svg.map");
    assertThat(whole.select("g.town")).hasSize(96);
    assertThat(dots(whole.select("g.dots path:not(.middle)"))).isEqualTo(TOWNS - 96);
    Set<String> near = new HashSet<>();
    for (String x : List.of("0.125", "0.375", "0.625", "0.875")) {
      for (String y : List.of("0.125", "0.375", "0.625", "0.875")) {
        Element part = open("/map?part=" + x + "," + y + ",4").page().selectFirst("svg.map");
        assertThat(part.select("g.dots")).isEmpty();
        near.addAll(part.select("g.town title").eachText());
      }
    }
    assertThat(near).hasSize(TOWNS);
  }

  @Test
  void everybody_in_the_network_is_a_circle_or_a_dot() {
    Element network = open("/network?reach=all").page().selectFirst("svg.network");
    assertThat(network.select("g.node")).hasSize(60);
    assertThat(dots(network.select("path.dots"))).isEqualTo(TOWNS - 60);
  }

  private static long dots(Elements paths) {
    return paths.eachAttr("d").stream().mapToLong(d -> d.split("h0", -1).length - 1L).sum();
  }
}
