@NullMarked
package org.isnad.picture;

import org.jspecify.annotations.NullMarked;
