@NullMarked
package org.plumbline.server.rounds;

import org.jspecify.annotations.NullMarked;
