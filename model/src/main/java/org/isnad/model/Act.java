package org.isnad.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What somebody does with what the ledger holds: a further entry that refers to earlier ones and
 * changes none of them. The moment of recording and the entry's id are the ledger's to give.
 */
public sealed interface Act {
  /** The person or the rule. */
  String by();

  /** Why, for people. */
  String reason();

  /** The claim, document, source or setting that it is about, where it is about one. */
  Optional<String> target();

  /** A claim or a document, by its id. */
  sealed interface Subject {
    String id();
  }

  /** A claim. */
  record OfClaim(String id) implements Subject {}

  /** A document, with all its claims. */
  record OfDocument(String id) implements Subject {}

  /** It counts no more: it should not have been said, or not been read. */
  record Retraction(Subject subject, String by, String reason) implements Act {
    @Override
    public Optional<String> target() {
      return Optional.of(subject.id());
    }
  }

  /** It counts again: what took its standing before is undone. */
  record Reinstatement(Subject subject, String by, String reason) implements Act {
    @Override
    public Optional<String> target() {
      return Optional.of(subject.id());
    }
  }

  /**
   * Another claim of the same document stands in a claim's place.
   *
   * @param claim id of the claim that was misread
   * @param replacement what the text says instead, with an id of its own
   */
  record Correction(String claim, Claim replacement, String by, String reason) implements Act {
    @Override
    public Optional<String> target() {
      return Optional.of(claim);
    }
  }

  /** Somebody's opinion on one claim. */
  record ClaimGrading(String claim, Grade grade, String by, String reason) implements Act {
    @Override
    public Optional<String> target() {
      return Optional.of(claim);
    }
  }

  /**
   * Somebody's opinion on a source.
   *
   * @param source the name under which its documents are cited: see {@link Document#voice}
   */
  record SourceGrading(String source, Grade grade, String by, String reason) implements Act {
    @Override
    public Optional<String> target() {
      return Optional.of(source);
    }
  }

  /** A person compared a claim with its words. */
  record Review(String claim, Outcome outcome, String by, String reason) implements Act {
    /** What came of it. */
    public enum Outcome {
      /** The text says so. */
      ACCEPTED,
      /** The text does not say so; the claim counts no more. */
      REJECTED,
      /** It cannot be told; the claim stays as it is. */
      UNDECIDED
    }

    @Override
    public Optional<String> target() {
      return Optional.of(claim);
    }
  }

  /** Names of documents judged anew. */
  record Rejudgement(List<Judgement> judgements, String by, String reason) implements Act {
    public Rejudgement {
      judgements = List.copyOf(judgements);
    }

    @Override
    public Optional<String> target() {
      return Optional.empty();
    }
  }

  /** An entry of the log that says which entities are one. */
  record Identity(IdentityEntry entry) implements Act {
    @Override
    public String by() {
      return entry.by();
    }

    @Override
    public String reason() {
      return entry.reason();
    }

    @Override
    public Optional<String> target() {
      return Optional.of(entry.id());
    }
  }

  /** A setting of the theatre, or one of its files, as it stands from now on. */
  record Setting(String name, String value, String by, String reason) implements Act {
    @Override
    public Optional<String> target() {
      return Optional.of(name);
    }
  }

  /**
   * A briefing was given out. Its text is not kept: its day, and what the ledger knew at this
   * moment, give it again.
   *
   * @param day its last day
   * @param digest SHA-256 of its text as Markdown, to tell whether it comes out the same
   * @param scope its span and what it is about, as {@link BriefingScope#text} writes it; the seven
   *     days up to the day where it is absent
   */
  record Issue(LocalDate day, String digest, Optional<String> scope, String by, String reason)
      implements Act {
    /** The briefing of the seven days up to a day. */
    public Issue(LocalDate day, String digest, String by, String reason) {
      this(day, digest, Optional.empty(), by, reason);
    }

    /** What it was of. */
    public BriefingScope of() {
      return scope.map(BriefingScope::parse).orElseGet(() -> BriefingScope.weekTo(day));
    }

    @Override
    public Optional<String> target() {
      return Optional.of("briefing " + day);
    }
  }

  /**
   * Something to remember about a claim or a document; it changes nothing. The words are the
   * reason.
   */
  record Note(Subject subject, String by, String reason) implements Act {
    @Override
    public Optional<String> target() {
      return Optional.of(subject.id());
    }
  }

  /**
   * An earlier act is taken back. It tells people so; what the earlier act did to a claim's
   * standing is undone by an act of its own beside it.
   *
   * @param entry id of the entry that counts no more
   */
  record Undoing(String entry, String by, String reason) implements Act {
    @Override
    public Optional<String> target() {
      return Optional.of(entry);
    }
  }

  /** A document's bytes and text, and the words of its claims, are taken out for good. */
  record Erasure(String document, String by, String reason) implements Act {
    @Override
    public Optional<String> target() {
      return Optional.of(document);
    }
  }
}
