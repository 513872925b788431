@NullMarked
package org.isnad.briefing;

import org.jspecify.annotations.NullMarked;
