@NullMarked
package org.plumbline.national.rows;

import org.jspecify.annotations.NullMarked;
