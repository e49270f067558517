/** Writes the tables of a document in every format that documents come in. */
@NullMarked
package org.plumbline.testkit.format;

import org.jspecify.annotations.NullMarked;
