/** The parts of a picture, each drawn by a class of its own from the evidence of a view. */
@NullMarked
package org.isnad.picture.internal;

import org.jspecify.annotations.NullMarked;
