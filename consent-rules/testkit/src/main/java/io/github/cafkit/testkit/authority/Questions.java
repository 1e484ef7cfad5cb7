package io.github.cafkit.testkit.authority;

import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.consents.Consent;
import io.github.cafkit.consent.fact.ChildAge;
import io.github.cafkit.consent.fact.RiskLevel;
import io.github.cafkit.testkit.sample.Choices;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes the questions of a stretch of days: the graver the concern, the more of them. */
final class Questions {

    /** Nobody asks about a child whom nobody expects. */
    private static final int DAYS_EXPECTED = 250;

    private Questions() {}

    /** From the first day, inclusive, to the last, exclusive. */
    static List<SharingQuestion> between(Situation situation, LocalDate from, LocalDate to) {
        Choices choices = Chance.of(situation.seed(), Chance.Part.QUESTIONS, situation.number(), from.toEpochDay());
        int days = (int) ChronoUnit.DAYS.between(from, to);
        int[] asked = new int[count(situation.concern(), choices)];
        for (int i = 0; i < asked.length; i++) {
            asked[i] = choices.below(days);
        }
        Arrays.sort(asked);
        LocalDate known = situation.young().day().minusDays(DAYS_EXPECTED);
        List<Consent> consents = new ArrayList<>(2);
        situation.answers().forEach(answer -> consents.add(answer.told()));
        List<SharingQuestion> questions = new ArrayList<>(asked.length);
        for (int day : asked) {
            LocalDate on = from.plusDays(day);
            if (on.isAfter(known)) {
                questions.add(question(situation, on, consents, choices));
            }
        }
        return List.copyOf(questions);
    }

    private static int count(RiskLevel concern, Choices choices) {
        return switch (concern) {
            case NONE -> choices.between(0, 4);
            case ADDITIONAL_NEED -> choices.between(1, 6);
            case CHILD_IN_NEED -> choices.between(2, 9);
            case PERCEIVED_RISK, SIGNIFICANT_HARM, IMMEDIATE_DANGER -> choices.between(4, 16);
        };
    }

    private static SharingQuestion question(
            Situation situation, LocalDate day, List<Consent> consents, Choices choices) {
        Scene scene = new Scene(situation, day, age(situation, day), choices);
        SharingQuestion.Builder question = scene.begun().consents(consents);
        Occasion.drawn(scene).ask(question, scene);
        return question.build();
    }

    private static ChildAge age(Situation situation, LocalDate day) {
        int age = Situation.ageOn(situation.young(), day);
        if (age < 0) {
            return ChildAge.UNBORN;
        }
        if (age < 13) {
            return ChildAge.UNDER_13;
        }
        return age < 16 ? ChildAge.AGE_13_15 : age < 18 ? ChildAge.AGE_16_17 : ChildAge.ADULT;
    }
}
