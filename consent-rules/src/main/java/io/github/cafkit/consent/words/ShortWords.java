package io.github.cafkit.consent.words;

import io.github.cafkit.consent.CategoryDecision;
import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.answer.Outcome;
import io.github.cafkit.consent.fact.Facts;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A decision in at most three sentences for whoever acts upon it: in immediate danger what to do at once, and otherwise what
 * matters most of what else there is to do; what may go and what may not; that it is no legal advice.
 */
final class ShortWords {

    /** Duties that keep somebody safe if they are known, and put somebody in danger if they are not. */
    private static final Set<Obligation> VITAL = EnumSet.of(
            Obligation.INFORM_DEFER, Obligation.NOSEEK, Obligation.PROTECT_ID, Obligation.REDACT, Obligation.BREACH);

    private static final int FEW = 3;

    private final SharingDecision decision;
    private final Wording wording;

    /** What is said of categories together. */
    private record Clause(Phrase phrase, boolean practice) {}

    ShortWords(SharingDecision decision, Wording wording) {
        this.decision = decision;
        this.wording = wording;
    }

    Explanation shortForm() {
        List<Line> lines = new ArrayList<>();
        if (decision.urgentNotice().isPresent()) {
            lines.add(new Line.Urgent(wording.say(Phrase.SHORT_URGENT)));
        }
        lines.add(new Line.Plain(answer()));
        if (decision.urgentNotice().isEmpty()) {
            next().ifPresent(lines::add);
        }
        lines.add(new Line.Plain(wording.say(Phrase.SHORT_NOTICE)));
        return new Sections(wording)
                .add(SectionKind.SUMMARY, lines)
                .explanation(Reader.PRACTITIONER, Form.SHORT, wording.say(Phrase.TITLE_PRACTITIONER));
    }

    private String answer() {
        Map<Clause, List<String>> clauses = new LinkedHashMap<>();
        for (CategoryDecision category : decision.categories()) {
            clauses.computeIfAbsent(
                            new Clause(phrase(category.effect()), DecisionLines.isPractice(category)),
                            unused -> new ArrayList<>())
                    .add(wording.label(category.category()));
        }
        List<String> said = new ArrayList<>();
        clauses.forEach((clause, categories) -> {
            String words = wording.say(clause.phrase(), wording.list(categories));
            said.add(clause.practice() ? wording.say(Phrase.SHORT_PRACTICE, words) : words);
        });
        String recipient = wording.label(decision.question().get(Facts.RECIPIENT_KIND));
        return wording.say(Phrase.SHORT_ANSWER, wording.sentence(recipient), inARow(said));
    }

    private static Phrase phrase(Effect effect) {
        return switch (effect) {
            case MUST -> Phrase.SHORT_MUST;
            case PERMIT, RELEASE -> Phrase.SHORT_MAY;
            case SEEK -> Phrase.SHORT_ASK;
            case REFER -> Phrase.SHORT_REFER;
            case DENY -> Phrase.SHORT_DENY;
            case TRIM -> Phrase.SHORT_TRIM;
        };
    }

    private Optional<Line> next() {
        List<Obligation> duties = DecisionLines.particularDuties(decision);
        List<Obligation> vital = duties.stream().filter(VITAL::contains).toList();
        if (!vital.isEmpty()) {
            return Optional.of(remember(vital));
        }
        if (decision.outcome() == Outcome.REFER_TO_DSL && !decision.judgements().isEmpty()) {
            List<String> judgements =
                    decision.judgements().stream().map(wording::inShort).toList();
            return Optional.of(new Line.Plain(wording.say(Phrase.SHORT_JUDGE, wording.list(judgements))));
        }
        if (decision.route().isPresent()) {
            return decision.route().map(route -> new Line.OfRoute(route, Set.of(), wording.label(route)));
        }
        return duties.isEmpty() ? Optional.empty() : Optional.of(remember(duties));
    }

    private Line remember(List<Obligation> duties) {
        List<Obligation> few = duties.subList(0, Math.min(FEW, duties.size()));
        return new Line.OfDuties(
                Set.copyOf(few),
                wording.say(
                        Phrase.SHORT_REMEMBER,
                        inARow(few.stream().map(wording::inShort).toList())));
    }

    private String inARow(List<String> clauses) {
        return clauses.stream()
                .reduce((first, next) -> wording.say(Phrase.SHORT_NEXT, first, next))
                .orElse("");
    }
}
