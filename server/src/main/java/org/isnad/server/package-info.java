@NullMarked
package org.isnad.server;

import org.jspecify.annotations.NullMarked;
