@NullMarked
package org.plumbline.server.web;

import org.jspecify.annotations.NullMarked;
