@NullMarked
package org.plumbline.evaluation.actuals;

import org.jspecify.annotations.NullMarked;
