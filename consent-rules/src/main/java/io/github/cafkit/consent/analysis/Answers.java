package io.github.cafkit.consent.analysis;

import io.github.cafkit.consent.CategoryDecision;

/** Compares answers. */
final class Answers {

    private Answers() {}

    /** Whether two answers say the same, whichever rules and sources they rest on. */
    static boolean same(CategoryDecision before, CategoryDecision after) {
        return before.effect() == after.effect()
                && before.route().equals(after.route())
                && before.judgements().equals(after.judgements())
                && before.obligations().equals(after.obligations())
                && before.strength().equals(after.strength());
    }
}
