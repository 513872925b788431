package org.isnad.observatory;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.entities.Answers;
import org.isnad.entities.EvidenceBook;
import org.isnad.entities.IdentityLog;
import org.isnad.entities.Proposal;
import org.isnad.entities.Proposals;
import org.isnad.entities.Register;
import org.isnad.entities.Ruling;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.LedgerView;
import org.isnad.model.Act;
import org.isnad.model.ClaimId;
import org.isnad.model.ClaimView;
import org.isnad.model.Evidence;
import org.isnad.model.IdentityEntry;
import org.isnad.model.IdentityEntry.Word;
import org.isnad.model.Judgement;

/** Reviews which entities are one: proposes, takes a person's word, takes it back. */
public final class Identities {
  private static final int SHORT = 8;

  private final Theatre theatre;
  private final Ledger ledger;
  private final Clock clock;

  Identities(Theatre theatre, Ledger ledger, Clock clock) {
    this.theatre = theatre;
    this.ledger = ledger;
    this.clock = clock;
  }

  /** What nobody has decided yet, the strongest and most consequential first. */
  public List<IdentityProposal> proposals() {
    LedgerView now = ledger.look(LocalDate.MAX, clock.instant(), theatre.register());
    ClaimView view = now.all();
    Register register = Register.read(theatre.folder());
    EvidenceBook book = new EvidenceBook(view.claims(), register);
    return new Proposals(register, book, IdentityLog.of(now.identities()))
        .list(List.copyOf(view.entities().values())).stream().map(Identities::proposal).toList();
  }

  private static IdentityProposal proposal(Proposal found) {
    return new IdentityProposal(
        ClaimId.of(found.left().id(), found.right().id()).substring(0, SHORT),
        found.left(),
        found.right(),
        found.names().line(),
        found.evidence(),
        found.strength(),
        found.claims());
  }

  /** The log of identities, oldest first. */
  public List<IdentityEntry> log() {
    return ledger.look(LocalDate.MAX, clock.instant(), theatre.register()).identities();
  }

  /**
   * Takes answers to proposals, each by itself.
   *
   * @param by who answers
   * @return a line for each answer that was not taken, with the reason
   */
  public List<String> answer(List<IdentityProposal> open, List<IdentityAnswer> answers, String by) {
    List<String> problems = new ArrayList<>();
    new TheatreRecord(ledger, clock).write(theatre);
    IdentityLog log = IdentityLog.of(log());
    for (IdentityAnswer answer : answers) {
      Optional<IdentityProposal> asked =
          open.stream().filter(p -> p.id().equals(answer.proposal())).findFirst();
      if (asked.isEmpty()) {
        problems.add(
            "no open proposal has the id “%s”; list them with: isnad review identities"
                .formatted(answer.proposal()));
        continue;
      }
      switch (judge(log, asked.get(), answer, by)) {
        case Ruling.Accepted accepted -> log = record(log, accepted.entry());
        case Ruling.Refused refused ->
            problems.add("proposal %s: %s".formatted(answer.proposal(), refused.reason()));
      }
    }
    return problems;
  }

  private Ruling judge(
      IdentityLog log, IdentityProposal proposal, IdentityAnswer answer, String by) {
    Judgement.Verdict verdict =
        switch (answer.verdict()) {
          case ACCEPT -> Judgement.Verdict.SAME;
          case REFUSE -> Judgement.Verdict.DIFFERENT;
          case LEAVE -> Judgement.Verdict.UNSURE;
        };
    boolean joins = verdict == Judgement.Verdict.SAME;
    if (joins && proposal.isHeldBack() && answer.reason().isEmpty()) {
      return new Ruling.Refused(
          "something speaks against it; give a reason to join them all the same");
    }
    List<Evidence> evidence = new ArrayList<>(proposal.evidence());
    evidence.add(Evidence.speaksFor(Evidence.Kind.LIKENESS, proposal.names()));
    evidence.add(new Evidence(Evidence.Kind.PERSON, joins, Optional.empty(), by));
    Word word = new Word(by, answer.reason().orElse("reviewed"), evidence);
    return log.judge(proposal.left().id(), proposal.right().id(), verdict, word, clock.instant());
  }

  private IdentityLog record(IdentityLog log, IdentityEntry entry) {
    ledger.record(new Act.Identity(entry), entry.recorded());
    return log.with(entry);
  }

  /** The ids of the entries that count: those that no other takes back. */
  public static Set<String> counting(List<IdentityEntry> entries) {
    return IdentityLog.counting(entries);
  }

  /**
   * Takes an earlier entry back; gives the reason where it cannot be.
   *
   * @param entryId its id, or as much of the beginning as tells it from the others
   */
  public Optional<String> undo(String entryId, String by, String reason) {
    IdentityLog log = IdentityLog.of(log());
    List<String> meant =
        log.entries().stream().map(IdentityEntry::id).filter(id -> id.startsWith(entryId)).toList();
    if (meant.size() > 1) {
      return Optional.of(
          "%d entries begin with “%s”; give more of the id".formatted(meant.size(), entryId));
    }
    String id = meant.isEmpty() ? entryId : meant.getFirst();
    return switch (log.undo(id, by, reason, clock.instant())) {
      case Ruling.Accepted accepted -> {
        record(log, accepted.entry());
        yield Optional.empty();
      }
      case Ruling.Refused refused -> Optional.of(refused.reason());
    };
  }

  /**
   * Answers from a CSV file with the columns proposal, answer and reason; a row without an answer
   * is left out.
   *
   * @param problems is told of each row that cannot be used
   * @throws TheatreException where the file cannot be read
   */
  public static List<IdentityAnswer> readAnswers(Path csv, List<String> problems) {
    List<IdentityAnswer> answers = new ArrayList<>();
    try {
      for (Answers.Row row : Answers.read(csv)) {
        Optional<IdentityAnswer.Verdict> verdict = IdentityAnswer.Verdict.find(row.answer());
        if (verdict.isEmpty()) {
          problems.add(
              "%s, line %d: “%s” is no answer; write accept, refuse or leave"
                  .formatted(csv, row.line(), row.answer()));
        } else {
          answers.add(new IdentityAnswer(row.proposal(), verdict.get(), row.reason()));
        }
      }
    } catch (IOException e) {
      throw new TheatreException(csv + " cannot be read; give a CSV file in UTF-8", e);
    }
    return answers;
  }
}
