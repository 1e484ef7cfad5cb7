package io.github.cafkit.consent.words;

import static io.github.cafkit.consent.fact.InformationCategory.ADDRESS;
import static io.github.cafkit.consent.fact.InformationCategory.EDUCATION_RECORD;
import static io.github.cafkit.consent.fact.InformationCategory.MEDICAL;
import static io.github.cafkit.consent.fact.InformationCategory.SAFEGUARDING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.consent.Questions;
import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.answer.Judgement;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.answer.Outcome;
import io.github.cafkit.consent.answer.Route;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.ParentalResponsibility;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.RiskRole;
import io.github.cafkit.consent.fact.SeriousHarmTest;
import io.github.cafkit.consent.fact.StatutoryRequest;
import io.github.cafkit.consent.page.Html;
import io.github.cafkit.core.source.Citation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a family reads, and what it must never read. */
class FamilyWordsTest {

    /** In no text for a family, whatever it says. */
    private static final List<String> CANARIES = List.of(
            "risk",
            "harm",
            "abus",
            "concern",
            "danger",
            "violen",
            "perpetrat",
            "alleg",
            "suspect",
            "victim",
            "refuge",
            "police",
            "social care",
            "safeguard",
            "inform the",
            "informant",
            "consent",
            "refus",
            "withh",
            "withdr",
            "defer",
            "judge",
            "designated",
            "lead ",
            "court",
            "unverified",
            "policy",
            "practice",
            "rule",
            "urgent",
            "immediate",
            "act now",
            "competen",
            "best interests",
            "england",
            "2026");

    @Test
    void a_parent_reads_what_they_are_given_and_what_they_can_do() {
        SharingDecision mother = school(RiskRole.NONE, SeriousHarmTest.NOT_MET, EDUCATION_RECORD, SAFEGUARDING);
        assertThat(mother.share()).contains(EDUCATION_RECORD);
        assertThat(mother.withhold()).contains(SAFEGUARDING);
        assertThat(Decided.text(mother, Reader.FAMILY, Form.LONG)).isEqualTo("""
                Your request for information

                Your request
                  You asked us for information about your child.

                Our answer
                  We can give you what is listed here.
                  - the school record

                What we do not say here
                  We do not say whether we hold anything else. We say this to everyone who asks.

                How we take care
                  - We write down what we decided and why.
                  - We share no more than is needed.
                  - We send things so that only you can read them.
                  - We may check who you are before we send anything.

                What you can do
                  - You can ask us to look at this again.
                  - You can ask whoever looks after data protection here.
                  - You can complain to the body that oversees data protection.

                If a child is not safe
                  If you think that a child is not safe, tell us or your local council. If it cannot wait, call 999.

                About this answer
                  Staff used a decision support tool for this answer. It is not legal advice, and people decide. It never stops anyone from speaking up for a child.
                """);
        assertThat(Decided.text(mother, Reader.FAMILY, Form.SHORT))
                .isEqualTo(
                        "We can give you the school record. You can ask us to look at this again. Staff used a decision"
                                + " support tool, and this is not legal advice.\n");
    }

    @Test
    void a_parent_under_an_allegation_reads_no_more_than_a_neutral_refusal_and_whom_to_turn_to() {
        SharingDecision father =
                school(RiskRole.ALLEGED_PERPETRATOR, SeriousHarmTest.NOT_RAISED, EDUCATION_RECORD, ADDRESS);
        assertThat(father.outcome()).isEqualTo(Outcome.REFER_TO_DSL);
        assertThat(Decided.text(father, Reader.FAMILY, Form.LONG))
                .contains("We cannot give you this information at the moment.")
                .contains("You can complain to the body that oversees data protection.");
        assertThat(Decided.text(father, Reader.FAMILY, Form.SHORT))
                .startsWith("We cannot give you this information at the moment.");
    }

