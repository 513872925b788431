/**
 * How heavy, how quick and how open to everybody the pages are, which show what documents → claims
 * → entities → ledger → picture → briefing come to.
 */
@NullMarked
package org.isnad.evaluation.pages;

import org.jspecify.annotations.NullMarked;
