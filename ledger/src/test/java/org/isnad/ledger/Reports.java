package org.isnad.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.isnad.model.Claim;
import org.isnad.model.ClaimType;
import org.isnad.model.Document;
import org.isnad.model.Edtf;
import org.isnad.model.Entity;
import org.isnad.model.EntityClass;
import org.isnad.model.Judgement;
import org.isnad.model.Judgement.Verdict;
import org.isnad.model.Mention;
import org.isnad.model.Modality;
import org.isnad.model.Obtained;
import org.isnad.model.Passage;
import org.isnad.model.Range;
import org.isnad.model.Selector;

/** Made-up reports of several sentences, the same for the same number; some are versions. */
final class Reports {
  private static final Instant START = Instant.parse("2020-03-02T08:00:00Z");
  private static final List<String> ACTORS =
      List.of("Harbour Guard", "Union", "Council of Elders", "مجلس الشورى", "Northern Shield");
  private static final List<String> PLACES = List.of("Westport", "Eastport", "درنة", "Old Fort");

  private Reports() {}

  static Instant recorded(int number) {
    return START.plus(Duration.ofMinutes(number));
  }

  static Report report(int number) {
    Random random = new Random(number);
    StringBuilder text = new StringBuilder();
    List<String[]> said = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      String actor = ACTORS.get(random.nextInt(ACTORS.size()));
      String place = PLACES.get(random.nextInt(PLACES.size()));
      String sentence = actor + " took post " + number + "." + i + " in " + place + ".";
      said.add(new String[] {actor, place, sentence});
      text.append(sentence).append('\n');
    }
    return report(number, text.toString(), said);
  }

  private static Report report(int number, String text, List<String[]> said) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    LocalDate day = LocalDate.of(2014, 1, 1).plusDays(number);
    Document document =
        new Document(
            ActsContract.hash(text),
            "report-" + number + ".txt",
            Optional.of("Report " + number),
            Optional.of(Edtf.of(day)),
            Optional.of("Coast Daily"),
            Optional.empty(),
            Optional.empty(),
            text,
            List.of(new Passage(Passage.Kind.PARAGRAPH, 0, text.length(), List.of())));
    List<Claim> claims = new ArrayList<>();
    List<Judgement> judgements = new ArrayList<>();
    List<Entity> entities = new ArrayList<>();
    for (String[] parts : said) {
      claims.add(claim(document, parts));
    }
    for (String actor : ACTORS) {
      judgements.add(judgement(document, actor, "actor:" + actor));
      entities.add(entity("actor:" + actor, actor, EntityClass.MILITIA));
    }
    PLACES.forEach(place -> judgements.add(judgement(document, place, "place:" + place)));
    String address = "https://example.org/" + number / 3;
    Obtained obtained = new Obtained(Optional.of(address), recorded(number));
    return new Report(
        new Report.Source(document, Optional.of(bytes), Optional.of(obtained)),
        claims,
        judgements,
        entities);
  }

  private static Claim claim(Document document, String[] parts) {
    int start = document.text().indexOf(parts[2]);
    Selector selector = Selector.of(document.text(), start, start + parts[2].length());
    return new Claim(
        ActsContract.hash(document.id() + parts[2]).substring(0, 20),
        ClaimType.CONTROLS,
        Optional.of(Mention.of(parts[0])),
        Optional.of(Mention.of(parts[1])),
        selector,
        Optional.empty(),
        Optional.empty(),
        List.of("a spokesman"),
        Modality.CLAIMED,
        Range.UNKNOWN,
        Claim.detail("extent", "full"),
        document.id(),
        document.date(),
        "test 1",
        "took-post");
  }

  private static Judgement judgement(Document document, String name, String entity) {
    return new Judgement(document.id(), name, entity, Verdict.SAME, "rule", "exact", START);
  }

  private static Entity entity(String id, String name, EntityClass kind) {
    return new Entity(id, name, kind, List.of(), Optional.empty(), Optional.empty());
  }
}
