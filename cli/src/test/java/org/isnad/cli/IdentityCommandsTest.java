package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands by which a person says who is who. */
class IdentityCommandsTest {
  @TempDir private Path folder;
  private Path theatre;

  @BeforeEach
  void a_theatre_with_two_alike() throws IOException {
    theatre = folder.resolve("coast");
    Terminal.run("init", theatre);
    report("coast", "Coast Daily", "The Dawn Brigade controls Derna.");
    report("gulf", "Gulf Monitor", "The New Dawn Brigade controls Derna.");
    Terminal.run("read", "--theatre", theatre, theatre.resolve("reports"));
  }

  private void report(String name, String publisher, String text) throws IOException {
    Files.writeString(
        theatre.resolve("reports/" + name + ".txt"),
        "---\ndate: 2016-05-29\npublisher: %s\n---\n%s\n".formatted(publisher, text));
  }

  private Terminal review(Object... options) {
    Object[] words = new Object[options.length + 4];
    System.arraycopy(new Object[] {"review", "identities", "--theatre", theatre}, 0, words, 0, 4);
    System.arraycopy(options, 0, words, 4, options.length);
    return Terminal.run(words);
  }

  @Test
  void a_proposal_tells_its_reasons() {
    assertThat(review().out())
        .contains("Dawn Brigade (actor:dawn-brigade)  =?  New Dawn Brigade")
        .contains("Dawn = Dawn · Brigade = Brigade · nothing – New: on one side only")
        .contains("for: surroundings, both are named around place:derna")
        .endsWith("1 proposal, 1 shown; answer with --accept ID, --refuse ID or --leave ID\n");
  }

  @Test
  void an_answer_is_taken_logged_and_taken_back() {
    String id = review().out().substring(0, 8);
    assertThat(review("--accept", id, "--by", "amal", "--reason", "one flag").out())
        .isEqualTo("1 of 1 answers taken\n");
    String entry = review("--log").out();
    assertThat(entry).endsWith("actor:dawn-brigade = actor:new-dawn-brigade  by amal: one flag\n");

    assertThat(review("--undo", entry.substring(0, 8)).exit()).isZero();
    assertThat(review("--log").out().lines().findFirst().orElseThrow()).endsWith("(taken back)");
    assertThat(review().out()).startsWith(id);
  }

  @Test
  void a_list_is_filled_in_and_given_back() throws IOException {
    Path list = folder.resolve("list.csv");
    String[] lines = review("--csv").out().split("\n");
    Files.writeString(
        list,
        lines[0]
            + "\n"
            + lines[1].replaceFirst(",,", ",refuse,two towns")
            + "\nzzz,accept,,,,,,\n");
    Terminal answered = review("--answers", list);

    assertThat(answered.out()).isEqualTo("1 of 2 answers taken\n");
    assertThat(answered.exit()).isEqualTo(1);
    assertThat(answered.problems())
        .containsExactly(
            "isnad: no open proposal has the id “zzz”; list them with: isnad review identities");
    assertThat(review("--log").out()).contains("actor:dawn-brigade ≠ actor:new-dawn-brigade");
  }

  @Test
  void a_register_is_checked_and_compared_with_another() throws IOException {
    Files.writeString(
        theatre.resolve("actors.yaml"),
        "- {id: actor:dawn, name: Dawn Brigade, kind: militia, source: test}\n");
    Path ucdp = folder.resolve("ucdp.csv");
    Files.writeString(
        ucdp,
        "ActorId,NameData,Org,Location\n1,Dawn Brigade,1,Libya\n2,Dusk Front,1,\"Chad, Libya\"\n"
            + "3,Noon Army,1,Chad\n");

    assertThat(Terminal.run("register", "--theatre", theatre).out())
        .isEqualTo(
            "1 actors, 0 persons, 0 places, 0 of them with a position: all entries are sound\n");
    assertThat(
            Terminal.run("register", "--theatre", theatre, "--ucdp", ucdp, "--location", "Libya")
                .out())
        .isEqualTo(
            """
            # “Dawn Brigade” is known as actor:dawn; number: ucdp:1
            - id: "actor:dusk-front"
              name: "Dusk Front"
              kind: armed_group
              identifiers: ["ucdp:2"]
              source: "UCDP actor 2"
            """);
  }
}
