/** Plans with their versions: lists, pages, changes. */
@NullMarked
package org.plumbline.server.plans;

import org.jspecify.annotations.NullMarked;
