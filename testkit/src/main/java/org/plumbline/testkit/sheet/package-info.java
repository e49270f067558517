/** Writes tables as workbooks, web pages and other formats that documents come in. */
@NullMarked
package org.plumbline.testkit.sheet;

import org.jspecify.annotations.NullMarked;
