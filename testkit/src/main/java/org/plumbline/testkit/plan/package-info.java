/** Plans for tests: complete and clean unless a test says otherwise. */
@NullMarked
package org.plumbline.testkit.plan;

import org.jspecify.annotations.NullMarked;
