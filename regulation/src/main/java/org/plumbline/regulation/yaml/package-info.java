/** YAML that people write, read with its line numbers, and what is wrong with it. */
@NullMarked
package org.plumbline.regulation.yaml;

import org.jspecify.annotations.NullMarked;
