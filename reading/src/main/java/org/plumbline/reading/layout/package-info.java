/** How official forms are recognised on a grid, by their labels. */
@NullMarked
package org.plumbline.reading.layout;

import org.jspecify.annotations.NullMarked;
