/**
 * A tour of the whole way in numbered chapters, on reports written in the tests: through the real
 * reader, ledger, picture and briefing. Begin with {@link
 * org.isnad.acceptance.A01_OneSourceOneClaimTest}.
 */
@NullMarked
package org.isnad.acceptance;

import org.jspecify.annotations.NullMarked;
