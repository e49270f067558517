/** JMH benchmarks; the figures they gave stand in {@code docs/benchmarks.md}. */
@NullMarked
package org.plumbline.benchmarks;

import org.jspecify.annotations.NullMarked;
