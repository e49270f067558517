/** Results that a person has reviewed, kept as files. */
@NullMarked
package org.plumbline.testkit.golden;

import org.jspecify.annotations.NullMarked;
