/** 版面. What a form looks like before any format writes it: paragraphs, and tables of cells. */
@NullMarked
package org.plumbline.forms.sheet;

import org.jspecify.annotations.NullMarked;
