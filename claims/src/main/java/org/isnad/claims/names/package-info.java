/**
 * Who and what a sentence speaks of: noun phrases, their kind, and the names a document gives to
 * one thing.
 */
@NullMarked
package org.isnad.claims.names;

import org.jspecify.annotations.NullMarked;
