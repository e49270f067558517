/** 完成情况. What plans in force have come to, computed from their registers, and their watches. */
@NullMarked
package org.plumbline.server.results;

import org.jspecify.annotations.NullMarked;
