/** OFD files for tests, written as XML in an archive as the programs of the trade write them. */
@NullMarked
package org.plumbline.testkit.ofd;

import org.jspecify.annotations.NullMarked;
