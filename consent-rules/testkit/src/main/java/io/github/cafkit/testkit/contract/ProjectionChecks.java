package io.github.cafkit.testkit.contract;

import io.github.cafkit.core.json.JsonTree;
import io.github.cafkit.testkit.sample.Choices;
import java.util.Optional;

/**
 * The laws of a projection.
 *
 * @param contract what is tested
 */
record ProjectionChecks<T>(ProjectionContract<T> contract) {

    /** How often what is hidden is changed in each document. */
    private static final int CHANGES = 5;

    static <T> ProjectionChecks<T> of(ProjectionContract<T> contract) {
        return new ProjectionChecks<>(contract);
    }

    void idempotent() {
        check("PROJECTION-AGAIN", "What is left is left as it is the second time.", document -> {
            T once = contract.project(document);
            return breach(contract.project(once).equals(once), "Something else is left the second time.");
        });
    }

    void part() {
        check("PROJECTION-PART", "Nothing is added: what is left is part of the document.", document -> {
            Object whole = JsonTree.read(contract.json(document));
            Object left = JsonTree.read(contract.json(contract.project(document)));
            return new JsonParts(contract::mayReplace)
                    .added(left, whole)
                    .map(pointer ->
                            "What stands at \"" + pointer + "\" of what is left does not stand in the document.");
        });
    }

    void blind() {
        check("PROJECTION-BLIND", "What is left does not tell what is hidden.", document -> {
            T left = contract.project(document);
            for (int i = 0; i < CHANGES; i++) {
                T other = contract.changedWhereHidden(document, Choices.seeded(contract.seed() + i));
                if (!contract.project(other).equals(left)) {
                    return Optional.of("Something else is left of a document that differs only where it is hidden:\n"
                            + contract.json(other));
                }
            }
            return Optional.empty();
        });
    }

    private static Optional<String> breach(boolean holds, String why) {
        return holds ? Optional.empty() : Optional.of(why);
    }

    private void check(String law, String sentence, DocumentSearch.Check<T> check) {
        new DocumentSearch<T>(law, sentence, contract::json)
                .check(contract.documents(), contract.tries(), contract.seed(), check);
    }
}
