/** PDF files for tests, drawn as word processors draw them. */
@NullMarked
package org.plumbline.testkit.pdf;

import org.jspecify.annotations.NullMarked;
