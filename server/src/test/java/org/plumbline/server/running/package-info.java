@NullMarked
package org.plumbline.server.running;

import org.jspecify.annotations.NullMarked;
