/**
 * Case files as tests: a sharing question in JSON, and the answer that is expected of any pack that is right.
 *
 * <p>{@link io.github.cafkit.testkit.cases.CaseFolder} runs a folder of them in JUnit. A
 * {@link io.github.cafkit.testkit.cases.SharingCase} is one file; it says in words in what an answer differs from its
 * {@link io.github.cafkit.testkit.cases.Expectation}. Whoever has no JUnit reads the cases with
 * {@link io.github.cafkit.testkit.cases.CaseFolder#cases()} and asks them for their differences.
 */
@NullMarked
package io.github.cafkit.testkit.cases;

import org.jspecify.annotations.NullMarked;
