/**
 * Reading documents that are plain maps and lists: every fault at once, each with its place, none with what the document
 * says. Used by the packages that read documents; not part of what the library publishes.
 */
@NullMarked
package io.github.cafkit.consent.tree;

import org.jspecify.annotations.NullMarked;
