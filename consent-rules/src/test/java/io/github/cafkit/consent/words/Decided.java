package io.github.cafkit.consent.words;

import io.github.cafkit.consent.Cases;
import io.github.cafkit.consent.Questions;
import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.england.EnglandPack;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.rule.RulePack;
import java.util.List;
import net.jqwik.api.Arbitrary;

/** Decisions of the England pack for tests. */
final class Decided {

    static final RulePack PACK = EnglandPack.standard();
    static final SharingAdviser ADVISER = SharingAdviser.reading(PACK);

    /** A case with its decision. */
    record Case(String id, SharingDecision decision) {
        @Override
        public String toString() {
            return id;
        }
    }

    /** Every case of this module. */
    static final List<Case> CASES = Cases.all().stream()
            .map(each -> new Case(each.id(), ADVISER.advise(each.document().question())))
            .toList();

    private Decided() {}

    static Arbitrary<SharingDecision> any() {
        return Questions.any().map(ADVISER::advise);
    }

    /** What is decided about categories that are needed, where everything else is in order. */
    static SharingDecision ordinary(RecipientKind recipient, Purpose purpose, InformationCategory... categories) {
        SharingQuestion.Builder question = Questions.ordinary(recipient, purpose);
        for (InformationCategory category : categories) {
            question.item(Questions.checked(category));
        }
        return ADVISER.advise(question.build());
    }

    static SharingDecision decide(SharingQuestion.Builder question) {
        return ADVISER.advise(question.build());
    }

    static String text(SharingDecision decision, Reader reader, Form form) {
        return DecisionWords.of(decision).forReader(reader).in(form).toText();
    }
}
