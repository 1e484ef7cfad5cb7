package io.github.cafkit.consent.local;

import io.github.cafkit.consent.rule.Acknowledgement;
import io.github.cafkit.consent.rule.PackDigest;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.problem.Problems;
import io.github.cafkit.core.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What local rules would do to a pack, for every question there can be on every day on which one of them exists. If they
 * weaken what nobody may weaken, that is said, and what else they change is not worked out. Immutable and thread-safe.
 */
public final class LocalPackReport {

    /**
     * What the comparison of all days came to.
     *
     * @param days the stretches of days that were looked at
     * @param refusals laws that the local rules break
     * @param widened what they let go, and the duties they lose
     * @param narrowed what they hold back
     * @param otherwise what they decide otherwise
     */
    record Findings(
            List<DateRange> days,
            List<Refusal> refusals,
            List<LocalChange> widened,
            List<LocalChange> narrowed,
            List<LocalChange> otherwise) {}

    private final RulePack national;
    private final LocalPack local;
    private final Findings findings;

    LocalPackReport(RulePack national, LocalPack local, Findings findings) {
        this.national = national;
        this.local = local;
        this.findings = findings;
    }

    /**
     * The local pack.
     *
     * @return the local pack, never null
     */
    public LocalPack local() {
        return local;
    }

    /**
     * The pack that the rules would be added to.
     *
     * @return the pack, never null
     */
    public RulePack national() {
        return national;
    }

    /**
     * The days that were looked at: every stretch with the same rules on which a local rule exists.
     *
     * @return the stretches in order, never null
     */
    public List<DateRange> days() {
        return findings.days();
    }

    /**
     * What the local rules weaken that nobody may weaken, each with a question that shows it.
     *
     * @return the refusals; empty if there is none, never null
     */
    public List<Refusal> refusals() {
        return findings.refusals();
    }

    /**
     * What goes with the local rules and did not go without, and the duties that they lose.
     *
     * @return the widenings; empty if there is none, never null
     */
    public List<LocalChange> widened() {
        return findings.widened();
    }

    /**
     * What went without the local rules and no longer goes.
     *
     * @return the narrowings; empty if there is none, never null
     */
    public List<LocalChange> narrowed() {
        return findings.narrowed();
    }

    /**
     * What is decided otherwise and neither goes nor went, such as what was for the lead to decide and is now refused.
     *
     * @return the changes; empty if there is none, never null
     */
    public List<LocalChange> otherwise() {
        return findings.otherwise();
    }

    /**
     * An acknowledgement of every widening in this report, for exactly these packs. Whoever signs it has read them.
     *
     * @param by who answers for it, not blank, not null
     * @param role in which role, not blank, not null
     * @param on the day, not null
     * @param why the reason, not blank, not null
     * @return the acknowledgement, never null
     * @throws ProblemException if a part is blank
     */
    public Acknowledgement acknowledge(String by, String role, LocalDate on, String why) {
        return new Acknowledgement(
                by,
                role,
                on,
                why,
                local.digest(),
                PackDigest.sha256(national),
                widened().stream().map(LocalChange::id).toList());
    }

    /**
     * Adds the local rules to the pack, if nothing is against it.
     *
     * @param acknowledgement who answers for what the rules widen; may be empty if they widen nothing, not null
     * @return the pack with the rules, never null
     * @throws LocalPackRefusedException if they weaken what nobody may weaken
     * @throws ProblemException with every fault: {@code LOCAL-UNACKNOWLEDGED} for each widening that nobody answers for,
     *     {@code LOCAL-ACKNOWLEDGED-OTHER} if the acknowledgement is for another local pack or for another pack,
     *     {@code LOCAL-ACKNOWLEDGED-UNKNOWN} if it names a widening that there is not
     */
    public AdmittedPack admit(Optional<Acknowledgement> acknowledgement) {
        if (!refusals().isEmpty()) {
            throw new LocalPackRefusedException(
                    Problems.of(refusals().stream().flatMap(this::problems).toList()), refusals());
        }
        Problems.of(acknowledgement.map(this::faults).orElseGet(() -> unacknowledged(Set.of())))
                .throwIfErrors();
        return new AdmittedPack(LocalPacks.combined(national, local, acknowledgement), this, acknowledgement);
    }

    private Stream<Problem> problems(Refusal refusal) {
        List<String> places = refusal.rules().isEmpty()
                ? List.of("/rules")
                : refusal.rules().stream().map(rule -> "/rules/" + rule).toList();
        return places.stream()
                .map(place -> Problem.error(
                        "LOCAL-NARROWS",
                        place,
                        "the rules break " + refusal.law() + " On the days " + refusal.days() + ", for example where "
                                + told(refusal)));
    }

    private static String told(Refusal refusal) {
        String words = refusal.witness().inWords();
        return words.isEmpty() ? "nothing is out of the ordinary" : words;
    }

    private List<Problem> faults(Acknowledgement seen) {
        List<Problem> faults = new ArrayList<>();
        if (!seen.localDigest().equals(local.digest())) {
            faults.add(Problem.error(
                    "LOCAL-ACKNOWLEDGED-OTHER", "/localDigest", "the acknowledgement is for another local pack"));
        }
        if (!seen.nationalDigest().equals(PackDigest.sha256(national))) {
            faults.add(Problem.error(
                    "LOCAL-ACKNOWLEDGED-OTHER", "/nationalDigest", "the acknowledgement is for another national pack"));
        }
        Set<String> known = widened().stream().map(LocalChange::id).collect(Collectors.toSet());
        for (int i = 0; i < seen.widenings().size(); i++) {
            if (!known.contains(seen.widenings().get(i))) {
                faults.add(Problem.error(
                        "LOCAL-ACKNOWLEDGED-UNKNOWN",
                        "/widenings/" + i,
                        "the acknowledgement names a widening that there is not"));
            }
        }
        faults.addAll(unacknowledged(Set.copyOf(seen.widenings())));
        return faults;
    }

    private List<Problem> unacknowledged(Set<String> seen) {
        return widened().stream()
                .filter(change -> !seen.contains(change.id()))
                .map(change -> Problem.error(
                        "LOCAL-UNACKNOWLEDGED",
                        "/widenings/" + change.id(),
                        "the rules " + change.rules() + " widen what the pack allows ("
                                + change.group().difference().inWords()
                                + "), and nobody has acknowledged it in writing"))
                .toList();
    }

    /** The local pack and the numbers of what was found. */
    @Override
    public String toString() {
        return "LocalPackReport{" + local + " on " + national + ": "
                + refusals().size() + " refusals, " + widened().size() + " widened, "
                + narrowed().size() + " narrowed}";
    }
}
