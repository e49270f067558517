/** The web application: accounts, plans, import, review, approval, audit and public pages. */
@NullMarked
package org.plumbline.server;

import org.jspecify.annotations.NullMarked;
