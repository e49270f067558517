/** Workbooks and what else holds rows of cells: xlsx, xls, Excel 2003 XML, csv. */
@NullMarked
package org.plumbline.reading.sheet;

import org.jspecify.annotations.NullMarked;
