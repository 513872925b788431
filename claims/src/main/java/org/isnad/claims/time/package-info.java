/** Dates and spans in running text, reckoned from the report's date. */
@NullMarked
package org.isnad.claims.time;

import org.jspecify.annotations.NullMarked;
