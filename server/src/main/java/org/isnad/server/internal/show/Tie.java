package org.isnad.server.internal.show;

import org.isnad.model.Status;

/**
 * How something stands to another.
 *
 * @param words the relation: "supports", "is part of"
 * @param other the other
 * @param status how the claims stand to one another
 * @param marks the claims behind it
 */
public record Tie(String words, Term other, Status status, Marks marks) {}
