/**
 * Questions and cases as documents: plain maps, lists, strings and codes, as a strict JSON reader gives them.
 *
 * <p>{@link io.github.cafkit.consent.document.QuestionDocument} reads and writes a question; what nobody states is not
 * stated. {@link io.github.cafkit.consent.document.CaseDocument} reads a case file, which is a question in the same shape
 * with short-hand defaults of its own and, if it is a test, the answer that is expected. Every fault is reported, with
 * its place and the rule that it breaks, and nothing is half read.
 */
@NullMarked
package io.github.cafkit.consent.document;

import org.jspecify.annotations.NullMarked;
