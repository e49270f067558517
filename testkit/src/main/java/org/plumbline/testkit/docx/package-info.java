/** Makes Word documents as Word writes them, for tests and measurements; never for users. */
@NullMarked
package org.plumbline.testkit.docx;

import org.jspecify.annotations.NullMarked;
