/** How names are folded for comparison, and how the register's files are read with their lines. */
@NullMarked
package org.isnad.entities.internal;

import org.jspecify.annotations.NullMarked;
