/** Word documents, read as a stream. */
@NullMarked
package org.plumbline.reading.docx;

import org.jspecify.annotations.NullMarked;
