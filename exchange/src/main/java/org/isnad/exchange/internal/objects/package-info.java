/** Objects and statements: STIX, FollowTheMoney, Security Force Monitor, JSON lines. */
@NullMarked
package org.isnad.exchange.internal.objects;

import org.jspecify.annotations.NullMarked;
