package io.github.cafkit.consent.analysis;

import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.internal.Diagrams;
import io.github.cafkit.consent.rule.Branch;
import io.github.cafkit.consent.rule.Condition;
import io.github.cafkit.consent.rule.DutyRule;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.consent.rule.SharingRule;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The questions about one day that an edit can change the answer to: those about which an edited rule says something else
 * and no stronger rule decides. About all others the answer is the same.
 */
final class FaultReach {

    private final Stretch stretch;
    private final Diagrams diagrams;
    private final LocalDate day;
    /** The strongest place in the order of tiers and effects at which something changes. */
    private int rank = Integer.MAX_VALUE;

    private int effectPlace = Integer.MAX_VALUE;

    private FaultReach(Stretch stretch, LocalDate day) {
        this.stretch = stretch;
        this.diagrams = stretch.diagrams();
        this.day = day;
    }

    /** True for the questions that it can change. */
    static int of(PackEdit edit, Stretch stretch, LocalDate day) {
        FaultReach reach = new FaultReach(stretch, day);
        if (edit.swap().isPresent()) {
            PackEdit.TierSwap swap = edit.swap().get();
            return stretch.whereReached(
                    Math.min(swap.first().rank(), swap.second().rank()), -1, Diagrams.TRUE);
        }
        int changed = Diagrams.FALSE;
        for (PackEdit.RuleEdit rule : edit.rules()) {
            changed = reach.diagrams.or(changed, reach.of(rule));
        }
        int reached = changed == Diagrams.FALSE
                ? Diagrams.FALSE
                : stretch.whereReached(reach.rank, reach.effectPlace, changed);
        for (PackEdit.DutyEdit duty : edit.duties()) {
            reached = reach.diagrams.or(reached, reach.of(duty));
        }
        return reached;
    }

    private int of(PackEdit.RuleEdit edit) {
        Map<Object, Integer> before = said(Optional.of(edit.before()));
        Map<Object, Integer> after = said(edit.after());
        int changed = differ(before, after);
        if (changed != Diagrams.FALSE) {
            note(edit.before());
            edit.after().ifPresent(this::note);
        }
        return changed;
    }

    private int of(PackEdit.DutyEdit edit) {
        int before = when(Optional.of(edit.before()));
        int after = when(edit.after());
        Set<Integer> ranks = new TreeSet<>(edit.before().tiers());
        Set<Effect> effects = edit.before().effects();
        return diagrams.where(
                stretch.answers().root(),
                id -> ranks.contains(stretch.answers().verdicts().get(id).tier().rank())
                        && effects.contains(stretch.answers().verdicts().get(id).effect()),
                diagrams.differ(before, after));
    }

    private int when(Optional<DutyRule> duty) {
        return duty.filter(present -> present.inForce().contains(day))
                .map(present -> stretch.conditions().of(present.when()))
                .orElse(Diagrams.FALSE);
    }

    /** For each thing that follows from a rule, where it does. */
    private Map<Object, Integer> said(Optional<SharingRule> edited) {
        Map<Object, Integer> said = new HashMap<>();
        if (edited.isEmpty() || !edited.get().inForce().contains(day)) {
            return said;
        }
        SharingRule rule = edited.get();
        int applies = stretch.conditions().of(rule.when());
        int rest = applies;
        for (Branch branch : rule.branches()) {
            int when = stretch.conditions().of(branch.when());
            add(said, PackEdit.Consequence.of(branch), diagrams.and(rest, when));
            rest = diagrams.without(rest, when);
        }
        rule.duties().forEach(duty -> add(said, duty.obligation(), under(applies, duty.when())));
        rule.citations().forEach(cited -> add(said, cited.family(), under(applies, cited.when())));
        rule.expectedWhen().ifPresent(expected -> add(said, "", under(applies, expected)));
        return said;
    }

    private int under(int applies, Condition when) {
        return diagrams.and(applies, stretch.conditions().of(when));
    }

    private void add(Map<Object, Integer> said, Object what, int where) {
        said.merge(what, where, diagrams::or);
    }

    private int differ(Map<Object, Integer> before, Map<Object, Integer> after) {
        int differ = Diagrams.FALSE;
        for (Map.Entry<Object, Integer> entry : before.entrySet()) {
            int other = after.getOrDefault(entry.getKey(), Diagrams.FALSE);
            differ = diagrams.or(differ, diagrams.differ(entry.getValue(), other));
        }
        for (Map.Entry<Object, Integer> entry : after.entrySet()) {
            differ = before.containsKey(entry.getKey()) ? differ : diagrams.or(differ, entry.getValue());
        }
        return differ;
    }

    private void note(SharingRule rule) {
        for (Branch branch : rule.branches()) {
            note(rule.tier().rank(), rule.tier().precedence().indexOf(branch.effect()));
        }
        Optional<RulePack.Clash> clash = stretch.pack().clash();
        if (clash.isPresent()) {
            boolean mayClash = rule.tier().rank() == clash.get().bars()
                    || rule.tier().rank() == clash.get().duties();
            if (mayClash) {
                note(clash.get().bars(), -1);
            }
        }
    }

    private void note(int otherRank, int otherPlace) {
        if (otherRank < rank || (otherRank == rank && otherPlace < effectPlace)) {
            rank = otherRank;
            effectPlace = otherPlace;
        }
    }
}
