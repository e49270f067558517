/** 台账. What plans in force record through the year, as typed tables made from their packs. */
@NullMarked
package org.plumbline.server.registers;

import org.jspecify.annotations.NullMarked;
