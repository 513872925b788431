/**
 * How pages become blocks and blocks become passages with sentences, for documents → claims.
 *
 * <p>Text, Markdown and HTML each give a {@link Page}; from there all go the same way: {@link
 * BlockKinds} tells prose from headings, items and furniture, {@link SentenceSplitter} cuts prose.
 */
@NullMarked
package org.isnad.documents.internal;

import org.jspecify.annotations.NullMarked;
