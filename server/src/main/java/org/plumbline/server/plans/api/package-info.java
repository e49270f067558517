/** Plans for programs. */
@NullMarked
package org.plumbline.server.plans.api;

import org.jspecify.annotations.NullMarked;
