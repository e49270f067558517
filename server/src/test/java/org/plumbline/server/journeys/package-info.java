@NullMarked
package org.plumbline.server.journeys;

import org.jspecify.annotations.NullMarked;
