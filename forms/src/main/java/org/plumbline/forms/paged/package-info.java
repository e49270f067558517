/**
 * 分页. Where each line of text and each ruled line of a form stands, for formats with fixed pages.
 */
@NullMarked
package org.plumbline.forms.paged;

import org.jspecify.annotations.NullMarked;
