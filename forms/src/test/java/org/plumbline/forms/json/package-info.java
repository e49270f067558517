@NullMarked
package org.plumbline.forms.json;

import org.jspecify.annotations.NullMarked;
