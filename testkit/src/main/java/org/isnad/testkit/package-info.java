/**
 * What makes tests readable: reports, claims and findings as lines that an expert of the field can
 * read, and a clock that stands still. It serves the tests of every step of documents → claims →
 * entities → ledger → picture → briefing, and knows the model alone.
 */
@NullMarked
package org.isnad.testkit;

import org.jspecify.annotations.NullMarked;
