package io.github.cafkit.consent.local;

import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.rule.Branch;
import io.github.cafkit.consent.rule.Duty;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.consent.rule.SharingRule;
import io.github.cafkit.consent.rule.Tier;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.Problems;
import io.github.cafkit.core.source.Citation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What must hold of local rules before anybody looks at what they change. */
final class LocalPackCheck {

    private final RulePack national;
    private final LocalPackPolicy policy;
    private final List<Problem> problems = new ArrayList<>();

    private LocalPackCheck(RulePack national, LocalPackPolicy policy) {
        this.national = national;
        this.policy = policy;
    }

    static Problems check(RulePack national, LocalPack local, LocalPackPolicy policy) {
        LocalPackCheck check = new LocalPackCheck(national, policy);
        check.names(local);
        Set<String> taken = check.idsTaken();
        local.rules().forEach(rule -> check.rule(rule, taken));
        return Problems.of(check.problems);
    }

    private void names(LocalPack local) {
        if (national.localRules().stream().anyMatch(added -> added.id().equals(local.id()))) {
            fault("LOCAL-ID-TAKEN", "/id", "a local pack of this name has been added already");
        }
        Set<String> families =
                national.sources().all().stream().map(Citation::family).collect(Collectors.toSet());
        for (Citation source : local.sources()) {
            if (families.contains(source.family())) {
                fault(
                        "LOCAL-ID-TAKEN",
                        "/sources/" + source.id().replace("/", "~1"),
                        "the pack has a source of this id already");
            }
        }
        if (local.rules().stream().noneMatch(rule -> rule.inForce().overlaps(national.encodes()))) {
            fault("LOCAL-RULE-DATES", "/inForce", "no rule lies within the days that the pack answers for");
        }
    }

    private Set<String> idsTaken() {
        Set<String> taken = new HashSet<>();
        national.rules().forEach(rule -> taken.add(rule.id()));
        national.duties().forEach(duty -> taken.add(duty.id()));
        national.clash().ifPresent(clash -> taken.add(clash.rule().id()));
        return taken;
    }

    private void rule(SharingRule rule, Set<String> taken) {
        String place = "/rules/" + rule.id();
        if (taken.contains(rule.id())) {
            fault("LOCAL-ID-TAKEN", place + "/id", "the pack has a rule or duty of this id already");
        }
        if (!national.tiers().contains(rule.tier())) {
            fault("PACK-TIER-UNDECLARED", place + "/tier", "the rule stands in a tier that the pack does not declare");
        }
        if (!policy.openTiers().contains(rule.tier().rank())) {
            fault(
                    "LOCAL-TIER-CLOSED",
                    place + "/tier",
                    "tier " + rule.tier().name() + " is closed to local rules; open are " + openTiers());
        }
        for (Branch branch : rule.branches()) {
            effect(branch.effect(), place);
        }
        for (Duty duty : rule.duties()) {
            if (!policy.openDuties().contains(duty.obligation())) {
                fault(
                        "LOCAL-DUTY-CLOSED",
                        place + "/duties",
                        duty.obligation().code() + " depends on the law and on what is safe, and is no duty for local"
                                + " rules to bring");
            }
        }
    }

    private void effect(Effect effect, String place) {
        if (!policy.openEffects().contains(effect)) {
            fault(
                    "LOCAL-EFFECT-CLOSED",
                    place + "/branches",
                    effect + " is not for local rules to decide; they decide one of " + policy.openEffects());
        }
    }

    private String openTiers() {
        return national.tiers().stream()
                .filter(tier -> policy.openTiers().contains(tier.rank()))
                .map(Tier::name)
                .collect(Collectors.joining(", "));
    }

    private void fault(String code, String path, String rule) {
        problems.add(Problem.error(code, path, rule));
    }
}
