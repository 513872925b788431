@NullMarked
package org.isnad.observatory;

import org.jspecify.annotations.NullMarked;
