@NullMarked
package org.plumbline.server.tokens;

import org.jspecify.annotations.NullMarked;
