@NullMarked
package org.plumbline.reading.layout;

import org.jspecify.annotations.NullMarked;
