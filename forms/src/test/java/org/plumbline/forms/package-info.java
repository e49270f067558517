@NullMarked
package org.plumbline.forms;

import org.jspecify.annotations.NullMarked;
