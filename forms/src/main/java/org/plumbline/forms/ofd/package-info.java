/** OFD files (GB/T 33190), the fixed-page format of Chinese offices. */
@NullMarked
package org.plumbline.forms.ofd;

import org.jspecify.annotations.NullMarked;
