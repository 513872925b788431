/**
 * What the templates show: values in words, each with its address and its sources.
 *
 * <p>The last form that documents → claims → entities → ledger → picture → briefing take before a
 * reader sees them; nothing here asks or decides.
 */
@NullMarked
package org.isnad.server.internal.show;

import org.jspecify.annotations.NullMarked;
