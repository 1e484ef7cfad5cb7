@NullMarked
package io.github.cafkit.consent.packfile;

import org.jspecify.annotations.NullMarked;
