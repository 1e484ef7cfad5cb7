package io.github.cafkit.consent.casework;

import static io.github.cafkit.consent.casework.Scene.CHILD;
import static io.github.cafkit.consent.casework.Scene.FATHER;
import static io.github.cafkit.consent.casework.Scene.HUB;
import static io.github.cafkit.consent.casework.Scene.MOTHER;
import static io.github.cafkit.consent.casework.Scene.STARTED;
import static io.github.cafkit.consent.casework.Scene.TEACHER;
import static io.github.cafkit.consent.casework.Scene.THERAPY;
import static io.github.cafkit.consent.casework.Scene.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.consent.answer.Outcome;
import io.github.cafkit.consent.consents.Consent;
import io.github.cafkit.consent.fact.ConsentGiver;
import io.github.cafkit.consent.fact.ConsentStanding;
import io.github.cafkit.consent.fact.ConsentState;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.agency.AgencySector;
import io.github.cafkit.model.assessment.AssessmentHistory;
import io.github.cafkit.model.consent.ConsentActivity;
import io.github.cafkit.model.consent.ConsentCapacity;
import io.github.cafkit.model.consent.ConsentDecision;
import io.github.cafkit.model.consent.ConsentId;
import io.github.cafkit.model.consent.ConsentRecord;
import io.github.cafkit.model.consent.ConsentSeeking;
import io.github.cafkit.model.consent.ConsentStatement;
import io.github.cafkit.model.consent.WithoutConsent;
import io.github.cafkit.model.consent.WithoutConsentGround;
import io.github.cafkit.model.household.ResponsibilityForChild;
import io.github.cafkit.model.person.ResponsibilityEvidence;
import io.github.cafkit.model.person.ResponsibilityOrder;
import io.github.cafkit.model.person.ResponsibilityOrderKind;
import io.github.cafkit.model.person.YesNoUnknown;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConsentReadingTest {

    private final Scene scene = Scene.usual();
    private final ConsentRecord given = Scene.consent("consent-1", MOTHER);
    private final ConsentRecord refused = Scene.consent("consent-2", MOTHER).withDecision(ConsentDecision.REFUSED);

    private DerivedQuestion with(ConsentRecord... records) {
        return scene.consents(records).asking().on(TODAY);
    }

    private static Object parents(DerivedQuestion derived) {
        return standing(derived, InformationCategory.SEN);
    }

    private static Object standing(DerivedQuestion derived, InformationCategory category) {
        return derived.fact(category, Facts.PARENT_CONSENT).value().orElseThrow();
    }

    private static Set<ConsentNote> notes(DerivedQuestion derived) {
        return derived.consents().get(0).notes();
    }

    private static Set<InformationCategory> shared(DerivedQuestion derived) {
        return Scene.decide(derived).orElseThrow().share();
    }

    @Test
    void a_consent_on_file_reaches_what_it_names_to_whom_it_names_for_what_it_names() {
        DerivedQuestion derived = with(given);
        assertThat(parents(derived)).isEqualTo(ConsentStanding.VALID);
        assertThat(derived.fact(InformationCategory.SEN, Facts.PARENT_CONSENT).inWords())
                .isEqualTo("Valid consent: it follows from the consents on file (consent consent-1).");
        Consent consent = derived.complete().consents().get(0);
        assertThat(consent.getGiver()).isEqualTo(ConsentGiver.PARENT_WITH_PR);
        assertThat(consent.getCategories().values())
                .contains(Set.of(InformationCategory.DEVELOPMENTAL, InformationCategory.SEN));
        assertThat(consent.getPurposes().values()).contains(Set.of(Purpose.SPECIALIST_REFERRAL));
        assertThat(consent.getGivenOn()).contains(STARTED);
    }

    @Test
    void a_consent_that_names_nothing_reaches_nothing() {
        DerivedQuestion nobody = with(given.withRecipients());
        assertThat(nobody.complete().consents()).isEmpty();
        assertThat(notes(nobody)).containsExactly(ConsentNote.NAMES_NO_RECIPIENT);
        DerivedQuestion nothing = with(given.withCategories());
        assertThat(nothing.complete().consents()).isEmpty();
        assertThat(notes(nothing)).containsExactly(ConsentNote.NAMES_NO_CATEGORY);
        DerivedQuestion forNothing = with(given.withPurposes());
        assertThat(forNothing.complete().consents()).isEmpty();
        assertThat(notes(forNothing)).containsExactly(ConsentNote.NAMES_NO_PURPOSE);
        assertThat(shared(forNothing)).isEmpty();
    }

    @Test
    void a_consent_to_one_health_service_is_none_to_another() {
        AgencyId clinic = AgencyId.of("clinic-1");
        scene.agencies.add(Scene.agency(clinic, AgencySector.HEALTH));
        DerivedQuestion derived = with(given.withRecipients(clinic));
        assertThat(derived.complete().consents()).isEmpty();
        assertThat(notes(derived)).containsExactly(ConsentNote.NAMES_OTHER_RECIPIENTS);
        assertThat(parents(with(given.withRecipients().withRecipientSectors(AgencySector.HEALTH))))
                .isEqualTo(ConsentStanding.VALID);
    }

    @Test
    void what_is_excepted_is_cut_out_and_heeded_as_a_refusal() {
        DerivedQuestion derived = with(given.withExceptedCategories("SEN"));
        assertThat(standing(derived, InformationCategory.SEN)).isEqualTo(ConsentStanding.REFUSED);
        assertThat(standing(derived, InformationCategory.DEVELOPMENTAL)).isEqualTo(ConsentStanding.VALID);
        assertThat(notes(derived)).containsExactly(ConsentNote.EXCEPTIONS_HEEDED);
        assertThat(shared(derived)).containsExactly(InformationCategory.DEVELOPMENTAL);
    }

    @Test
    void a_bundle_means_what_the_authority_says_and_nothing_without_it() {
        ConsentRecord bundle = given.withCategories().withTier("BASIC");
        scene.consents(bundle);
        CaseQuestion.Builder asking = CaseQuestion.from(scene.records())
                .codes(Scene.CODES)
                .heldBy(Scene.SCHOOL)
                .to(Scene.TO_THERAPIST)
                .purpose(Purpose.SPECIALIST_REFERRAL)
                .riskLevel(io.github.cafkit.consent.fact.RiskLevel.NONE)
                .needs(InformationCategory.NAME);
        assertThat(standing(asking.on(TODAY), InformationCategory.NAME)).isEqualTo(ConsentStanding.VALID);
        DerivedQuestion unmapped = asking.codes(CaseCodes.builder()
                        .holder(Scene.SCHOOL, io.github.cafkit.consent.fact.HolderSector.ACADEMY)
                        .build())
                .on(TODAY);
        assertThat(standing(unmapped, InformationCategory.NAME)).isEqualTo(ConsentStanding.NONE);
        assertThat(unmapped.problems()).extracting(Problem::path).containsExactly("/consents/consent-1/tier");
    }

    @Test
    void a_code_that_nobody_has_mapped_is_reported_and_permits_nothing() {
        DerivedQuestion derived =
                with(given.withCategories("SEN", "SHOE_SIZE").withPurposes("SPECIALIST_REFERRAL", "FUN"));
        assertThat(derived.problems())
                .extracting(Problem::path)
                .containsExactly("/consents/consent-1/categories/1", "/consents/consent-1/purposes/0");
        assertThat(derived.problems().toString()).doesNotContain("SHOE_SIZE").doesNotContain("FUN");
        assertThat(notes(derived)).containsExactly(ConsentNote.UNKNOWN_CODE);
        assertThat(shared(derived)).containsExactly(InformationCategory.SEN);
    }

    @Test
    void an_exception_by_an_unknown_code_leaves_nothing_that_could_be_relied_on() {
        DerivedQuestion derived = with(given.withExceptedCategories("SHOE_SIZE"));
        assertThat(derived.complete().consents()).isEmpty();
        assertThat(notes(derived)).containsExactly(ConsentNote.UNKNOWN_EXCEPTION);
        assertThat(derived.problems())
                .extracting(Problem::path)
                .containsExactly("/consents/consent-1/exceptedCategories/0");
    }

    @Test
    void a_refusal_that_names_nothing_or_something_unknown_is_heeded_for_everything() {
        ConsentRecord bare =
                refused.withCategories().withRecipients().withPurposes().withGivenOn(STARTED);
        assertThat(parents(with(bare))).isEqualTo(ConsentStanding.REFUSED);
        assertThat(notes(with(bare))).containsExactly(ConsentNote.HEEDED_FOR_ALL);
        assertThat(parents(with(refused.withCategories("SHOE_SIZE")))).isEqualTo(ConsentStanding.REFUSED);
        assertThat(parents(with(refused.withPurposes("FUN")))).isEqualTo(ConsentStanding.REFUSED);
        assertThat(parents(with(refused.withRecipients(HUB)))).isEqualTo(ConsentStanding.NONE);
        assertThat(parents(with(refused.withPurposes("RESEARCH")))).isEqualTo(ConsentStanding.NONE);
    }

    @Test
    void a_consent_counts_up_to_its_last_day_and_no_longer_on_the_day_it_is_taken_back() {
        assertThat(parents(with(given.withLastValidDay(TODAY)))).isEqualTo(ConsentStanding.VALID);
        DerivedQuestion expired = with(given.withLastValidDay(TODAY.minusDays(1)));
        assertThat(parents(expired)).isEqualTo(ConsentStanding.NONE);
        assertThat(notes(expired)).containsExactly(ConsentNote.EXPIRED);
        assertThat(parents(with(given.withWithdrawnOn(TODAY.plusDays(1))))).isEqualTo(ConsentStanding.VALID);
        DerivedQuestion withdrawn = with(given.withWithdrawnOn(TODAY));
        assertThat(parents(withdrawn)).isEqualTo(ConsentStanding.WITHDRAWN);
        assertThat(notes(withdrawn)).containsExactly(ConsentNote.WITHDRAWN);
        assertThat(parents(with(given.withGivenOn(TODAY.plusDays(1))))).isEqualTo(ConsentStanding.NONE);
    }

    @Test
    void a_consent_taken_back_that_named_nothing_is_heeded_for_all_and_was_never_consent_to_all() {
        DerivedQuestion derived =
                with(given.withCategories().withRecipients().withPurposes().withWithdrawnOn(TODAY));
        assertThat(parents(derived)).isEqualTo(ConsentStanding.WITHDRAWN);
        assertThat(derived.complete().consents()).allMatch(consent -> !consent.isFree());
    }

    @Test
    void that_nobody_recorded_freedom_is_not_freedom() {
        DerivedQuestion derived = with(given.withFreelyGiven(YesNoUnknown.UNKNOWN));
        assertThat(parents(derived)).isEqualTo(ConsentStanding.NONE);
        assertThat(notes(derived)).containsExactly(ConsentNote.FREEDOM_NOT_RECORDED);
        assertThat(parents(with(given.withFreelyGiven(YesNoUnknown.NO)))).isEqualTo(ConsentStanding.NONE);
    }

    @Test
    void a_parent_agrees_for_the_child_once_responsibility_is_shown_and_may_refuse_before() {
        DerivedQuestion father = with(Scene.consent("consent-1", FATHER));
        assertThat(parents(father)).isEqualTo(ConsentStanding.NONE);
        assertThat(notes(father)).containsExactly(ConsentNote.RESPONSIBILITY_NOT_SHOWN);
        assertThat(father.complete().consents().get(0).getGiver()).isEqualTo(ConsentGiver.SOMEONE_ELSE);
        assertThat(parents(with(Scene.consent("consent-1", FATHER).withDecision(ConsentDecision.REFUSED))))
                .isEqualTo(ConsentStanding.REFUSED);
        scene.responsibilities.add(ResponsibilityForChild.of(
                FATHER,
                CHILD,
                io.github.cafkit.model.person.ParentalResponsibility.builder()
                        .held(YesNoUnknown.NO)
                        .evidence(ResponsibilityEvidence.COURT_ORDER)
                        .seenOn(STARTED)
                        .build()));
        assertThat(parents(with(Scene.consent("consent-1", FATHER).withDecision(ConsentDecision.REFUSED))))
                .isEqualTo(ConsentStanding.NONE);
    }

    @Test
    void an_authority_agrees_as_a_parent_while_a_care_order_that_was_seen_is_in_force() {
        ConsentRecord authority =
                given.withCapacity(ConsentCapacity.LOCAL_AUTHORITY).withGiver(TEACHER);
        assertThat(parents(with(authority))).isEqualTo(ConsentStanding.NONE);
        assertThat(notes(with(authority))).containsExactly(ConsentNote.CAPACITY_NOT_SHOWN);
        scene.responsibilities.clear();
        scene.responsibilities.add(ResponsibilityForChild.of(
                MOTHER,
                CHILD,
                Scene.shown()
                        .withOrders(ResponsibilityOrder.builder()
                                .kind(ResponsibilityOrderKind.CARE)
                                .firstDay(STARTED)
                                .seenOn(STARTED)
                                .build())));
        DerivedQuestion derived = with(authority);
        assertThat(derived.fact(InformationCategory.SEN, Facts.CORPORATE_PARENT_CONSENT)
                        .value())
                .contains(io.github.cafkit.consent.fact.YesNo.YES);
    }

    @Test
    void only_the_child_answers_as_the_child() {
        DerivedQuestion other = with(given.withCapacity(ConsentCapacity.CHILD));
        assertThat(notes(other)).containsExactly(ConsentNote.CAPACITY_NOT_SHOWN);
        assertThat(other.complete().consents().get(0).getGiver()).isEqualTo(ConsentGiver.SOMEONE_ELSE);
        assertThat(with(CaseQuestionTest.childs()).complete().consents().get(0).getGiver())
                .isEqualTo(ConsentGiver.COMPETENT_CHILD);
    }

    @Test
    void whoever_answers_again_is_taken_at_the_last_word() {
        assertThat(parents(with(given, refused.withGivenOn(TODAY)))).isEqualTo(ConsentStanding.REFUSED);
        assertThat(parents(with(refused, given.withGivenOn(TODAY)))).isEqualTo(ConsentStanding.VALID);
        // On the same day the no prevails.
        assertThat(parents(with(given, refused))).isEqualTo(ConsentStanding.REFUSED);
        assertThat(parents(with(
                        given.withId(ConsentId.of("consent-3")).withWithdrawnOn(TODAY.minusDays(3)),
                        given.withGivenOn(TODAY))))
                .isEqualTo(ConsentStanding.VALID);
        DerivedQuestion partly = with(refused, given.withGivenOn(TODAY).withCategories("SEN"));
        assertThat(standing(partly, InformationCategory.SEN)).isEqualTo(ConsentStanding.VALID);
        assertThat(standing(partly, InformationCategory.DEVELOPMENTAL)).isEqualTo(ConsentStanding.REFUSED);
        assertThat(partly.consents().get(1).notes()).containsExactly(ConsentNote.ANSWERED_AGAIN);
    }

    @Test
    void a_later_yes_that_does_not_count_lifts_no_refusal() {
        for (ConsentRecord later : List.of(
                given.withGivenOn(TODAY).withFreelyGiven(YesNoUnknown.UNKNOWN),
                given.withGivenOn(TODAY).withPurposes("RESEARCH"),
                given.withGivenOn(TODAY).withRecipients(HUB),
                given.withGivenOn(TODAY).withExceptedCategories("SHOE_SIZE"))) {
            assertThat(parents(with(refused, later))).isEqualTo(ConsentStanding.REFUSED);
        }
    }

    @Test
    void parents_who_differ_are_heard_both() {
        assertThat(parents(with(given, Scene.consent("consent-2", FATHER).withDecision(ConsentDecision.REFUSED))))
                .isEqualTo(ConsentStanding.VALID_AND_REFUSED);
    }

    @Test
    void what_an_adult_of_the_family_refuses_about_the_family_is_refused_by_one_it_is_about() {
        scene.consents(Scene.consent("consent-1", FATHER)
                .withDecision(ConsentDecision.REFUSED)
                .withCategories("FAMILY_ADULT"));
        DerivedQuestion derived =
                scene.asking().needs(InformationCategory.FAMILY_ADULT).on(TODAY);
        assertThat(derived.fact(InformationCategory.FAMILY_ADULT, Facts.THIRD_PARTY_CONSENT)
                        .value())
                .contains(ConsentStanding.REFUSED);
    }

    @Test
    void keeping_information_and_taking_part_are_no_sharing() {
        DerivedQuestion derived = with(given.withActivities(ConsentActivity.STORE));
        assertThat(derived.complete().consents()).isEmpty();
        assertThat(notes(derived)).containsExactly(ConsentNote.NOT_ABOUT_SHARING);
        assertThat(derived.consents().get(0).plays()).isFalse();
    }

    // What a statement says beside its records.

    private DerivedQuestion statement(ConsentStatement.Builder statement, InformationCategory... read) {
        scene.consents();
        CaseRecords records = CaseRecords.of(scene.fileBuilder()
                .assessments(List.of(
                        AssessmentHistory.startedWith(scene.assessment().withConsentStatement(statement.build()))))
                .build());
        CaseQuestion.Builder asking = Scene.asking(records);
        return (read.length == 0 ? asking : asking.wordsMean(read)).on(TODAY);
    }

    @Test
    void words_on_what_is_not_to_be_shared_hold_consents_back_until_somebody_has_read_them() {
        ConsentStatement.Builder words = ConsentStatement.builder();
        words.addConsents(given).addNotToBeShared("nothing about my new job");
        DerivedQuestion unread = statement(words);
        assertThat(parents(unread)).isEqualTo(ConsentStanding.NONE);
        assertThat(notes(unread)).containsExactly(ConsentNote.UNREAD_WORDS);
        DerivedQuestion read = statement(words, InformationCategory.FAMILY_ADULT);
        assertThat(parents(read)).isEqualTo(ConsentStanding.VALID);
        DerivedQuestion cut = statement(words, InformationCategory.SEN);
        assertThat(parents(cut)).isEqualTo(ConsentStanding.REFUSED);
        assertThat(shared(cut)).containsExactly(InformationCategory.DEVELOPMENTAL);
    }

    @Test
    void a_service_that_is_to_receive_nothing_is_refused() {
        ConsentStatement.Builder excluded = ConsentStatement.builder();
        excluded.addConsents(given).addExcludedServices(THERAPY);
        DerivedQuestion derived = statement(excluded);
        assertThat(parents(derived)).isEqualTo(ConsentStanding.VALID_AND_REFUSED);
        assertThat(shared(derived)).isEmpty();
        assertThat(derived.consents().get(1).place())
                .hasToString("assessment caf-1 at /consentStatement/excludedServices");
    }

    @Test
    void what_came_of_asking_is_heeded_where_somebody_went_without_consent() {
        assertThat(parents(without(ConsentSeeking.REFUSED))).isEqualTo(ConsentStanding.VALID_AND_REFUSED);
        scene.consents();
        assertThat(parents(without(ConsentSeeking.NOBODY_TO_ASK))).isEqualTo(ConsentStanding.NOT_REASONABLY_OBTAINABLE);
        DerivedQuestion notSought = without(ConsentSeeking.NOT_SOUGHT);
        assertThat(parents(notSought)).isEqualTo(ConsentStanding.NONE);
        assertThat(notSought.complete().consents()).isEmpty();
        FactFinding.ToAsk informing = (FactFinding.ToAsk) notSought.fact(Facts.INFORMING);
        assertThat(informing.see()).hasToString("[assessment caf-1 at /withoutConsent]");
        // Where a record says who refused what, that record is read.
        scene.consents(refused.withCategories("SEN"));
        assertThat(standing(without(ConsentSeeking.REFUSED), InformationCategory.DEVELOPMENTAL))
                .isEqualTo(ConsentStanding.NONE);
    }

    private DerivedQuestion without(ConsentSeeking seeking) {
        WithoutConsent record = WithoutConsent.builder()
                .ground(WithoutConsentGround.PUBLIC_INTEREST)
                .reason("as written down")
                .addActivities(ConsentActivity.SHARE)
                .addRecipients(THERAPY)
                .seeking(seeking)
                .decidedBy(TEACHER)
                .decidedOn(LocalDate.of(2026, 1, 20))
                .build();
        CaseRecords records = CaseRecords.of(scene.fileBuilder()
                .assessments(
                        List.of(AssessmentHistory.startedWith(scene.assessment().withWithoutConsent(record))))
                .build());
        return Scene.asking(records).on(TODAY);
    }

    @Test
    void a_referral_that_was_refused_is_not_sent() {
        DerivedQuestion derived = with(refused);
        assertThat(derived.complete().consents()).extracting(Consent::getState).containsExactly(ConsentState.REFUSED);
        assertThat(Scene.decide(derived).orElseThrow().outcome()).isEqualTo(Outcome.REFER_TO_DSL);
    }
}
