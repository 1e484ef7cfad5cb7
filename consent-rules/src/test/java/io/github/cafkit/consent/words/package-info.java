/** Tests of words for three readers. */
@org.jspecify.annotations.NullMarked
package io.github.cafkit.consent.words;