    @Test
    void a_referral_because_of_risk_reads_like_an_innocent_one_like_a_refusal_and_like_an_open_consent() {
        SharingDecision risky = school(RiskRole.ALLEGED_PERPETRATOR, SeriousHarmTest.NOT_RAISED, EDUCATION_RECORD);
        SharingDecision innocent = Decided.decide(Questions.ordinary(RecipientKind.OWN_PARENT, Purpose.ACCESS_RIGHT)
                .with(Facts.PARENTAL_RESPONSIBILITY, ParentalResponsibility.UNVERIFIED)
                .item(Questions.checked(MEDICAL)));
        assertThat(List.of(risky.outcome(), innocent.outcome())).containsOnly(Outcome.REFER_TO_DSL);
        assertThat(risky.judgements()).doesNotContainAnyElementsOf(innocent.judgements());

        SharingDecision refused = school(RiskRole.ALLEGED_PERPETRATOR, SeriousHarmTest.NOT_RAISED, ADDRESS);
        assertThat(refused.outcome()).isEqualTo(Outcome.DENY);
        for (Form form : Form.values()) {
            assertThat(html(innocent, form)).isEqualTo(html(risky, form));
            assertThat(html(refused, form)).isEqualTo(html(risky, form));
        }
    }

    @Test
    void nothing_is_said_about_what_goes_to_an_agency() {
        Set<String> texts = Decided.CASES.stream()
                .map(Decided.Case::decision)
                .filter(decision -> Asker.of(decision.question().get(Facts.RECIPIENT_KIND)) == Asker.NOBODY)
                .map(decision -> html(decision, Form.LONG))
                .collect(Collectors.toSet());
        assertThat(texts).hasSize(1);
        assertThat(texts.iterator().next())
                .contains("This page is the same for everyone.")
                .contains("You can ask us what we hold about you or your child.");
    }

    @Test
    void there_are_no_more_texts_than_askers_and_what_they_are_given() {
        Set<String> texts = Decided.CASES.stream()
                .map(each -> html(each.decision(), Form.LONG))
                .collect(Collectors.toSet());
        Set<FamilyFacts> facts = Decided.CASES.stream()
                .map(each -> FamilyFacts.of(each.decision()))
                .collect(Collectors.toSet());
        assertThat(texts.size()).isLessThanOrEqualTo(facts.size()).isGreaterThan(10);
        assertThat(Decided.CASES.stream()
                        .map(each -> each.decision().toDocument().get("categories"))
                        .distinct())
                .hasSizeGreaterThan(10 * texts.size() / 3);
    }

    @Test
    void no_outcome_of_any_case_lets_a_family_read_what_it_must_not() {
        for (Decided.Case each : Decided.CASES) {
            SharingDecision decision = each.decision();
            for (String page : pages(decision)) {
                String rest = page;
                for (InformationCategory given : FamilyFacts.of(decision).given()) {
                    rest = rest.replace(Html.escaped(Wording.english().forFamily(given)), "");
                }
                String scanned = rest.toLowerCase(Locale.ROOT);
                assertThat(CANARIES.stream().filter(scanned::contains).toList())
                        .as("%s: %s", each, page)
                        .isEmpty();
                assertThat(secrets(decision).stream().filter(rest::contains).toList())
                        .as("%s: %s", each, page)
                        .isEmpty();
            }
        }
    }

    @Test
    void the_canaries_would_be_found() {
        assertThat(Decided.CASES).allSatisfy(each -> {
            String practitioner = DecisionWords.of(each.decision())
                    .forReader(Reader.PRACTITIONER)
                    .longForm()
                    .toText();
            assertThat(CANARIES.stream().filter(practitioner.toLowerCase(Locale.ROOT)::contains))
                    .hasSizeGreaterThan(5);
            assertThat(secrets(each.decision()).stream().filter(practitioner::contains))
                    .hasSizeGreaterThan(1);
        });
    }

    @Test
    void lines_for_a_family_are_about_what_is_given_and_about_nothing_else() {
        for (Decided.Case each : Decided.CASES) {
            for (Form form : Form.values()) {
                List<Line> lines = DecisionWords.of(each.decision())
                        .forReader(Reader.FAMILY)
                        .in(form)
                        .lines();
                assertThat(lines)
                        .as(each.id())
                        .allMatch(line -> line instanceof Line.Plain
                                || line instanceof Line.Point
                                || (line instanceof Line.OfCategories about
                                        && each.decision().share().containsAll(about.categories())));
            }
        }
    }

