/** One reader per file format, each from bytes to blocks. */
@NullMarked
package org.plumbline.reading.format;

import org.jspecify.annotations.NullMarked;
