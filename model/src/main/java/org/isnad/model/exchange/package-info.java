/**
 * The field's own forms by name, and what is asked of a file on its way in or out: values that
 * cross the border between the surfaces and the exchange, beside documents → claims → entities →
 * ledger → picture → briefing.
 */
@NullMarked
package org.isnad.model.exchange;

import org.jspecify.annotations.NullMarked;
