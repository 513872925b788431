package org.isnad.claims.time;

import org.isnad.model.Edtf;

/**
 * A date or span as a text gives it.
 *
 * @param start offset of its first character
 * @param end offset behind its last
 * @param date what it means, reckoned from the report's date where it is relative
 */
public record Dated(int start, int end, Edtf date) {}
