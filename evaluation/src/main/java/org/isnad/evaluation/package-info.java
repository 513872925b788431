@NullMarked
package org.isnad.evaluation;

import org.jspecify.annotations.NullMarked;
