package io.github.cafkit.consent.words;

import io.github.cafkit.consent.SharingDecision;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A decision in three sentences with codes, for somebody who looks through many. */
final class AuditorSummary {

    private final SharingDecision decision;
    private final Wording wording;

    AuditorSummary(SharingDecision decision, Wording wording) {
        this.decision = decision;
        this.wording = wording;
    }

    Explanation shortForm() {
        Set<String> rules = new LinkedHashSet<>();
        decision.categories().forEach(category -> category.determiningRules().forEach(rule -> rules.add(rule.id())));
        List<Line> sentences = new ArrayList<>();
        sentences.add(new Line.Plain(wording.say(
                Phrase.AUDITOR_SHORT,
                decision.pack().id(),
                decision.pack().edition(),
                decision.question().asOf().toString(),
                decision.outcome().name(),
                names(decision.share()),
                names(decision.withhold()))));
        sentences.add(new Line.Plain(wording.say(Phrase.AUDITOR_SHORT_RULES, wording.plainList(rules))));
        sentences.add(new Line.Plain(wording.say(Phrase.SHORT_NOTICE)));
        return new Sections(wording)
                .add(SectionKind.SUMMARY, sentences)
                .explanation(Reader.AUDITOR, Form.SHORT, wording.say(Phrase.TITLE_AUDITOR));
    }

    private String names(Collection<? extends Enum<?>> codes) {
        return codes.isEmpty()
                ? wording.say(Phrase.AUDITOR_NONE)
                : wording.plainList(codes.stream().map(Enum::name).toList());
    }
}
