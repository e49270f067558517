/** PDF to pages: follows the drawing instructions and keeps glyphs and ruling lines. */
@NullMarked
package org.plumbline.reading.pdf;

import org.jspecify.annotations.NullMarked;
