package org.isnad.server.internal.draw;

import org.isnad.model.Entity;

/**
 * Events of one group at one place.
 *
 * @param place where, with a known position
 * @param group which
 * @param count how many claims tell of them
 */
public record EventsAt(Entity place, EventGroup group, int count) {}
