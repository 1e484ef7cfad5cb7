@NullMarked
package io.github.cafkit.testkit.contract;

import org.jspecify.annotations.NullMarked;
