package io.github.cafkit.consent;

import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.internal.Clause;

/**
 * A rule as it took part in a decision. Immutable and thread-safe.
 *
 * @param id the rule's stable id, not null
 * @param title the rule in words, not null
 * @param tier the name of its tier, such as {@code T4}, not null
 * @param effect what it would do, not null
 */
public record FiredRule(String id, String title, String tier, Effect effect) {

    static FiredRule of(Clause clause) {
        return new FiredRule(
                clause.rule().id(),
                clause.rule().title(),
                clause.rule().tier().name(),
                clause.branch().effect());
    }
}
