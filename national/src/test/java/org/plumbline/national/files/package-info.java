@NullMarked
package org.plumbline.national.files;

import org.jspecify.annotations.NullMarked;
