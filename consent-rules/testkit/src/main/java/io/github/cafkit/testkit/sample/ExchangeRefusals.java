package io.github.cafkit.testkit.sample;

import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.authzen.AccessEvaluator;
import io.github.cafkit.consent.authzen.EvaluationRequest;
import io.github.cafkit.consent.casework.CaseCodes;
import io.github.cafkit.consent.casework.CaseQuestion;
import io.github.cafkit.consent.casework.CaseRecords;
import io.github.cafkit.consent.casework.DerivedQuestion;
import io.github.cafkit.consent.disclosure.MinimumDisclosure;
import io.github.cafkit.consent.disclosure.TextReview;
import io.github.cafkit.consent.document.QuestionDocument;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.mais.MaisDecision;
import io.github.cafkit.consent.mais.MaisDecisionPoint;
import io.github.cafkit.consent.mais.MaisIdentifier;
import io.github.cafkit.consent.mais.MaisPolicy;
import io.github.cafkit.consent.mais.MaisRequest;
import io.github.cafkit.consent.mais.MaisVocabulary;
import io.github.cafkit.consent.words.LetterHead;
import io.github.cafkit.consent.words.Wording;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.episode.Episode;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.plan.JointPlan;
import io.github.cafkit.model.team.Party;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;

/** Policies, requests, letters and wordings of a wrong form, and questions to a case file that say too little. */
final class ExchangeRefusals {

    private static final AgencyId NURSERY = AgencyId.of("nursery");

    private ExchangeRefusals() {}

    static void addTo(RefusalList refusals) {
        documents(refusals);
        mais(refusals);
        casework(refusals);
        disclosure(refusals);
        letters(refusals);
        wordings(refusals);
    }

    private static void documents(RefusalList refusals) {
        refusals.add("DOCUMENT-FORM", AccessEvaluator.class, choices -> {
            EvaluationRequest.read(choices.pick(
                    List.of(Map.of(), Map.of("subject", "somebody"), Map.of("action", Map.of("name", "read")))));
            throw new IllegalStateException("a request is read that asks nothing");
        });
        refusals.add("DOCUMENT-FORM", QuestionDocument.class, choices -> {
            Documents document = Documents.of(
                    QuestionDocument.write(refusals.valid(SharingQuestion.class).from(choices)));
            document.all().put(choices.pick("question", "asOf", "more"), "anything");
            QuestionDocument.read(document.all());
            throw new IllegalStateException("a question is read that nobody asked");
        });
    }

    private static SharingAdviser adviser(Choices choices) {
        return SharingAdviser.reading(RuleRefusals.sound(choices));
    }

    private static void mais(RefusalList refusals) {
        refusals.add(
                "MAIS-IDENTIFIER",
                MaisIdentifier.class,
                choices -> choices.chance(50)
                        ? new MaisIdentifier(choices.pick("", " "), "urn:valley")
                        : new MaisIdentifier("id-1", choices.pick("", "\t")));
        refusals.spoilt("MAIS-POLICY", MaisPolicy.class, MaisPolicy.Builder.class, (policy, choices) -> {
            switch (choices.below(5)) {
                case 0 -> policy.parties(List.of());
                case 1 -> policy.data(List.of());
                case 2 -> policy.purposes(List.of());
                case 3 -> policy.permittedUses(List.of());
                default ->
                    policy.startDate(PlainSamples.MIDDLE).endDate(PlainSamples.MIDDLE.minusDays(choices.pick(1, 365)));
            }
        });
        refusals.spoilt(
                "MAIS-REQUEST",
                MaisRequest.class,
                MaisRequest.Builder.class,
                (request, choices) -> request.policies(List.of()));
        refusals.add("MAIS-POLICY-TWICE", MaisDecisionPoint.class, choices -> {
            MaisPolicy policy = refusals.valid(MaisPolicy.class).from(choices);
            return MaisDecisionPoint.of(
                    adviser(choices),
                    refusals.valid(MaisVocabulary.class).from(choices),
                    "valley-nursery",
                    List.of(policy, policy));
        });
        refusals.add("MAIS-QUESTION", MaisDecision.class, choices -> {
            MaisRequest request = refusals.valid(MaisRequest.class).from(choices);
            SharingQuestion question = refusals.valid(SharingQuestion.class).from(choices);
            RecipientKind another = PlainSamples.oneOf(
                    RecipientKind.class, kind -> kind != question.get(Facts.RECIPIENT_KIND), choices);
            Purpose otherwise =
                    PlainSamples.oneOf(Purpose.class, purpose -> purpose != question.get(Facts.PURPOSE), choices);
            MaisVocabulary vocabulary = MaisVocabulary.builder()
                    .party(request.getRequester().value(), another)
                    .purpose(request.getPurpose(), otherwise)
                    .build();
            return MaisDecisionPoint.of(adviser(choices), vocabulary, "valley-nursery", List.of())
                    .decide(request, question);
        });
    }

    private static CaseQuestion.Builder asked(RefusalList refusals, Choices choices) {
        return CaseQuestion.from(refusals.valid(CaseRecords.class).from(choices));
    }

