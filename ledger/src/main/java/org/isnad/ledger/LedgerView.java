package org.isnad.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.isnad.model.ClaimQuery;
import org.isnad.model.ClaimView;
import org.isnad.model.Document;
import org.isnad.model.IdentityEntry;
import org.isnad.model.IssuedBriefing;
import org.isnad.model.LedgerEntry;
import org.isnad.model.RecordedAct;
import org.isnad.model.ResolvedClaim;
import org.isnad.model.Standing;

/**
 * A snapshot of the ledger that fetches what it is asked for: what had been published by the end of
 * one day and recorded by one moment. It is bound to the last entry of the log it can see, so what
 * is stored later never changes its answers, and it holds nothing open. Only an erasure reaches
 * into it: the words are gone from every snapshot.
 *
 * <p>What a name stands for is told by its latest judgement that says the same; a later judgement
 * that it is different or unsure takes that back.
 */
public interface LedgerView {
  /** Number of the last entry of the log that it can see; 0 where it sees none. */
  long lastEntry();

  /** The claims that answer a question, newest first: by publication, then by the log. */
  List<ResolvedClaim> claims(ClaimQuery query);

  /** The answer to a question as the picture draws from it, in order of publication. */
  ClaimView answer(ClaimQuery query);

  /** Everything that counts in this snapshot. */
  ClaimView all();

  /**
   * Everything that counts in this snapshot, some documents at a time, in order of publication and
   * then of recording: however much there is, only these documents are in memory.
   *
   * @param each is given the claims of the next documents
   */
  void walk(Consumer<ClaimView> each);

  Optional<ResolvedClaim> findClaim(String id);

  /** How claims stand in this snapshot; an id that it does not know is left out. */
  Map<String, Standing> standings(List<String> claims);

  /** A document with its text; absent where it was erased. */
  Optional<Document> findDocument(String id);

  /** A document's bytes as obtained, where they are kept. */
  Optional<byte[]> findOriginal(String document);

  /** The log that says which entities are one, oldest first. */
  List<IdentityEntry> identities();

  /** What a setting was last set to. */
  Optional<String> findSetting(String name);

  /** The briefings that were given out, oldest first. */
  List<IssuedBriefing> issued();

  /** The entries about a claim, document, source or setting, oldest first. */
  List<LedgerEntry> history(String target);

  /** What people did with what the ledger holds, oldest first. */
  List<RecordedAct> acts();

  /** The entries behind a number of the log, oldest first. */
  List<LedgerEntry> entriesBehind(long number, int most);

  /** The entries recorded after a moment, oldest first. */
  List<LedgerEntry> entriesAfter(Instant moment);
}
