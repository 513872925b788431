/**
 * How good and how fast the reading is: documents → claims held against gold, and timed.
 *
 * <p>Each class here is a command. The packages below read, score and time; nothing in what ships
 * depends on them.
 */
@NullMarked
package org.isnad.evaluation;

import org.jspecify.annotations.NullMarked;
