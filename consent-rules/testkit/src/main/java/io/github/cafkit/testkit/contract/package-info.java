/**
 * The shipped laws as tests to extend: what a pack of rules, local rules and case files have to keep.
 *
 * <pre>{@code
 * class OurPackTest implements PackContract {
 *     @Override
 *     public RulePack pack() {
 *         return OurPack.PACK;
 *     }
 * }
 * }</pre>
 *
 * <p>{@link io.github.cafkit.testkit.contract.PackContract} is for whole packs,
 * {@link io.github.cafkit.testkit.contract.LocalPackContract} for rules that an authority or a setting adds to one.
 * {@link io.github.cafkit.testkit.contract.PackCasesContract} and
 * {@link io.github.cafkit.testkit.contract.LocalPackCasesContract} ask whether the cases are enough: what they show of the
 * rules, and which faults they would notice. Who builds on the documents has
 * {@link io.github.cafkit.testkit.contract.StoreContract} for what saves and loads them,
 * {@link io.github.cafkit.testkit.contract.SerialiserContract} for what writes and reads them, and
 * {@link io.github.cafkit.testkit.contract.ProjectionContract} for what makes a smaller document of one. All are JUnit 5
 * tests with default methods.
 *
 * <p>There are two sorts of laws. Those of a {@link io.github.cafkit.consent.law.LawBook} speak of one category and are
 * proved for every question there can be; {@link io.github.cafkit.testkit.contract.PackLaws} are those that any pack should
 * keep. A {@link io.github.cafkit.testkit.contract.DecisionLaw} speaks of a whole answer and is tried with questions that
 * are drawn; {@link io.github.cafkit.testkit.contract.DecisionLaws} are those that hold of whatever answers, a cache or a
 * service in front of the pack included, if it is given as {@link io.github.cafkit.testkit.contract.Answers}. A law that is
 * broken prints a smallest question as a case file, and the answers.
 */
@NullMarked
package io.github.cafkit.testkit.contract;

import org.jspecify.annotations.NullMarked;
