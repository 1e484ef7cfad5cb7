package io.github.cafkit.consent.words;

import io.github.cafkit.consent.CategoryDecision;
import io.github.cafkit.consent.ConsentFinding;
import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.consents.Consent;
import io.github.cafkit.consent.consents.ConsentDoubt;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.core.source.Citation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What a practitioner and an auditor are both told. */
final class DecisionLines {

    private final SharingDecision decision;
    private final Wording wording;
    private final List<Citation> citations;

    DecisionLines(SharingDecision decision, Wording wording) {
        this.decision = decision;
        this.wording = wording;
        this.citations = decision.citations();
    }

    /** The sources, each once. */
    List<Citation> citations() {
        return citations;
    }

    List<Line> urgent() {
        return decision.urgentNotice().isEmpty() ? List.of() : List.of(new Line.Urgent(wording.say(Phrase.URGENT)));
    }

    List<Line> question() {
        SharingQuestion question = decision.question();
        return List.of(
                point(
                        Phrase.ASKED_LABEL,
                        wording.say(
                                Phrase.ASKED,
                                wording.day(question.asOf()),
                                wording.label(question.get(Facts.PROFILE)))),
                point(
                        Phrase.PARTIES_LABEL,
                        wording.say(
                                Phrase.PARTIES,
                                wording.label(question.get(Facts.HOLDER_SECTOR)),
                                wording.label(question.get(Facts.RECIPIENT_KIND)))),
                point(Phrase.PURPOSE_LABEL, wording.label(question.get(Facts.PURPOSE))),
                point(Phrase.CATEGORIES_LABEL, wording.labels(question.items().keySet())));
    }

    Line point(Phrase label, String text) {
        return new Line.Point(wording.say(label), text);
    }

    String answer() {
        String outcome = wording.sentence(wording.label(decision.outcome()));
        return decision.strength()
                .map(strength -> wording.say(Phrase.ANSWER_WITH_STRENGTH, outcome, wording.label(strength)))
                .orElseGet(() -> wording.say(Phrase.ANSWER, outcome));
    }

    /** Each category on a line of its own, or that there is none. */
    List<Line> categories(Collection<InformationCategory> categories) {
        if (categories.isEmpty()) {
            return List.of(new Line.Plain(wording.say(Phrase.NOTHING)));
        }
        return categories.stream()
                .<Line>map(category -> new Line.OfCategories(Set.of(category), wording.label(category)))
                .toList();
    }

    /** Whether the deciding rules rest on the practice of a setting and on no law or guidance. */
    static boolean isPractice(CategoryDecision category) {
        List<Citation> sources = category.citations();
        return !sources.isEmpty()
                && sources.stream().allMatch(citation -> citation.kind().isPractice());
    }

    /** The sources of law and guidance, or those of practice. Citations of one place stand together. */
    List<Line> sources(boolean practice) {
        Map<String, List<Citation>> byPlace = new LinkedHashMap<>();
        for (Citation citation : citations) {
            if (citation.kind().isPractice() == practice) {
                String place = citation.kind() + "\n" + citation.verified() + "\n"
                        + citation.document().title() + "\n" + citation.locator();
                byPlace.computeIfAbsent(place, unused -> new ArrayList<>()).add(citation);
            }
        }
        return byPlace.values().stream().map(this::source).toList();
    }

    private Line source(List<Citation> ofOnePlace) {
        Citation first = ofOnePlace.get(0);
        List<String> ids = ofOnePlace.stream().map(Citation::id).toList();
        return new Line.OfSource(ids, first.kind(), first.verified(), source(ids, first));
    }

    String source(List<String> ids, Citation citation) {
        String together = wording.plainList(ids);
        String kind = wording.label(citation.kind());
        String title = citation.document().title();
        String source = citation.locator().isEmpty()
                ? wording.say(Phrase.SOURCE, together, kind, title)
                : wording.say(Phrase.SOURCE_WITH_PLACE, together, kind, title, citation.locator());
        return citation.verified() ? source : wording.say(Phrase.UNVERIFIED, source);
    }

    /** The consents on file: those that do not count, or all of them. */
    List<Line> consents(boolean all) {
        List<Line> lines = new ArrayList<>();
        List<Consent> consents = decision.question().consents();
        List<ConsentFinding> findings = decision.consentsThatDoNotCount();
        for (int i = 0; i < consents.size(); i++) {
            Map<ConsentDoubt, List<InformationCategory>> doubts = new EnumMap<>(ConsentDoubt.class);
            for (ConsentFinding finding : findings) {
                if (finding.consent() == i) {
                    doubts.computeIfAbsent(finding.doubt(), unused -> new ArrayList<>())
                            .add(finding.category());
                }
            }
            consent(i, consents.get(i), doubts, all, lines);
        }
        return lines;
    }

    private void consent(
            int place,
            Consent consent,
            Map<ConsentDoubt, List<InformationCategory>> doubts,
            boolean all,
            List<Line> lines) {
        String number = String.valueOf(place + 1);
        String state = wording.label(consent.getState());
        String giver = wording.label(consent.getGiver());
        doubts.forEach((doubt, categories) -> lines.add(new Line.OfConsent(
                place,
                wording.say(
                        Phrase.CONSENT_SET_ASIDE,
                        number,
                        state,
                        giver,
                        wording.list(categories.stream().map(wording::label).toList()),
                        wording.label(doubt)))));
        if (all && doubts.isEmpty()) {
            lines.add(new Line.OfConsent(place, wording.say(Phrase.CONSENT_COUNTS, number, state, giver)));
        }
    }

    List<Line> rules() {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line.Plain(wording.say(
                Phrase.RULES,
                decision.pack().id(),
                decision.pack().edition(),
                wording.day(decision.pack().reviewedOn()))));
        decision.localRules()
                .forEach(added -> lines.add(
                        new Line.Plain(wording.say(Phrase.LOCAL_RULES, added.owner(), added.id(), added.edition()))));
        decision.changedDates()
                .forEach(
                        (id, day) -> lines.add(new Line.Plain(wording.say(Phrase.CHANGED_DATE, id, wording.day(day)))));
        return lines;
    }

    /** The duties that do not come with every decision; those that only local rules ask for come last. */
    static List<Obligation> particularDuties(SharingDecision decision) {
        return Stream.concat(decision.obligations().stream(), decision.localObligations().stream())
                .filter(duty -> !Obligation.UNIVERSAL.contains(duty))
                .toList();
    }

    /** A duty, and whether only local rules ask for it. */
    String duty(Obligation duty) {
        String words = wording.label(duty);
        return decision.localObligations().contains(duty) ? wording.say(Phrase.LOCAL_DUTY, words) : words;
    }
}
