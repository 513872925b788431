/**
 * Pictures computed on the server, so that pages need no script: the map and bands of strength.
 *
 * <p>Pure functions from the picture of a day (documents → claims → entities → ledger → picture →
 * briefing) to shapes in the units of a drawing.
 */
@NullMarked
package org.isnad.server.internal.draw;

import org.jspecify.annotations.NullMarked;
