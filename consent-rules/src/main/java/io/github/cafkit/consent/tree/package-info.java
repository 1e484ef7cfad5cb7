/**
 * Documents that are plain maps and lists: reading them with every fault at once, each with its place, none with what the
 * document says, and writing what several of them write alike. Not part of what the library publishes.
 */
@NullMarked
package io.github.cafkit.consent.tree;

import org.jspecify.annotations.NullMarked;
