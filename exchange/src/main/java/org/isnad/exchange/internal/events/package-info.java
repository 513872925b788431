/** Tables of events: UCDP GED, ACLED, and tables with a mapping of their own. */
@NullMarked
package org.isnad.exchange.internal.events;

import org.jspecify.annotations.NullMarked;
