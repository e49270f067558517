@NullMarked
package org.plumbline.server.review;

import org.jspecify.annotations.NullMarked;
