/**
 * Yardsticks of the picture: changes of control that were really told, asked again day by day, and
 * the time a picture of a million made-up claims takes beside a plain pass over them. It measures
 * the step from ledger to picture of documents → claims → entities → ledger → picture → briefing.
 */
@NullMarked
package org.isnad.evaluation.picture;

import org.jspecify.annotations.NullMarked;
