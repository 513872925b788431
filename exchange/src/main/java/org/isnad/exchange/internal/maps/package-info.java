/** Places, control and events on a map: GeoJSON and KML. */
@NullMarked
package org.isnad.exchange.internal.maps;

import org.jspecify.annotations.NullMarked;
