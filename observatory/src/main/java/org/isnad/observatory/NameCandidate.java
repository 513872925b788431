package org.isnad.observatory;

import org.isnad.model.Entity;

/**
 * An entity that a name may stand for.
 *
 * @param entity the entity
 * @param name the one of its names that fits best
 * @param score from 0 to 1, by the letters alone
 * @param isSame whether the letters tell one name
 */
public record NameCandidate(Entity entity, String name, double score, boolean isSame) {}
