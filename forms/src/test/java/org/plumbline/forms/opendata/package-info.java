@NullMarked
package org.plumbline.forms.opendata;

import org.jspecify.annotations.NullMarked;
