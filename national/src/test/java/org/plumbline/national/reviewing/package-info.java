@NullMarked
package org.plumbline.national.reviewing;

import org.jspecify.annotations.NullMarked;
