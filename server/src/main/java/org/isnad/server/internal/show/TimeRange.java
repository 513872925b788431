package org.isnad.server.internal.show;

import java.time.LocalDate;

/**
 * How far back the sliders of the two times reach; both end today.
 *
 * @param firstDay the day of the first report
 * @param firstRecorded the day on which the first claim was recorded
 */
public record TimeRange(LocalDate firstDay, LocalDate firstRecorded) {}
