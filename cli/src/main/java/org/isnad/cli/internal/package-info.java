/** The commands, one class each, and what they share: options, terminal, text of findings. */
@NullMarked
package org.isnad.cli.internal;

import org.jspecify.annotations.NullMarked;
