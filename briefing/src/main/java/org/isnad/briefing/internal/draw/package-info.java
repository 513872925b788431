/**
 * Drawings of a briefing as SVG: the map of changes and bands on a scale.
 *
 * <p>Stands in documents → claims → entities → ledger → picture → <b>briefing</b>; a drawing
 * carries its scale, its days and its sources.
 */
@NullMarked
package org.isnad.briefing.internal.draw;

import org.jspecify.annotations.NullMarked;
