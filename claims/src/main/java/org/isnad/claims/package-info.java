@NullMarked
package org.isnad.claims;

import org.jspecify.annotations.NullMarked;
