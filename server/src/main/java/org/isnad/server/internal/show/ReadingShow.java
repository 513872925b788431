package org.isnad.server.internal.show;

/**
 * The forms by which new reports are read.
 *
 * @param who who works here
 * @param mayFetch whether an address may be given
 * @param isReviewedFirst whether claims count only once they are accepted
 */
public record ReadingShow(WhoShow who, boolean mayFetch, boolean isReviewedFirst) {}
