/** The parser's models: unpacked, made small and kept in a folder. */
@NullMarked
package org.isnad.claims.syntax.models;

import org.jspecify.annotations.NullMarked;
