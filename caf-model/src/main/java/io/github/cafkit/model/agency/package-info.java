/**
 * The organisations around a child: {@link io.github.cafkit.model.agency.Agency} and its
 * {@link io.github.cafkit.model.agency.AgencySector}.
 */
@NullMarked
package io.github.cafkit.model.agency;

import org.jspecify.annotations.NullMarked;
