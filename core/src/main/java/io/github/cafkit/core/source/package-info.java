/**
 * Where a rule, a code list or a field comes from: documents, citations with their dates, and the catalogue in which
 * every citation must be found.
 *
 * <p>Start with {@link io.github.cafkit.core.source.Citation}: one edition of one rule of one
 * {@link io.github.cafkit.core.source.SourceDocument}, in force for a stretch of dates, with a mark while its
 * locator, dates or wording are in doubt. {@link io.github.cafkit.core.source.SourceCatalogue} holds them and answers which edition was
 * in force on a day.
 *
 * <p>{@link io.github.cafkit.core.source.Provenance} is the short form for names, codes and figures: a source in words, and
 * whether anybody has checked it.
 */
@NullMarked
package io.github.cafkit.core.source;

import org.jspecify.annotations.NullMarked;
