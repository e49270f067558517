@NullMarked
package org.plumbline.model.text;

import org.jspecify.annotations.NullMarked;
