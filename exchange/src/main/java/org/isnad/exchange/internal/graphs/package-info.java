/** The network of actors: GraphML and GEXF. */
@NullMarked
package org.isnad.exchange.internal.graphs;

import org.jspecify.annotations.NullMarked;
