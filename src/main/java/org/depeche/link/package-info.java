/** Outside datasets: dumps on disk, reconciliation services, and the links that they give. */
@NullMarked
package org.depeche.link;

import org.jspecify.annotations.NullMarked;
