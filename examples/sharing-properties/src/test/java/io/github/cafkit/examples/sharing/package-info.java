/** The tests of the rules, in the order of the guide: the contract, the mistake it finds, cases, laws, properties. */
@NullMarked
package io.github.cafkit.examples.sharing;

import org.jspecify.annotations.NullMarked;
