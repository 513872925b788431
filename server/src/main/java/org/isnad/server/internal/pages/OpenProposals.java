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
  /** How long a request waits where nothing was found before, and where something was. */
  private static final long FIRST_PATIENCE = 200;

  private static final long PATIENCE = 1_000;

  private Look look = new Look(-1, CompletableFuture.completedFuture(List.of()));
  private Optional<List<IdentityProposal>> found = Optional.empty();

  /**
   * A look at the ledger, under way or done.
   *
   * @param entries how many entries the ledger had
   */
  private record Look(long entries, CompletableFuture<List<IdentityProposal>> work) {}

  /** The pairs; empty where the first look is not done yet. */
  Optional<List<IdentityProposal>> find(Observatory observatory) {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(patience());
    try {
      Look begun = begun(observatory);
      while (true) {
        long left = Math.max(0, end - System.nanoTime());
        keep(begun.work().get(left, TimeUnit.NANOSECONDS));
        Look next = begun(observatory);
        if (next.entries() == begun.entries()) {
          return kept();
        }
        begun = next;
      }
    } catch (TimeoutException e) {
      return kept();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return kept();
    }
  }

  /** The look at the ledger as it is; or an earlier one, as long as that is not done. */
  private synchronized Look begun(Observatory observatory) {
    long now = observatory.entries();
    if (now != look.entries() && look.work().isDone()) {
      look =
          new Look(now, CompletableFuture.supplyAsync(() -> observatory.identities().proposals()));
    }
    return look;
  }

  private synchronized void keep(List<IdentityProposal> fresh) {
    found = Optional.of(fresh);
  }

  private synchronized Optional<List<IdentityProposal>> kept() {
    return found;
  }

  private long patience() {
    return kept().isEmpty() ? FIRST_PATIENCE : PATIENCE;
  }

  /** Leaves a pair out that was just answered. */
  synchronized void drop(String proposal) {
    found = found.map(all -> all.stream().filter(p -> !p.id().equals(proposal)).toList());
  }
}
