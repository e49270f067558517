/** Where a value stands in a document, and what the product has to say about it. */
@NullMarked
package org.plumbline.model.source;

import org.jspecify.annotations.NullMarked;
