/**
 * The browser of this machine, for the tests and measurements of the pages at the end of documents
 * → claims → entities → ledger → picture → briefing.
 *
 * <p>It needs an installed Chromium and Playwright's driver, which comes from the build's own
 * libraries. Nothing is downloaded when it runs.
 */
@NullMarked
package org.isnad.testkit.browser;

import org.jspecify.annotations.NullMarked;
