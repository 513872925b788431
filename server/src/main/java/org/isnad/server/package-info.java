/**
 * The observatory in the browser: pages and their pictures over documents → claims → entities →
 * ledger → picture → briefing.
 *
 * <p>A thin surface: it asks {@link org.isnad.observatory.Observatory}, decides nothing about the
 * conflict, and serves only this machine.
 */
@NullMarked
package org.isnad.server;

import org.jspecify.annotations.NullMarked;
