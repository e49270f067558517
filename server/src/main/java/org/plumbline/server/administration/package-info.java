/** The three administrators at work: accounts, organisations, one-time links, the first setup. */
@NullMarked
package org.plumbline.server.administration;

import org.jspecify.annotations.NullMarked;
