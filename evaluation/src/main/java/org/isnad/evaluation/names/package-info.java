/**
 * How well and how fast names are told apart: the weights of the comparison are fitted here, and
 * the figures on identity are measured and printed.
 */
@NullMarked
package org.isnad.evaluation.names;

import org.jspecify.annotations.NullMarked;
