/** How programs come in: tokens of people, and writes that are safe to send twice. */
@NullMarked
package org.plumbline.server.tokens;

import org.jspecify.annotations.NullMarked;
