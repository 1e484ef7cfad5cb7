package io.github.cafkit.consent.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A text for a family, from who asks, what they are given, and the wording. It sees no decision. */
final class FamilyWords {

    private final FamilyFacts facts;
    private final Wording wording;

    FamilyWords(FamilyFacts facts, Wording wording) {
        this.facts = facts;
        this.wording = wording;
    }

    Explanation longForm() {
        Sections sections = new Sections(wording);
        if (facts.asker() == Asker.NOBODY) {
            sections.add(SectionKind.UNSAID, List.of(about(), plain(Phrase.OTHERS_UNSAID)))
                    .add(SectionKind.CARE, points(Phrase.FAMILY_RECORD, Phrase.FAMILY_MIN))
                    .add(
                            SectionKind.RECOURSE,
                            points(Phrase.OTHERS_ASK, Phrase.FAMILY_OFFICER, Phrase.FAMILY_COMPLAIN));
        } else {
            sections.add(SectionKind.REQUEST, List.of(about()))
                    .add(SectionKind.GIVEN, given())
                    .add(SectionKind.UNSAID, Phrase.FAMILY_UNSAID)
                    .add(
                            SectionKind.CARE,
                            points(Phrase.FAMILY_RECORD, Phrase.FAMILY_MIN, Phrase.FAMILY_SECURE, Phrase.FAMILY_CHECK))
                    .add(SectionKind.RECOURSE, recourse());
        }
        return sections.add(SectionKind.SAFETY, Phrase.FAMILY_SAFETY)
                .add(SectionKind.NOTICE, Phrase.FAMILY_NOTICE)
                .explanation(Reader.FAMILY, Form.LONG, title());
    }

    Explanation shortForm() {
        List<Line> lines = new ArrayList<>();
        if (facts.asker() == Asker.NOBODY) {
            lines.add(plain(Phrase.OTHERS_ASK));
        } else {
            lines.add(facts.given().isEmpty() ? plain(Phrase.FAMILY_NOTHING) : inOneSentence());
            lines.add(plain(Phrase.FAMILY_AGAIN));
        }
        lines.add(plain(Phrase.FAMILY_SHORT_NOTICE));
        return new Sections(wording).add(SectionKind.SUMMARY, lines).explanation(Reader.FAMILY, Form.SHORT, title());
    }

    private String title() {
        return wording.say(facts.asker() == Asker.NOBODY ? Phrase.TITLE_OTHERS : Phrase.TITLE_ASKER);
    }

    private Line about() {
        return plain(wording.label(facts.asker()));
    }

    private List<Line> given() {
        if (facts.given().isEmpty()) {
            return List.of(plain(Phrase.FAMILY_NOTHING), plain(Phrase.FAMILY_SAME));
        }
        List<Line> given = new ArrayList<>(List.of(plain(Phrase.FAMILY_GIVEN)));
        facts.given()
                .forEach(category -> given.add(new Line.OfCategories(Set.of(category), wording.forFamily(category))));
        return given;
    }

    private Line inOneSentence() {
        List<String> names = facts.given().stream().map(wording::forFamily).toList();
        return new Line.OfCategories(facts.given(), wording.say(Phrase.FAMILY_SHORT_GIVEN, wording.list(names)));
    }

    private List<Line> recourse() {
        return facts.asker() == Asker.OTHER_PARENT
                ? points(Phrase.FAMILY_MESSAGE, Phrase.FAMILY_AGAIN, Phrase.FAMILY_OFFICER, Phrase.FAMILY_COMPLAIN)
                : points(Phrase.FAMILY_AGAIN, Phrase.FAMILY_OFFICER, Phrase.FAMILY_COMPLAIN);
    }

    private List<Line> points(Phrase... phrases) {
        List<Line> points = new ArrayList<>();
        for (Phrase phrase : phrases) {
            points.add(new Line.Point("", wording.say(phrase)));
        }
        return points;
    }

    private Line plain(Phrase phrase) {
        return plain(wording.say(phrase));
    }

    private static Line plain(String text) {
        return new Line.Plain(text);
    }
}
