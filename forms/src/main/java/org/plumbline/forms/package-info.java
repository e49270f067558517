/** What goes out: one run of reading or review, and the shapes in which it is shown. */
@NullMarked
package org.plumbline.forms;

import org.jspecify.annotations.NullMarked;
