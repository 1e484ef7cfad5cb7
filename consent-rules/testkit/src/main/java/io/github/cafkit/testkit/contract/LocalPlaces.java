package io.github.cafkit.testkit.contract;

import io.github.cafkit.consent.local.LocalPack;
import io.github.cafkit.consent.rule.Condition;
import io.github.cafkit.consent.rule.SharingRule;
import java.util.HashSet;
import java.util.Set;

/** What local rules consist of: the rules, and the conditions that they name. */
final class LocalPlaces {

    private final Set<String> places = new HashSet<>();

    private LocalPlaces() {}

    static Set<String> of(LocalPack local) {
        LocalPlaces found = new LocalPlaces();
        for (SharingRule rule : local.rules()) {
            found.places.add(rule.id());
            found.terms(rule.when());
            rule.branches().forEach(branch -> found.terms(branch.when()));
            rule.duties().forEach(duty -> found.terms(duty.when()));
            rule.citations().forEach(cited -> found.terms(cited.when()));
            rule.expectedWhen().ifPresent(found::terms);
        }
        return found.places;
    }

    private void terms(Condition condition) {
        if (condition instanceof Condition.Named named) {
            places.add(named.name());
            terms(named.part());
        } else if (condition instanceof Condition.AllOf all) {
            all.parts().forEach(this::terms);
        } else if (condition instanceof Condition.AnyOf any) {
            any.parts().forEach(this::terms);
        } else if (condition instanceof Condition.Not not) {
            terms(not.part());
        }
    }
}
