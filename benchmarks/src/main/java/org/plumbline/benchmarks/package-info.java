/** How fast the product is, beside its peers and the floor of the machine. */
@NullMarked
package org.plumbline.benchmarks;

import org.jspecify.annotations.NullMarked;
