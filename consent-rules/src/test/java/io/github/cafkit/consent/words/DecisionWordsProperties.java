package io.github.cafkit.consent.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.consent.FiredRule;
import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.answer.Judgement;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.page.Html;
import io.github.cafkit.core.source.Citation;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What holds for the words of every decision. */
class DecisionWordsProperties {

    private static final Set<Reader> STAFF = EnumSet.of(Reader.PRACTITIONER, Reader.AUDITOR);

    @Provide
    Arbitrary<SharingDecision> decisions() {
        return Decided.any();
    }

    @Property(tries = 60)
    void the_same_decision_has_the_same_words(@ForAll("decisions") SharingDecision decision) {
        SharingDecision again = Decided.ADVISER.advise(decision.question());
        for (Reader reader : Reader.values()) {
            for (Form form : Form.values()) {
                Explanation words = DecisionWords.of(decision).forReader(reader).in(form);
                assertThat(words)
                        .isEqualTo(DecisionWords.of(again).forReader(reader).in(form));
                assertThat(words.reader()).isEqualTo(reader);
                assertThat(words.form()).isEqualTo(form);
            }
        }
    }

    @Property(tries = 100)
    void staff_read_of_every_category_whether_it_goes_and_of_every_duty_judgement_route_and_source(
            @ForAll("decisions") SharingDecision decision) {
        for (Reader reader : STAFF) {
            assertThat(lacks(
                            decision,
                            DecisionWords.of(decision).forReader(reader).longForm()))
                    .isEmpty();
        }
    }

    @Property(tries = 100)
    void law_is_shown_as_law_and_practice_as_practice_and_doubt_as_doubt(
            @ForAll("decisions") SharingDecision decision) {
        for (Reader reader : STAFF) {
            assertThat(misnames(
                            decision,
                            DecisionWords.of(decision).forReader(reader).longForm()))
                    .isEmpty();
        }
    }

    @Property(tries = 60)
    void every_rendering_says_that_it_is_no_legal_advice(@ForAll("decisions") SharingDecision decision) {
        for (Reader reader : Reader.values()) {
            for (Form form : Form.values()) {
                Explanation words = DecisionWords.of(decision).forReader(reader).in(form);
                assertThat(List.of(words.toText(), words.toMarkdown(), words.toHtml()))
                        .allSatisfy(page ->
                                assertThat(page).contains("decision support").contains("not legal advice"));
            }
        }
    }

    @Property(tries = 60)
    void every_way_of_printing_says_the_same(@ForAll("decisions") SharingDecision decision) {
        for (Reader reader : Reader.values()) {
            for (Form form : Form.values()) {
                Explanation words = DecisionWords.of(decision).forReader(reader).in(form);
                String text = words.toText();
                String markdown = words.toMarkdown();
                String html = words.toHtml();
                assertThat(words.lines())
                        .allMatch(line -> text.contains(line.text())
                                && markdown.contains(MarkdownPage.escaped(line.text()))
                                && html.contains(Html.escaped(line.text())));
            }
        }
    }

    /** Each way of leaving something out is noticed by the check that the laws above rest on. */
    @Test
    void a_line_that_was_left_out_would_be_noticed() {
        for (Class<? extends Line> kind :
                List.of(Line.OfDuties.class, Line.OfJudgement.class, Line.OfRoute.class, Line.OfSource.class)) {
            assertThat(Decided.CASES)
                    .as(kind.getSimpleName())
                    .anyMatch(each -> lacksWithout(each.decision(), kind::isInstance));
        }
        assertThat(Decided.CASES)
                .allMatch(each -> lacksWithout(each.decision(), line -> line instanceof Line.OfCategories));
        assertThat(Decided.CASES)
                .filteredOn(each -> !misnames(each.decision(), withoutMarks(each.decision()))
                        .isEmpty())
                .hasSizeGreaterThan(100);
    }

    private static boolean lacksWithout(SharingDecision decision, Predicate<Line> left) {
        Explanation words =
                DecisionWords.of(decision).forReader(Reader.PRACTITIONER).longForm();
        return !lacks(decision, with(words, line -> left.test(line) ? Optional.empty() : Optional.of(line)))
                .isEmpty();
    }

