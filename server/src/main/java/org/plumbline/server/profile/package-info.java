/** What people see and change about themselves. */
@NullMarked
package org.plumbline.server.profile;

import org.jspecify.annotations.NullMarked;
