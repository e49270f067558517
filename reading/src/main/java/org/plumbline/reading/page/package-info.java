/**
 * Pages to blocks: glyphs and ruling lines of a page, whatever format they were drawn in, become
 * tables and lines of text, and tables are joined over page breaks.
 */
@NullMarked
package org.plumbline.reading.page;

import org.jspecify.annotations.NullMarked;
