/** Tables as text: rows of comma-separated values read and written, and a row as a document. */
@NullMarked
package org.isnad.exchange.internal.table;

import org.jspecify.annotations.NullMarked;