    private static void casework(RefusalList refusals) {
        Party health = Party.agency(AgencyId.of("health"));
        refusals.add(
                "CASE-CODES-01",
                CaseCodes.class,
                choices -> CaseCodes.builder()
                        .purpose(choices.pick("none", "p1"), Purpose.NONE)
                        .build());
        refusals.add(
                "CASE-QUESTION-01",
                DerivedQuestion.class,
                choices -> asked(refusals, choices)
                        .to(health)
                        .needs(choices.pick(InformationCategory.values()))
                        .on(PlainSamples.day(choices)));
        refusals.add(
                "CASE-QUESTION-02",
                DerivedQuestion.class,
                choices -> asked(refusals, choices)
                        .heldBy(NURSERY)
                        .needs(choices.pick(InformationCategory.values()))
                        .on(PlainSamples.day(choices)));
        refusals.add(
                "CASE-QUESTION-03",
                DerivedQuestion.class,
                choices -> asked(refusals, choices).heldBy(NURSERY).to(health).on(PlainSamples.day(choices)));
        refusals.add("CASE-QUESTION-04", DerivedQuestion.class, choices -> {
            InformationCategory category = choices.pick(InformationCategory.values());
            return asked(refusals, choices)
                    .heldBy(NURSERY)
                    .to(health)
                    .needs(category)
                    .about(category)
                    .on(PlainSamples.day(choices));
        });
        refusals.add("CASE-TO-ASK", DerivedQuestion.class, choices -> {
            asked(refusals, choices)
                    .heldBy(NURSERY)
                    .to(health)
                    .needs(choices.pick(InformationCategory.values()))
                    .on(PlainSamples.day(choices))
                    .complete();
            throw new IllegalStateException("nobody has said how grave the concern is");
        });
    }

    private static void disclosure(RefusalList refusals) {
        refusals.add(
                "DISCLOSURE-01",
                TextReview.class,
                choices -> new TextReview(
                        choices.pick("", "findings", "/findings/", "#/findings/0"),
                        PersonId.of("reader"),
                        PlainSamples.day(choices),
                        Set.of()));
        refusals.add("DISCLOSURE-02", MinimumDisclosure.class, choices -> {
            TextReview review = refusals.valid(TextReview.class).from(choices);
            return disclosure(refusals, choices).afterReading(List.of(review, review));
        });
        refusals.add("DISCLOSURE-03", MinimumDisclosure.class, choices -> {
            TextReview nowhere = new TextReview(
                    choices.pick("/no/such/place", "/outcomes/999/statement"),
                    PersonId.of("reader"),
                    PlainSamples.day(choices),
                    Set.of());
            disclosure(refusals, choices)
                    .afterReading(List.of(nowhere))
                    .narrow(refusals.valid(JointPlan.class).from(choices));
            throw new IllegalStateException("a text was read that is not there");
        });
        refusals.add("DISCLOSURE-04", MinimumDisclosure.class, choices -> {
            disclosure(refusals, choices).narrow(refusals.valid(Episode.class).from(choices), PersonId.of("stranger"));
            throw new IllegalStateException("an episode was narrowed for a child it is not about");
        });
    }

    private static MinimumDisclosure disclosure(RefusalList refusals, Choices choices) {
        return MinimumDisclosure.of(
                adviser(choices).advise(refusals.valid(SharingQuestion.class).from(choices)));
    }

    private static void letters(RefusalList refusals) {
        refusals.spoilt("LETTER-INCOMPLETE", LetterHead.class, LetterHead.Builder.class, (head, choices) -> {
            if (choices.chance(50)) {
                head.senderLines(List.of());
            } else {
                head.addresseeLines(List.of());
            }
        });
        refusals.spoilt("LETTER-LINE", LetterHead.class, LetterHead.Builder.class, (head, choices) -> {
            String line = choices.pick("", " ", "two\nlines", "a\u2028b", "bell\u0007");
            if (choices.chance(50)) {
                head.greeting(line);
            } else {
                head.senderLines(List.of("Valley", line));
            }
        });
    }

    private static void wordings(RefusalList refusals) {
        refusals.add(
                "WORDING-MISSING",
                Wording.class,
                choices -> Wording.of(bundle("title.practitioner", PlainSamples.line(choices))));
        changed(refusals, "WORDING-BLANK", "title.practitioner", choices -> choices.pick("", " "));
        changed(refusals, "WORDING-UNKNOWN-KEY", "title.nobody", PlainSamples::line);
        changed(
                refusals,
                "WORDING-PLACES",
                "title.practitioner",
                choices -> choices.pick("For {somebody}", "{", "}", "{day}"));
        changed(refusals, "WORDING-LANGUAGE", "language", choices -> choices.pick("en_GB!", "Queen's English", "x"));
        changed(refusals, "WORDING-DIRECTION", "direction", choices -> choices.pick("up", "LTR"));
        changed(refusals, "WORDING-DAY", "day", choices -> choices.pick("HH:mm", "{day}", "bbbb"));
        changed(refusals, "WORDING-NOT-TEXT", "title.practitioner", choices -> choices.between(1, 9));
    }

    private static void changed(RefusalList refusals, String code, String key, Sample<?> value) {
        refusals.add(code, Wording.class, choices -> Wording.english().with(bundle(key, value.from(choices))));
    }

    private static ResourceBundle bundle(String key, Object value) {
        return new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return new Object[][] {{key, value}};
            }
        };
    }
}
