/**
 * Claims held against gold claims: what was found, what was missed, what is too much.
 *
 * <p>It judges what the way documents → claims gives; the rules are those of the annotation guide.
 */
@NullMarked
package org.isnad.evaluation.scoring;

import org.jspecify.annotations.NullMarked;
