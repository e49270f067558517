@NullMarked
package org.plumbline.architecture;

import org.jspecify.annotations.NullMarked;
