/**
 * Reads claims out of sentences: the second step of documents → claims → entities → ledger →
 * picture → briefing.
 *
 * <p>The root holds what other modules see. {@code syntax} parses, {@code names} finds who and
 * where, {@code time} reads dates, {@code grammar} holds the frames (data under {@code
 * resources/.../frames}) and matches them.
 */
@NullMarked
package org.isnad.claims;

import org.jspecify.annotations.NullMarked;
