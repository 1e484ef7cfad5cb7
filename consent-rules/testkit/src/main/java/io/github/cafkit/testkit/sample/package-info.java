/**
 * Arbitrary values of every public type, made from a seed and without any test engine.
 *
 * <p>{@link io.github.cafkit.testkit.sample.Samples} is where to begin. A
 * {@link io.github.cafkit.testkit.sample.Sample} makes a value of {@link io.github.cafkit.testkit.sample.Choices}, and of
 * nothing else: the same seed gives an equal value on every machine. {@link io.github.cafkit.testkit.sample.Shrunk} makes
 * a failing value small. {@link io.github.cafkit.testkit.sample.Refusals} is the other side: for each rule that a value
 * has to keep, attempts to break it, each a {@link io.github.cafkit.testkit.sample.Refusal}.
 *
 * <p>Half of the questions about sharing are drawn around constellations that practitioners know by a name, such as a parent
 * under allegation or an expired consent; in the others any fact may be anything. All of them are an everyday question with
 * some facts changed, so that a failing one is made small to the facts that matter. Rules come in small packs that load and
 * answer every question on the days they encode.
 *
 * <p>How a type is sampled follows from the type, as far as it can; the rest is said in one class for each area of the
 * model, and so is what is refused. Samples stand around one day and lean towards what rules ask about: the day before, on
 * and after a birthday or the last day of a consent, a child who is not born yet, a child for whom nobody is responsible,
 * names in any script. They may be saved as a draft, and are not complete for any other purpose on purpose. All people are
 * invented, and no number belongs to anybody.
 *
 * <p>Ids are those of a small world, and its first person is the child that assessments, teams and plans are about: a plan
 * and a team that were made apart go together. All documents of a case file are about that child and speak of each other.
 */
@NullMarked
package io.github.cafkit.testkit.sample;

import org.jspecify.annotations.NullMarked;
