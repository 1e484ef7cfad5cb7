@NullMarked
package io.github.cafkit.testkit.assertion;

import org.jspecify.annotations.NullMarked;
