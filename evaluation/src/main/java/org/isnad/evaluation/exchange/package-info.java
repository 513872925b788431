/** How fast the field's tables come in and go out, and whether they go out as they came in. */
@NullMarked
package org.isnad.evaluation.exchange;

import org.jspecify.annotations.NullMarked;
