/**
 * PDF to blocks: glyphs and ruling lines of a page become tables and lines of text, and tables are
 * joined over page breaks.
 */
@NullMarked
package org.plumbline.reading.pdf;

import org.jspecify.annotations.NullMarked;
