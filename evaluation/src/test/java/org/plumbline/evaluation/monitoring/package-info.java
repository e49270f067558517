@NullMarked
package org.plumbline.evaluation.monitoring;

import org.jspecify.annotations.NullMarked;
