package org.isnad.observatory;

/**
 * How a theatre takes new reports in.
 *
 * @param isReviewedFirst whether their claims count only once a person has accepted them
 * @param mayFetch whether the pages may fetch a report from its address
 */
public record NewReports(boolean isReviewedFirst, boolean mayFetch) {}
