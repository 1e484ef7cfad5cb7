package io.github.cafkit.consent.words;

import static io.github.cafkit.consent.fact.InformationCategory.ADDRESS;
import static io.github.cafkit.consent.fact.InformationCategory.EDUCATION_RECORD;
import static io.github.cafkit.consent.fact.InformationCategory.PHONE;
import static io.github.cafkit.consent.fact.InformationCategory.PHOTO_OTHER;
import static io.github.cafkit.consent.fact.InformationCategory.SAFEGUARDING;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.consent.BeatenRule;
import io.github.cafkit.consent.CategoryDecision;
import io.github.cafkit.consent.FiredRule;
import io.github.cafkit.consent.LibraryVersion;
import io.github.cafkit.consent.Questions;
import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.ToyPack;
import io.github.cafkit.consent.analysis.Aspect;
import io.github.cafkit.consent.analysis.QuestionReasons;
import io.github.cafkit.consent.analysis.Reason;
import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.consents.Consent;
import io.github.cafkit.consent.england.EnglandPack;
import io.github.cafkit.consent.england.EnglandSources;
import io.github.cafkit.consent.fact.ConsentGiver;
import io.github.cafkit.consent.fact.ConsentState;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.ImageOrigin;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.ParentalResponsibility;
import io.github.cafkit.consent.fact.Profile;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.RiskLevel;
import io.github.cafkit.consent.fact.RiskRole;
import io.github.cafkit.consent.fact.Safety;
import io.github.cafkit.consent.rule.Condition;
import io.github.cafkit.consent.rule.PackDigest;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.consent.rule.SharingRule;
import io.github.cafkit.core.source.CitationKind;
import io.github.cafkit.core.time.DateRange;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DecisionWordsTest {

    private static final SharingDecision PARTY =
            Decided.ordinary(RecipientKind.OTHER_PARENT, Purpose.SOCIAL, ADDRESS, PHONE);

    private static final SharingDecision BRUISES =
            Decided.decide(Questions.ordinary(RecipientKind.CHILDRENS_SOCIAL_CARE, Purpose.SAFEGUARDING)
                    .riskLevel(RiskLevel.SIGNIFICANT_HARM)
                    .with(Facts.INFORMING, Safety.RAISES_RISK)
                    .with(Facts.SEEKING_CONSENT, Safety.RAISES_RISK)
                    .item(Questions.checked(SAFEGUARDING)));

    private static final SharingDecision FATHER =
            Decided.decide(Questions.ordinary(RecipientKind.OWN_PARENT, Purpose.ACCESS_RIGHT)
                    .with(Facts.PARENTAL_RESPONSIBILITY, ParentalResponsibility.HAS)
                    .with(Facts.RISK_ROLE, RiskRole.ALLEGED_PERPETRATOR)
                    .item(Questions.checked(ADDRESS))
                    .item(Questions.checked(EDUCATION_RECORD)));

    @Test
    void a_practitioner_reads_in_short_what_may_go_and_what_not_and_what_matters_most() {
        assertThat(Decided.text(BRUISES, Reader.PRACTITIONER, Form.SHORT))
                .isEqualTo(
                        "Children's social care: you may share safeguarding record. Remember: do not tell the family for"
                                + " now; do not ask for consent. This is decision support and not legal advice.\n");
        assertThat(Decided.text(FATHER, Reader.PRACTITIONER, Form.SHORT))
                .startsWith("The child's own parent: do not share address; let the designated lead decide about"
                        + " educational record. Remember: ");
    }

    @Test
    void in_immediate_danger_what_to_do_at_once_comes_first_in_every_form_for_staff() {
        SharingDecision danger = Decided.decide(Questions.ordinary(RecipientKind.POLICE, Purpose.SAFEGUARDING)
                .riskLevel(RiskLevel.IMMEDIATE_DANGER)
                .item(Questions.checked(SAFEGUARDING)));
        assertThat(Decided.text(danger, Reader.PRACTITIONER, Form.SHORT))
                .startsWith("A child is in immediate danger: call 999");
        for (Reader reader : List.of(Reader.PRACTITIONER, Reader.AUDITOR)) {
            Explanation words = DecisionWords.of(danger).forReader(reader).longForm();
            assertThat(words.sections().get(1).kind()).isEqualTo(SectionKind.URGENT);
            assertThat(words.toMarkdown()).contains("## ACT NOW\n\n**A child is in immediate danger.");
            assertThat(words.toHtml()).contains("<p class=\"urgent\">A child is in immediate danger.");
        }
    }

    @Test
    void a_practitioner_reads_everything_in_the_long_form() {
        Explanation words =
                DecisionWords.of(FATHER).forReader(Reader.PRACTITIONER).longForm();
        assertThat(words.sections().stream().map(Section::kind))
                .containsSubsequence(
                        SectionKind.STAFF_ONLY,
                        SectionKind.QUESTION,
                        SectionKind.ANSWER,
                        SectionKind.MAY_GO,
                        SectionKind.DOES_NOT_GO,
                        SectionKind.WHY,
                        SectionKind.SILENCE,
                        SectionKind.DUTIES,
                        SectionKind.ROUTE,
                        SectionKind.JUDGEMENTS,
                        SectionKind.LAW,
                        SectionKind.NOT_STATED,
                        SectionKind.TERMS,
                        SectionKind.RULES,
                        SectionKind.NOTICE);
        assertThat(words.toText())
                .contains("Answer\n  Refer to the designated lead\n")
                .contains("May go now\n  nothing\n")
                .contains("Does not go now\n  - address\n  - educational record\n")
                .contains("Address is not shared. A person under allegation, or linked to one, receives nothing")
                .contains("Address: Give it to another officer of the same body")
                .contains("Is this person part of the risk to the child")
                .contains(SharingDecision.NOTICE);
    }

    @Test
    void a_practitioner_is_told_what_the_family_must_not_learn_of() {
        assertThat(silent(FATHER)).contains(ADDRESS, EDUCATION_RECORD);
        assertThat(silent(PARTY)).isEmpty();
        SharingDecision record = Decided.ordinary(RecipientKind.OTHER_PARENT, Purpose.SOCIAL, ADDRESS, SAFEGUARDING);
        assertThat(silent(record)).containsExactly(SAFEGUARDING);
    }

    @Test
    void a_consent_on_file_that_does_not_count_is_named_with_the_reason() {
        SharingDecision expired = Decided.decide(Questions.ordinary(RecipientKind.OTHER_PARENT, Purpose.SOCIAL)
                .with(Facts.SEEKING_CONSENT, Safety.SAFE)
                .consent(Consent.builder()
                        .state(ConsentState.GIVEN)
                        .giver(ConsentGiver.PARENT_WITH_PR)
                        .expiresOn(LocalDate.of(2026, 1, 1))
                        .build())
                .item(Questions.checked(PHONE)));
        assertThat(DecisionWords.of(expired)
                        .forReader(Reader.PRACTITIONER)
                        .longForm()
                        .section(SectionKind.CONSENTS))
                .hasValueSatisfying(section -> assertThat(section.lines())
                        .containsExactly(new Line.OfConsent(
                                0,
                                "Consent 1 (given, from a person with parental responsibility) does not count for phone"
                                        + " number: expired before the day asked about.")));
    }

    @Test
    void an_auditor_is_shown_the_consents_that_count_as_well() {
        SharingDecision agreed = Decided.decide(Questions.ordinary(RecipientKind.OTHER_PARENT, Purpose.SOCIAL)
                .consent(Consent.builder()
                        .state(ConsentState.GIVEN)
                        .giver(ConsentGiver.PARENT_WITH_PR)
                        .build())
                .item(Questions.checked(PHONE)));
        assertThat(Decided.text(agreed, Reader.AUDITOR, Form.LONG))
                .contains("Consent 1 (given, from a person with parental responsibility) counts.");
        assertThat(Decided.text(agreed, Reader.PRACTITIONER, Form.LONG)).doesNotContain("Consent 1");
    }

    @Test
    void an_auditor_reads_rules_tiers_facts_digest_and_versions() {
        String text = Decided.text(FATHER, Reader.AUDITOR, Form.LONG);
        for (CategoryDecision category : FATHER.categories()) {
            for (FiredRule rule : category.determiningRules()) {
                assertThat(text)
                        .contains("Deciding rule: " + rule.id() + " (" + rule.tier() + ", " + rule.effect() + ")");
            }
            for (BeatenRule beaten : category.beatenRules()) {
                assertThat(text)
                        .contains("Rule beaten: " + beaten.rule().id())
                        .contains("Beaten: " + beaten.because() + ".");
            }
            category.factsReliedUpon().forEach((fact, value) -> assertThat(text).contains(fact + "=" + value));
            category.obligations().forEach(duty -> assertThat(text).contains(duty.code()));
        }
        assertThat(text)
                .contains("REFER_TO_DSL")
                .contains("Digest of the rules (SHA-256): " + PackDigest.sha256(FATHER.pack()))
                .contains("Version of the library: " + LibraryVersion.get())
                .contains("The rules are england " + FATHER.pack().edition());
        FATHER.notStated().forEach(name -> assertThat(text).contains("- " + name + ": "));
    }

    @Test
    void moved_dates_of_sources_are_shown_to_staff() {
        SharingAdviser moved = SharingAdviser.reading(
                EnglandPack.of(EnglandSources.withStarts(Map.of("LW-19", LocalDate.of(2027, 1, 1)))));
        SharingDecision decision = moved.advise(PARTY.question());
        for (Reader reader : List.of(Reader.PRACTITIONER, Reader.AUDITOR)) {
            assertThat(Decided.text(decision, reader, Form.LONG))
                    .contains("has moved the date of source LW-19: it is now 1 January 2027.");
        }
    }

    @Test
    void practice_of_a_setting_is_marked_as_practice_in_every_form_for_staff() {
        SharingDecision picture = Decided.decide(Questions.ordinary(RecipientKind.OWN_PARENT, Purpose.SOCIAL)
                .profile(Profile.SETTING_POLICY)
                .with(Facts.IMAGE_ORIGIN, ImageOrigin.TAKEN_BY_PARENT)
                .with(Facts.PARENTAL_RESPONSIBILITY, ParentalResponsibility.HAS)
                .item(Questions.checked(PHOTO_OTHER)));
        assertThat(picture.category(PHOTO_OTHER).citations())
                .allMatch(citation -> citation.kind() == CitationKind.SETTING_POLICY);
        assertThat(Decided.text(picture, Reader.PRACTITIONER, Form.SHORT))
                .contains("do not share photographs with other children (policy or practice, not law)");
        assertThat(Decided.text(picture, Reader.PRACTITIONER, Form.LONG))
                .contains("This is policy or practice of a setting, and not law.")
                .contains("Practice, not law\n  - SD-09 (setting policy)")
                .doesNotContain("Law and guidance");
    }

    @Test
    void the_facts_that_are_enough_are_shown_to_an_auditor_if_they_are_given_and_to_nobody_else() {
        DecisionWords words = DecisionWords.of(PARTY)
                .with(reasons(Map.of(ADDRESS, List.of(Facts.RECIPIENT_KIND, Facts.NEEDED), PHONE, List.of())));
        assertThat(words.forReader(Reader.AUDITOR).longForm().toText())
                .contains("Enough for it: recipientKind=OTHER_PARENT, needed=YES\n")
                .contains("Enough for it: the answer is the same whatever the facts are\n");
        assertThat(Decided.text(PARTY, Reader.AUDITOR, Form.LONG)).doesNotContain("Enough for it");
        for (Reader reader : List.of(Reader.PRACTITIONER, Reader.FAMILY)) {
            assertThat(words.forReader(reader).longForm())
                    .isEqualTo(DecisionWords.of(PARTY).forReader(reader).longForm());
        }
    }

    private static QuestionReasons reasons(Map<InformationCategory, List<Fact<?>>> enough) {
        Map<InformationCategory, Reason> reasons = new EnumMap<>(InformationCategory.class);
        enough.forEach((category, facts) -> {
            FactSheet sheet = PARTY.category(category).facts();
            List<Reason.Part> parts =
                    facts.stream().map(fact -> new Reason.Part(fact, sheet)).toList();
            reasons.put(category, new Reason(Aspect.effect(), "the answer", sheet, parts));
        });
        return new QuestionReasons(reasons, Optional.empty());
    }

    @Test
    void the_rules_of_any_pack_are_put_into_words_and_its_words_are_never_markup() {
        RulePack own = ToyPack.with(SharingRule.rule("OWN-RULE", "A rule with <b>marks</b> & {categories}.")
                .in(ToyPack.ORDINARY)
                .inForce(DateRange.ALWAYS)
                .cites("LAW-1")
                .when(Condition.is(Facts.CATEGORY, ADDRESS))
                .then(Effect.PERMIT)
                .obliging(Obligation.ONWARD)
                .build());
        SharingDecision decision = SharingAdviser.of(own).advise(PARTY.question());
        assertThat(decision.share()).containsExactly(ADDRESS);
        assertThat(Decided.text(decision, Reader.PRACTITIONER, Form.SHORT))
                .startsWith(
                        "Another child's parent: you may share address; do not share phone number. Remember: take out");
        assertThat(Decided.text(decision, Reader.PRACTITIONER, Form.LONG))
                .contains("Address may be shared. A rule with <b>marks</b> & {categories}.")
                .contains("LAW-1 (statute) An invented law, section 1\n")
                .contains("The rules are toy 1.");
        assertThat(Decided.text(decision, Reader.AUDITOR, Form.LONG))
                .contains("Deciding rule: OWN-RULE (T3, PERMIT): A rule with <b>marks</b> & {categories}.");
        for (Reader reader : Reader.values()) {
            assertThat(DecisionWords.of(decision).forReader(reader).longForm().toHtml())
                    .doesNotContain("<b>");
        }
    }

    @Test
    void only_duties_that_matter_are_in_the_short_form_and_the_rest_is_in_the_long_one() {
        assertThat(BRUISES.obligations()).contains(Obligation.ESCALATE);
        assertThat(Decided.text(BRUISES, Reader.PRACTITIONER, Form.SHORT)).doesNotContain("follow it up");
        assertThat(Decided.text(BRUISES, Reader.PRACTITIONER, Form.LONG)).contains("Follow it up");
    }

    private static List<InformationCategory> silent(SharingDecision decision) {
        return DecisionWords.of(decision)
                .forReader(Reader.PRACTITIONER)
                .longForm()
                .section(SectionKind.SILENCE)
                .stream()
                .flatMap(section -> section.lines().stream())
                .flatMap(line -> ((Line.OfCategories) line).categories().stream())
                .toList();
    }
}
