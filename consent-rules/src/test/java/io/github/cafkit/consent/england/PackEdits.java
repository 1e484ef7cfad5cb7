package io.github.cafkit.consent.england;

import io.github.cafkit.consent.rule.Branch;
import io.github.cafkit.consent.rule.Condition;
import io.github.cafkit.consent.rule.DutyRule;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.consent.rule.SharingRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The England pack with something about it changed, to see whether that is noticed. */
final class PackEdits {

    private static final RulePack PACK = EnglandPack.standard();

    private PackEdits() {}

    static RulePack with(Collection<SharingRule> rules, Collection<DutyRule> duties) {
        RulePack.Builder builder = RulePack.pack(PACK.id(), PACK.edition())
                .encodes(PACK.encodes(), PACK.reviewedOn())
                .sources(PACK.sources())
                .tiers(PACK.tiers())
                .rules(rules)
                .duties(duties)
                .clash(PACK.clash().orElseThrow())
                .wholeQuestion(PACK.wholeQuestion());
        PACK.entitlements()
                .forEach((giver, entitled) -> builder.entitles(giver, entitled.toConsent(), entitled.toRefuse()));
        return builder.build();
    }

    static RulePack withRules(Collection<SharingRule> rules) {
        return with(rules, PACK.duties());
    }

    static RulePack without(String... ids) {
        Set<String> dropped = Set.of(ids);
        List<SharingRule> kept = PACK.rules().stream()
                .filter(rule -> !dropped.contains(rule.id()))
                .toList();
        if (kept.size() == PACK.rules().size()) {
            throw new IllegalArgumentException("no such rule: " + Arrays.toString(ids));
        }
        return withRules(kept);
    }

    static RulePack adding(SharingRule rule) {
        List<SharingRule> rules = new ArrayList<>(PACK.rules());
        rules.add(rule);
        return withRules(rules);
    }

    static RulePack changing(String id, UnaryOperator<SharingRule> change) {
        if (PACK.rules().stream().noneMatch(rule -> rule.id().equals(id))) {
            throw new IllegalArgumentException("no such rule: " + id);
        }
        return withRules(PACK.rules().stream()
                .map(rule -> rule.id().equals(id) ? change.apply(rule) : rule)
                .toList());
    }

    /** The rule applies in fewer cases. */
    static RulePack narrowing(String id, Condition further) {
        return changing(id, rule -> changed(rule, Condition.allOf(rule.when(), further), rule.branches()));
    }

    /** Something else follows from the rule. */
    static RulePack deciding(String id, Branch only) {
        return changing(id, rule -> changed(rule, rule.when(), List.of(only)));
    }

    static RulePack adding(DutyRule duty) {
        List<DutyRule> duties = new ArrayList<>(PACK.duties());
        duties.add(duty);
        return with(PACK.rules(), duties);
    }

    static RulePack withoutDuty(String id) {
        return with(
                PACK.rules(),
                PACK.duties().stream().filter(duty -> !duty.id().equals(id)).toList());
    }

    private static SharingRule changed(SharingRule rule, Condition when, List<Branch> branches) {
        SharingRule.Builder copy = SharingRule.rule(rule.id(), rule.title())
                .in(rule.tier())
                .inForce(rule.inForce())
                .when(when)
                .then(branches.toArray(Branch[]::new));
        rule.citations().forEach(cited -> copy.citesWhen(cited.when(), cited.family()));
        rule.duties().forEach(duty -> copy.obligingWhen(duty.when(), duty.obligation()));
        rule.expectedWhen().ifPresent(copy::expectedWhen);
        return copy.build();
    }
}
