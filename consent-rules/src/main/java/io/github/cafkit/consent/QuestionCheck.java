package io.github.cafkit.consent;

import io.github.cafkit.consent.consents.Consent;
import io.github.cafkit.consent.fact.ChildAge;
import io.github.cafkit.consent.fact.ChildView;
import io.github.cafkit.consent.fact.Competence;
import io.github.cafkit.consent.fact.ConsentGiver;
import io.github.cafkit.consent.fact.ConsentState;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.GivenInConfidence;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a question must state, and the ways in which it can contradict itself. Everything else is answered. */
final class QuestionCheck {

    private final Map<String, Enum<?>> stated;
    private final List<Problem> problems = new ArrayList<>();

    private QuestionCheck(Map<String, Enum<?>> stated) {
        this.stated = stated;
    }

    static Problems check(
            Optional<LocalDate> asOf, Map<String, Enum<?>> stated, List<RequestedItem> items, List<Consent> consents) {
        QuestionCheck check = new QuestionCheck(stated);
        if (asOf.isEmpty()) {
            check.missing("/asOf", "the day asked about");
        }
        for (Fact<?> fact : Facts.all(Fact.Scope.QUESTION)) {
            if (fact.whenNotStated().isEmpty() && !stated.containsKey(fact.name())) {
                check.missing("/question/facts/" + fact.name(), fact.meaning());
            }
        }
        check.items(items);
        check.child(items);
        for (int i = 0; i < consents.size(); i++) {
            check.consent(consents.get(i), "/consents/" + i);
        }
        return Problems.of(check.problems);
    }

    private void items(List<RequestedItem> items) {
        if (items.isEmpty()) {
            missing("/question/items", "at least one category");
        }
        Set<InformationCategory> seen = EnumSet.noneOf(InformationCategory.class);
        for (RequestedItem item : items) {
            if (!seen.add(item.getCategory())) {
                contradiction("/question/items/" + item.getCategory(), "the same category is asked for twice");
            }
        }
    }

    private void child(List<RequestedItem> items) {
        boolean unborn = is(Facts.AGE, ChildAge.UNBORN);
        if (unborn && is(Facts.COMPETENCE, Competence.COMPETENT)) {
            contradiction("/question/facts/competence", "an unborn child is not competent");
        }
        // A child who was not asked is no stated view.
        if (unborn && stated.containsKey("childView") && !is(Facts.CHILD_VIEW, ChildView.NOT_ASKED)) {
            contradiction("/question/facts/childView", "an unborn child has stated no view");
        }
        for (RequestedItem item : items) {
            if (unborn
                    && item.getGivenInConfidence()
                            .filter(given -> given != GivenInConfidence.NO)
                            .isPresent()) {
                contradiction(
                        "/question/items/" + item.getCategory() + "/givenInConfidenceByChild",
                        "an unborn child has told nothing in confidence");
            }
        }
        if (is(Facts.RECIPIENT_KIND, RecipientKind.CHILD_SELF) && (unborn || is(Facts.AGE, ChildAge.DECEASED))) {
            contradiction("/question/facts/recipientKind", "a child who is unborn or deceased receives nothing");
        }
    }

    private void consent(Consent consent, String place) {
        boolean cannotBeHad = consent.getState() == ConsentState.CANNOT_BE_GIVEN
                || consent.getState() == ConsentState.NOT_REASONABLY_OBTAINABLE;
        if (cannotBeHad && consent.getGiver() == ConsentGiver.NONE) {
            contradiction(place + "/giver", "a consent that cannot be had names whoever would have had to give it");
        }
        Optional<LocalDate> given = consent.getGivenOn();
        if (given.isPresent()
                && consent.getExpiresOn().filter(given.get()::isAfter).isPresent()) {
            contradiction(place + "/expiresOn", "a consent does not expire before it is given");
        }
        if (given.isPresent()
                && consent.getWithdrawnOn().filter(given.get()::isAfter).isPresent()) {
            contradiction(place + "/withdrawnOn", "a consent is not withdrawn before it is given");
        }
    }

    private boolean is(Fact<?> fact, Enum<?> value) {
        return stated.get(fact.name()) == value;
    }

    private void missing(String path, String what) {
        problems.add(Problem.error("QUESTION-MISSING", path, "must be stated: " + what));
    }

    private void contradiction(String path, String why) {
        problems.add(Problem.error("QUESTION-CONTRADICTION", path, why));
    }
}
