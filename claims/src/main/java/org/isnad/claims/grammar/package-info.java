/** The frames: patterns over words, tags and dependencies, held as data, and their matching. */
@NullMarked
package org.isnad.claims.grammar;

import org.jspecify.annotations.NullMarked;
