@NullMarked
package org.plumbline.server.registers;

import org.jspecify.annotations.NullMarked;
