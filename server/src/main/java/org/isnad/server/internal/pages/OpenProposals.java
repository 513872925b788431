package org.isnad.server.internal.pages;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.isnad.observatory.IdentityProposal;
import org.isnad.observatory.Observatory;

/**
 * The pairs that may be one, looked for anew when the ledger has grown. In a large theatre that
 * takes long, so it goes on beside the requests, and what was found before is shown meanwhile.
 */
final class OpenProposals {
  private static final long PATIENCE_MILLISECONDS = 1_500;

  private long entries = -1;
  private CompletableFuture<List<IdentityProposal>> work =
      CompletableFuture.completedFuture(List.of());
  private Optional<List<IdentityProposal>> found = Optional.empty();

  /** The pairs; empty where the first look is not done yet. */
  Optional<List<IdentityProposal>> find(Observatory observatory) {
    try {
      List<IdentityProposal> fresh =
          begun(observatory).get(PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS);
      keep(fresh);
      return Optional.of(fresh);
    } catch (TimeoutException e) {
      return kept();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return kept();
    }
  }

  private synchronized CompletableFuture<List<IdentityProposal>> begun(Observatory observatory) {
    long now = observatory.entries();
    if (now != entries && work.isDone()) {
      entries = now;
      work = CompletableFuture.supplyAsync(() -> observatory.identities().proposals());
    }
    return work;
  }

  private synchronized void keep(List<IdentityProposal> fresh) {
    found = Optional.of(fresh);
  }

  private synchronized Optional<List<IdentityProposal>> kept() {
    return found;
  }

  /** Leaves a pair out that was just answered. */
  synchronized void drop(String proposal) {
    found = found.map(all -> all.stream().filter(p -> !p.id().equals(proposal)).toList());
  }
}
