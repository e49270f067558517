@NullMarked
package org.plumbline.fuzz;

import org.jspecify.annotations.NullMarked;
