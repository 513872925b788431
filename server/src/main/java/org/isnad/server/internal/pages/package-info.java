/**
 * The pages, each a class that asks the situation of a day and gives its template what it shows.
 *
 * <p>They stand behind documents → claims → entities → ledger → picture → briefing and show each
 * value with the claims it rests on.
 */
@NullMarked
package org.isnad.server.internal.pages;

import org.jspecify.annotations.NullMarked;
