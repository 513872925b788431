/** Tokens, tags and dependencies of one sentence, behind an interface of our own. */
@NullMarked
package org.isnad.claims.syntax;

import org.jspecify.annotations.NullMarked;
