@NullMarked
package io.github.cafkit.model.household;

import org.jspecify.annotations.NullMarked;