    private static Explanation withoutMarks(SharingDecision decision) {
        Explanation words =
                DecisionWords.of(decision).forReader(Reader.PRACTITIONER).longForm();
        return with(
                words,
                line -> Optional.of(
                        line instanceof Line.OfSource source
                                ? new Line.OfSource(
                                        source.ids(),
                                        source.kind(),
                                        source.verified(),
                                        source.text().replace(" - unverified", ""))
                                : line));
    }

    private static Explanation with(Explanation words, java.util.function.Function<Line, Optional<Line>> change) {
        return new Explanation(
                words.reader(),
                words.form(),
                words.language(),
                words.direction(),
                words.title(),
                words.sections().stream()
                        .map(section -> new Section(
                                section.kind(),
                                section.heading(),
                                java.util.stream.Stream.concat(
                                                section.lines().stream().flatMap(line -> change.apply(line).stream()),
                                                java.util.stream.Stream.of(new Line.Plain("and so on")))
                                        .toList()))
                        .toList());
    }

    /** What of a decision is not among the lines of its words, or not in what is printed. */
    private static Set<Object> lacks(SharingDecision decision, Explanation words) {
        Set<Object> missing = new HashSet<>();
        missing.addAll(decision.share());
        missing.removeAll(categories(words, SectionKind.MAY_GO));
        Set<Object> withheld = new HashSet<>(decision.withhold());
        withheld.removeAll(categories(words, SectionKind.DOES_NOT_GO));
        missing.addAll(withheld);

        Set<Obligation> duties = EnumSet.copyOf(decision.obligations());
        Set<Judgement> judgements = EnumSet.noneOf(Judgement.class);
        judgements.addAll(decision.judgements());
        Set<Object> others = new HashSet<>();
        decision.route().ifPresent(others::add);
        decision.citations().stream().map(Citation::id).forEach(others::add);
        for (Line line : words.lines()) {
            if (line instanceof Line.OfDuties duty) {
                duties.removeAll(duty.duties());
            } else if (line instanceof Line.OfJudgement judgement) {
                judgements.remove(judgement.judgement());
            } else if (line instanceof Line.OfRoute route) {
                others.remove(route.route());
            } else if (line instanceof Line.OfSource source) {
                others.removeAll(source.ids());
            }
        }
        missing.addAll(duties);
        missing.addAll(judgements);
        missing.addAll(others);

        String text = words.toText();
        decision.question().items().keySet().stream()
                .filter(category -> !text.contains(category.label()))
                .forEach(missing::add);
        decision.obligations().stream()
                .filter(duty -> !Obligation.UNIVERSAL.contains(duty) && !text.contains(duty.meaning()))
                .forEach(missing::add);
        decision.categories().stream()
                .flatMap(category -> category.determiningRules().stream())
                .map(FiredRule::title)
                .filter(title -> !text.contains(title))
                .forEach(missing::add);
        return missing;
    }

    private static Set<InformationCategory> categories(Explanation words, SectionKind kind) {
        Set<InformationCategory> categories = EnumSet.noneOf(InformationCategory.class);
        words.section(kind).stream()
                .flatMap(section -> section.lines().stream())
                .filter(Line.OfCategories.class::isInstance)
                .forEach(line -> categories.addAll(((Line.OfCategories) line).categories()));
        return categories;
    }

    /** Sources in a section that they do not belong to, without their kind, or with a doubt that is not shown. */
    private static Set<String> misnames(SharingDecision decision, Explanation words) {
        Set<String> wrong = new HashSet<>();
        List<Citation> citations = decision.citations();
        for (Section section : words.sections()) {
            for (Line line : section.lines()) {
                if (line instanceof Line.OfSource source) {
                    boolean right = section.kind()
                                    == (source.kind().isPractice() ? SectionKind.PRACTICE : SectionKind.LAW)
                            && source.text().contains("(" + source.kind().label() + ")")
                            && source.text().contains(" - unverified") != source.verified()
                            && source.ids().stream()
                                    .allMatch(id -> citations.stream()
                                            .filter(citation -> citation.id().equals(id))
                                            .anyMatch(citation -> citation.kind() == source.kind()
                                                    && citation.verified() == source.verified()));
                    if (!right) {
                        wrong.addAll(source.ids());
                    }
                }
            }
        }
        return wrong;
    }
}
