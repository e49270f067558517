/** 取数结果的呈现. What packs measured, as pages, plans and scores take it. */
@NullMarked
package org.plumbline.forms.measured;

import org.jspecify.annotations.NullMarked;
