/** Workbooks, written sheet by sheet. */
@NullMarked
package org.plumbline.forms.xlsx;

import org.jspecify.annotations.NullMarked;
