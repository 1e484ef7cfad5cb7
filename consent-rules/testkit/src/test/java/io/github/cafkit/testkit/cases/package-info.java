@NullMarked
package io.github.cafkit.testkit.cases;

import org.jspecify.annotations.NullMarked;
