/** Archives with any content, hostile ones too. */
@NullMarked
package org.plumbline.testkit.zip;

import org.jspecify.annotations.NullMarked;
