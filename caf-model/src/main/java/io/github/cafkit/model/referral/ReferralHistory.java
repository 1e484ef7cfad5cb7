package io.github.cafkit.model.referral;

import io.github.cafkit.core.problem.Problems;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.person.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All referrals of one child, whoever made them: what was referred again and again, passed on, sent back, never answered
 * or never reported back; and how each need travelled. Immutable and thread-safe.
 *
 * <pre>{@code
 * ReferralHistory history = ReferralHistory.of(child, referrals);
 * history.findings(catalogue.getExpectations(), LocalDate.of(2026, 9, 1))
 *         .forEach(finding -> page.line(finding.rule().id(), finding.message()));
 * history.chains().forEach(chain -> page.chart(chain.mermaid()));
 * }</pre>
 */
public final class ReferralHistory {

    private final PersonId child;
    private final List<Referral> referrals;

    private ReferralHistory(PersonId child, List<Referral> referrals) {
        this.child = child;
        this.referrals = referrals;
    }

    /**
     * The history of a child.
     *
     * @param child the child, not null
     * @param referrals the referrals of the child in any order, not null
     * @return the history, never null
     * @throws io.github.cafkit.core.problem.ProblemException if a referral is of another child, or two have one id
     */
    public static ReferralHistory of(PersonId child, Collection<Referral> referrals) {
        Checks.require(
                referrals.stream().allMatch(referral -> referral.getChild().equals(child)),
                "HISTORY-20",
                "/child",
                "all referrals of a history are of the same child");
        Checks.requireDistinct(referrals, Referral::getId, "HISTORY-21", "/referrals", "referrals have different ids");
        return new ReferralHistory(
                child,
                referrals.stream()
                        .sorted(Comparator.comparing(
                                        (Referral referral) -> referral.madeOn().orElse(LocalDate.MAX))
                                .thenComparing(Referral::getId))
                        .toList());
    }

    /**
     * The child.
     *
     * @return the child, never null
     */
    public PersonId child() {
        return child;
    }

    /**
     * The referrals.
     *
     * @return those that were made in the order in which they were made, then those in preparation; of one day by id,
     *     never null
     */
    public List<Referral> referrals() {
        return referrals;
    }

    /**
     * A referral.
     *
     * @param id its identifier, not null
     * @return the referral, or empty if the history does not have it
     */
    public Optional<Referral> find(ReferralId id) {
        return referrals.stream()
                .filter(referral -> referral.getId().equals(id))
                .findFirst();
    }

    /**
     * What a coordinator would ask about on a day. What happened after it counts for nothing, and a referral in
     * preparation is not looked at.
     *
     * @param expectations how soon things should happen, not null
     * @param day the day, not null
     * @return what was found, in the order of the rules, and of the history within each, never null
     */
    public List<ReferralFinding> findings(ReferralExpectations expectations, LocalDate day) {
        return new HistoryChecks(referrals, expectations, day).run();
    }

    /**
     * What a coordinator would ask about on a day, as problems.
     *
     * @param expectations how soon things should happen, not null
     * @param day the day, not null
     * @return the problems in the order of {@link #findings}, never null
     */
    public Problems problems(ReferralExpectations expectations, LocalDate day) {
        return Problems.of(findings(expectations, day).stream()
                .map(ReferralFinding::toProblem)
                .toList());
    }

    /**
     * How each need travelled. Referrals belong together if one follows the other or both name the same need; where one
     * of the two names no need, if both have a reason in common, {@link ReferralReason#OTHER} aside. What belongs to
     * the same belongs together, too.
     *
     * @return the chains in the order in which they began; each referral that was made is in one of them, never null
     */
    public List<ReferralChain> chains() {
        return Chains.of(made(referrals));
    }

    static List<Referral> made(List<Referral> referrals) {
        return referrals.stream()
                .filter(referral -> referral.status() != ReferralStatus.DRAFT)
                .toList();
    }

    /** The child and the number of referrals. */
    @Override
    public String toString() {
        return "ReferralHistory[child=" + child + ", referrals=" + referrals.size() + "]";
    }
}
