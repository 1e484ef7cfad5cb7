package io.github.cafkit.testkit.contract;

import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.core.time.DateRange;
import io.github.cafkit.testkit.sample.Choices;
import io.github.cafkit.testkit.sample.Sample;
import io.github.cafkit.testkit.sample.Samples;
import java.time.LocalDate;
import java.util.List;

/** Questions to ask a pack: on days for which it answers, and often on one on which its rules change. */
public final class PackQuestions {

    private static final int ON_A_DAY_OF_CHANGE = 20;

    private PackQuestions() {}

    /**
     * Sharing questions of every sort for a pack.
     *
     * @param pack the pack, not null
     * @return the sample, never null
     */
    public static Sample<SharingQuestion> about(RulePack pack) {
        return about(pack, Samples.of(SharingQuestion.class));
    }

    /**
     * Questions for a pack, which may lean towards what its own rules are about.
     *
     * @param pack the pack, not null
     * @param questions the questions, of any day, not null
     * @return the same on days for which the pack answers, never null
     */
    public static Sample<SharingQuestion> about(RulePack pack, Sample<SharingQuestion> questions) {
        List<LocalDate> starts = pack.intervals().stream().map(DateRange::start).toList();
        return choices -> {
            SharingQuestion question = questions.from(choices);
            LocalDate day = day(pack, question.asOf(), starts, choices);
            return day.equals(question.asOf()) ? question : Restated.on(question, day);
        };
    }

    private static LocalDate day(RulePack pack, LocalDate day, List<LocalDate> starts, Choices choices) {
        boolean change = choices.chance(ON_A_DAY_OF_CHANGE);
        if (!change && pack.encodes().contains(day)) {
            return day;
        }
        LocalDate start = starts.get(starts.size() - 1 - choices.below(starts.size()));
        LocalDate before = start.minusDays(1);
        return choices.chance(30) && pack.encodes().contains(before) ? before : start;
    }
}
