/**
 * 自备模板. Word templates that a bureau made itself, with the tags of poi-tl, filled in with plans.
 */
@NullMarked
package org.plumbline.forms.template;

import org.jspecify.annotations.NullMarked;
