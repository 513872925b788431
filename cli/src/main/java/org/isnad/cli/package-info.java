/**
 * The command line: a thin surface over {@link org.isnad.observatory.Observatory}.
 *
 * <p>Standard output is data, standard error is progress and problems; exit code 0 is well, 1 is a
 * problem with what was given, 2 is a wrong command.
 */
@NullMarked
package org.isnad.cli;

import org.jspecify.annotations.NullMarked;
