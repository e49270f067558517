/** Ways in and out: passwords, second steps, other providers, and the sessions that follow. */
@NullMarked
package org.plumbline.server.signin;

import org.jspecify.annotations.NullMarked;
