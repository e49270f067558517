@NullMarked
package org.plumbline.server.results;

import org.jspecify.annotations.NullMarked;
