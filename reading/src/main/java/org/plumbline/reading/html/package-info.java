/** Web pages, and what government systems export as such under other names. */
@NullMarked
package org.plumbline.reading.html;

import org.jspecify.annotations.NullMarked;
