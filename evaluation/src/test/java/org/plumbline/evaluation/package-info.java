@NullMarked
package org.plumbline.evaluation;

import org.jspecify.annotations.NullMarked;