    @Test
    void the_words_can_be_made_without_the_decision() {
        SharingDecision mother = school(RiskRole.NONE, SeriousHarmTest.NOT_MET, EDUCATION_RECORD);
        ReaderWords words =
                DecisionWords.forFamily(new FamilyFacts(Asker.OWN_PARENT, Set.of(EDUCATION_RECORD)), Wording.english());
        assertThat(words.longForm())
                .isEqualTo(DecisionWords.of(mother).forReader(Reader.FAMILY).longForm());
    }

    @Test
    void what_goes_to_somebody_else_cannot_be_put_into_the_facts_of_a_family() {
        assertThatThrownBy(() -> new FamilyFacts(Asker.NOBODY, Set.of(ADDRESS)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new FamilyFacts(Asker.NOBODY, Set.of()).given()).isEmpty();
    }

    /** What was decided about a parent's request for a record of a maintained school. */
    private static SharingDecision school(RiskRole role, SeriousHarmTest test, InformationCategory... categories) {
        SharingQuestion.Builder question = Questions.ordinary(RecipientKind.OWN_PARENT, Purpose.ACCESS_RIGHT)
                .with(Facts.PARENTAL_RESPONSIBILITY, ParentalResponsibility.HAS)
                .with(Facts.STATUTORY_REQUEST, StatutoryRequest.EDUCATION_RECORD)
                .with(Facts.RISK_ROLE, role)
                .with(Facts.SERIOUS_HARM_TEST, test);
        for (InformationCategory category : categories) {
            question.item(Questions.checked(category));
        }
        return Decided.decide(question);
    }

    /** Everything in words and codes that the rest of a decision consists of. */
    private static List<String> secrets(SharingDecision decision) {
        List<String> secrets = new ArrayList<>();
        decision.categories().forEach(category -> {
            category.determiningRules().forEach(rule -> secrets.addAll(List.of(rule.id(), rule.title())));
            category.beatenRules().forEach(beaten -> secrets.add(beaten.rule().title()));
        });
        Arrays.stream(Obligation.values())
                .filter(duty -> !Obligation.UNIVERSAL.contains(duty))
                .forEach(duty -> secrets.addAll(
                        List.of(duty.code(), duty.meaning(), Wording.english().inShort(duty))));
        Arrays.stream(Judgement.values())
                .forEach(judgement -> secrets.addAll(List.of(
                        judgement.name(),
                        judgement.question(),
                        Wording.english().inShort(judgement))));
        Arrays.stream(Route.values()).forEach(route -> secrets.addAll(List.of(route.name(), route.meaning())));
        Arrays.stream(Outcome.values()).forEach(outcome -> secrets.addAll(List.of(outcome.name(), outcome.label())));
        decision.citations().stream().map(Citation::id).forEach(secrets::add);
        decision.citations().forEach(citation -> secrets.add(citation.document().title()));
        for (InformationCategory category : InformationCategory.values()) {
            if (!FamilyFacts.of(decision).given().contains(category)) {
                secrets.add(Wording.english().forFamily(category));
                secrets.add(category.name());
            }
        }
        secrets.remove("NAME");
        return secrets;
    }

    private static List<String> pages(SharingDecision decision) {
        return Arrays.stream(Form.values())
                .map(form -> DecisionWords.of(decision).forReader(Reader.FAMILY).in(form))
                .flatMap(words -> Stream.of(words.toText(), words.toMarkdown(), body(words.toHtml())))
                .toList();
    }

    /** Without the style sheet, which is the same for all. */
    private static String body(String page) {
        return page.substring(page.indexOf("<body>"));
    }

    private static String html(SharingDecision decision, Form form) {
        return DecisionWords.of(decision).forReader(Reader.FAMILY).in(form).toHtml();
    }
}
