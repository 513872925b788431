package org.isnad.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
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
import org.isnad.model.Passage;
import org.isnad.model.Range;
import org.isnad.model.Selector;
import org.isnad.model.Sentence;

/** Short made-up reports and what they say. */
final class Samples {
  static final Instant MONDAY = Instant.parse("2020-03-02T08:00:00Z");
  static final Instant TUESDAY = Instant.parse("2020-03-03T08:00:00.5Z");
  static final String TEXT = "The Harbour Guard controls Westport. Its rivals hold Eastport.";

  private Samples() {}

  static Document undated(String id) {
    return document(id, Optional.empty());
  }

  static Document document(String id, String date) {
    return document(id, Optional.of(Edtf.of(date)));
  }

  private static Document document(String id, Optional<Edtf> date) {
    Sentence first = new Sentence(0, 36, TEXT.substring(0, 36));
    Sentence second = new Sentence(37, TEXT.length(), TEXT.substring(37));
    return new Document(
        id,
        id + ".txt",
        Optional.of("Ports"),
        date,
        Optional.of("Coast Daily"),
        Optional.empty(),
        Optional.of("https://example.org/" + id),
        TEXT,
        List.of(new Passage(Passage.Kind.PARAGRAPH, 0, TEXT.length(), List.of(first, second))));
  }

  /** The document's claim that begins at this offset, its id made of both. */
  static Claim claim(Document document, int start) {
    return claim(
        document, start, ClaimType.EVENT, "Harbour Guard", "Union", Optional.of("Westport"));
  }

  static Claim claim(
      Document document,
      int start,
      ClaimType type,
      String subject,
      String object,
      Optional<String> place) {
    return new Claim(
        document.id() + "-" + start,
        type,
        Optional.of(Mention.of(subject)),
        Optional.of(Mention.of(object)),
        Selector.of(TEXT, start, start + 5),
        place,
        Optional.empty(),
        List.of(),
        Modality.ASSERTED,
        Range.UNKNOWN,
        new TreeMap<>(),
        document.id(),
        document.date(),
        "test 1",
        "by hand");
  }

  /** A document of this text alone, its id the hash of its bytes. */
  static Document written(String text) {
    return new Document(
        ActsContract.hash(text),
        "letter.txt",
        Optional.empty(),
        Optional.of(Edtf.of("2014")),
        Optional.of("Coast Daily"),
        Optional.empty(),
        Optional.empty(),
        text,
        List.of());
  }

  /** An assertion about a name at its place in the text, its id made of both. */
  static Claim quoting(Document document, String name) {
    int start = document.text().indexOf(name);
    return new Claim(
        document.id() + "-" + name,
        ClaimType.CLASS,
        Optional.of(Mention.of(name)),
        Optional.empty(),
        Selector.of(document.text(), start, start + name.length()),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Modality.ASSERTED,
        Range.UNKNOWN,
        new TreeMap<>(),
        document.id(),
        document.date(),
        "test 1",
        "by hand");
  }

  /** The same claim under another id. */
  static Claim renamed(Claim claim, String id) {
    return new Claim(
        id,
        claim.type(),
        claim.subject(),
        claim.object(),
        claim.selector(),
        claim.place(),
        claim.when(),
        claim.saidBy(),
        claim.modality(),
        claim.number(),
        claim.detail(),
        claim.document(),
        claim.published(),
        claim.extractor(),
        claim.rule());
  }

  static Judgement judgement(Document document, String name, Verdict verdict, String entity) {
    return new Judgement(document.id(), name, entity, verdict, "rule", "because", MONDAY);
  }

  static Judgement same(Document document, String name, String entity) {
    return judgement(document, name, Verdict.SAME, entity);
  }

  static Entity actor(String id) {
    return entity(id, id, EntityClass.ARMED_GROUP);
  }

  static Entity place(String id) {
    return entity(id, id, EntityClass.PLACE);
  }

  static Entity entity(String id, String name, EntityClass kind) {
    return new Entity(id, name, kind, List.of("also " + name), Optional.empty(), Optional.empty());
  }
}
