/**
 * A program that uses cafkit as its users would: it reads an assessment, shows the joint plan, answers sharing questions
 * and explains the answers. {@link io.github.cafkit.examples.quickstart.Quickstart} is where it starts;
 * {@link io.github.cafkit.examples.quickstart.Story} and {@link io.github.cafkit.examples.quickstart.DecideCommand} are
 * the parts to copy from.
 */
@NullMarked
package io.github.cafkit.examples.quickstart;

import org.jspecify.annotations.NullMarked;
