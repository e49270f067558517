/** The schemas that are published with the product. */
@NullMarked
package org.plumbline.testkit.schema;

import org.jspecify.annotations.NullMarked;
