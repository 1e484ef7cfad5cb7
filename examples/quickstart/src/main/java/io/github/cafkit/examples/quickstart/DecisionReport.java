package io.github.cafkit.examples.quickstart;

import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.words.DecisionWords;
import io.github.cafkit.consent.words.Line;
import io.github.cafkit.consent.words.Reader;
import io.github.cafkit.consent.words.Section;
import io.github.cafkit.examples.quickstart.Report.Tone;
import java.util.List;
import java.util.stream.Collectors;

/** A decision in plain English: what may go, what may not, why, and what else has to be done. The words are the library's. */
final class DecisionReport {

    private final Report report;

    DecisionReport(Report report) {
        this.report = report;
    }

    /** Question and answer; in immediate danger what to do at once comes before anything else. */
    void show(SharingDecision decision) {
        DecisionWords.of(decision)
                .forReader(Reader.PRACTITIONER)
                .longForm()
                .sections()
                .forEach(section -> section(section, decision));
    }

    private void section(Section section, SharingDecision decision) {
        List<String> texts = section.lines().stream().map(Line::text).toList();
        switch (section.kind()) {
            case URGENT -> field(section, Tone.URGENT, texts);
            case QUESTION -> section.lines().forEach(line -> report.field(line.label(), line.text()));
            case ANSWER -> field(section, tone(decision), texts);
            case MAY_GO, DOES_NOT_GO -> field(section, Tone.STRONG, texts);
            case STAFF_ONLY, TERMS, RULES, NOTICE -> {
                // The story says these once, and not with each of its answers.
            }
            default -> report.fields(section.heading(), texts);
        }
    }

    private void field(Section section, Tone tone, List<String> texts) {
        report.field(section.heading(), tone, texts.stream().collect(Collectors.joining(", ")));
    }

    private static Tone tone(SharingDecision decision) {
        return switch (decision.outcome()) {
            case MUST_SHARE, PERMIT, PERMIT_WITH_CONDITIONS -> Tone.GOES;
            case SEEK_CONSENT, REFER_TO_DSL -> Tone.WAITS;
            case DENY -> Tone.STAYS;
        };
    }
}
