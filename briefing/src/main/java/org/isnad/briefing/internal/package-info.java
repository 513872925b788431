/** The wording of claims and findings, and the numbering of footnotes. */
@NullMarked
package org.isnad.briefing.internal;

import org.jspecify.annotations.NullMarked;
