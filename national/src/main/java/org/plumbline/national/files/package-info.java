/** Files and folders, on any file system that Spark reaches. */
@NullMarked
package org.plumbline.national.files;

import org.jspecify.annotations.NullMarked;
