@NullMarked
package control;

import org.jspecify.annotations.NullMarked;
