/** The review of a country: parts of the input, each reviewed by the plain engine. */
@NullMarked
package org.plumbline.national.reviewing;

import org.jspecify.annotations.NullMarked;
