/** The least that may go: the laws of narrowing, on documents and in the words of those who rely on them. */
@NullMarked
package io.github.cafkit.consent.disclosure;

import org.jspecify.annotations.NullMarked;
