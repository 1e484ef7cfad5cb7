/** The program as its users see it: what it prints, what it writes, and how it ends. */
@NullMarked
package io.github.cafkit.examples.quickstart;

import org.jspecify.annotations.NullMarked;
