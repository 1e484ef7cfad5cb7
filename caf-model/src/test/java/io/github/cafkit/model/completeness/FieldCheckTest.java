package io.github.cafkit.model.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.model.Fixtures;
import io.github.cafkit.model.accountability.Accountability;
import io.github.cafkit.model.accountability.ActionId;
import io.github.cafkit.model.accountability.ActionStatus;
import io.github.cafkit.model.accountability.Evaluation;
import io.github.cafkit.model.accountability.EvaluationResult;
import io.github.cafkit.model.agency.AgencySector;
import io.github.cafkit.model.assessment.CommonAssessment;
import io.github.cafkit.model.assessment.ConclusionKind;
import io.github.cafkit.model.assessment.Conclusions;
import io.github.cafkit.model.assessment.Discussion;
import io.github.cafkit.model.assessment.HomeSituation;
import io.github.cafkit.model.assessment.SenProvision;
import io.github.cafkit.model.assessment.ServiceInvolved;
import io.github.cafkit.model.assessment.ServiceKind;
import io.github.cafkit.model.assessment.SignificantHarm;
import io.github.cafkit.model.assessment.SpecialEducationalNeeds;
import io.github.cafkit.model.consent.ConsentActivity;
import io.github.cafkit.model.consent.ConsentSeeking;
import io.github.cafkit.model.consent.ConsentStatement;
import io.github.cafkit.model.consent.WithoutConsent;
import io.github.cafkit.model.consent.WithoutConsentGround;
import io.github.cafkit.model.contact.ContactDetails;
import io.github.cafkit.model.framework.ClosureKind;
import io.github.cafkit.model.framework.FormField;
import io.github.cafkit.model.framework.FormPart;
import io.github.cafkit.model.framework.Frameworks;
import io.github.cafkit.model.framework.OutcomeCode;
import io.github.cafkit.model.json.Line;
import io.github.cafkit.model.json.Sample;
import io.github.cafkit.model.person.Child;
import io.github.cafkit.model.person.Disability;
import io.github.cafkit.model.person.NhsNumberAbsence;
import io.github.cafkit.model.person.NoResponsibilityReason;
import io.github.cafkit.model.person.OwnWords;
import io.github.cafkit.model.person.ParentOrCarer;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.PractitionerRole;
import io.github.cafkit.model.person.Setting;
import io.github.cafkit.model.person.SpecialRequirement;
import io.github.cafkit.model.person.SpecialRequirementKind;
import io.github.cafkit.model.person.UpnUnknownReason;
import io.github.cafkit.model.person.YesNoUnknown;
import io.github.cafkit.model.plan.IntendedOutcome;
import io.github.cafkit.model.plan.JointPlan;
import io.github.cafkit.model.plan.OutcomeId;
import io.github.cafkit.model.plan.OutcomeSubject;
import io.github.cafkit.model.plan.ReviewArrangement;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every field is found where it is missing, and nowhere else. */
class FieldCheckTest {

    /** What a document cannot be built without. */
    private static final Set<FormField> ALWAYS_THERE = EnumSet.of(
            FormField.STARTED_ON,
            FormField.UNIQUE_REFERENCE,
            FormField.VERSION_NUMBER,
            FormField.CHILD_GENDER,
            FormField.BIRTH_OR_EXPECTED_DATE);

    @ParameterizedTest
    @EnumSource(FormField.class)
    void aFieldIsFoundMissingAtItsPlace(FormField field) {
        List<String> places = Stream.concat(
                        missing(field, empty(field)).stream(), missing(field, hollow(field)).stream())
                .toList();

        if (ALWAYS_THERE.contains(field)) {
            assertThat(places).isEmpty();
        } else {
            assertThat(places)
                    .isNotEmpty()
                    .allSatisfy(place -> assertThat(place).startsWith(field.pointer()));
        }
    }

    @ParameterizedTest
    @EnumSource(FormField.class)
    void aFieldIsNotMissingInADocumentThatHasIt(FormField field) {
        assertThat(missing(field, new Document.OfAssessment(full()))).isEmpty();
        assertThat(missing(field, new Document.OfPlan(fullPlan()))).isEmpty();
        assertThat(missing(field, new Document.OfEnding(Endings.sound(), Frameworks.CAF_2009)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(FormField.class)
    void aFieldOfOneDocumentIsNotMissingInTheOther(FormField field) {
        FormField ofTheOther = ofPlan(field) ? FormField.REASON : FormField.PLAN_OUTCOMES;

        assertThat(missing(field, empty(ofTheOther))).isEmpty();
        assertThat(missing(field, hollow(ofTheOther))).isEmpty();
    }

    @Test
    void ofSeveralParentsOnlyThoseWithoutAreNamed() {
        CommonAssessment full = full();
        ParentOrCarer parent = full.getParents().get(0);
        CommonAssessment three = full.withParents(
                parent,
                parent.withId(PersonId.of("p-2")).withFirstLanguage(Optional.empty()),
                parent.withId(PersonId.of("p-3")).withFirstLanguage(Optional.empty()));

        assertThat(missing(FormField.PARENT_LANGUAGES, new Document.OfAssessment(three)))
                .containsExactly("/parents/1/firstLanguage", "/parents/2/firstLanguage");
    }

    @Test
    void aBabyNotYetBornIsCalledAfterTheMother() {
        CommonAssessment unborn =
                Fixtures.draft().withChild(Fixtures.unbornChild().withUnbornBabyOf(Optional.empty()));

        assertThat(missing(FormField.CHILD_NAME, new Document.OfAssessment(unborn)))
                .containsExactly("/child/unbornBabyOf");
        for (FormField field : List.of(FormField.UPN, FormField.ETHNICITY, FormField.CHILD_COMMENT)) {
            assertThat(missing(field, new Document.OfAssessment(unborn))).isEmpty();
        }
    }

    @Test
    void aServiceIsReachedThroughItsPractitionerToo() {
        CommonAssessment full = full();
        CommonAssessment through = full.withServices(full.getServices().stream()
                .map(service -> service.withAgency(service.getAgency().withContact(Optional.empty()))
                        .withPractitioner(full.getAssessors()
                                .get(0)
                                .withAgency(service.getAgency().getId())))
                .toList());

        assertThat(missing(FormField.SERVICE_CONTACTS, new Document.OfAssessment(through)))
                .isEmpty();
    }

    @Test
    void aNumberThatCannotBeKnownAndARequirementPutAsACodeAreAnswers() {
        CommonAssessment full = full();
        Child child = full.getChild()
                .withUpn(Optional.empty())
                .withUpnUnknownReason(UpnUnknownReason.NOT_OF_SCHOOL_AGE)
                .withNhsNumber(Optional.empty())
                .withNhsNumberAbsence(NhsNumberAbsence.TRACE_IN_PROGRESS)
                .withDisabled(YesNoUnknown.YES)
                .withDisabilityDetails(Optional.empty())
                .withDisabilities(Disability.HEARING)
                .withSpecialRequirements(Optional.empty())
                .withRequirements(SpecialRequirement.of(SpecialRequirementKind.SIGNING))
                .withSetting(Setting.named("Fernley Nursery"))
                .withNoResponsibilityReason(NoResponsibilityReason.ORPHANED);
        Document document = new Document.OfAssessment(
                full.withChild(child).withParents(List.of()).withServices(List.of()));

        for (FormField field : List.of(
                FormField.UPN,
                FormField.NHS_NUMBER,
                FormField.DISABILITY_DETAILS,
                FormField.SPECIAL_REQUIREMENTS,
                FormField.EDUCATION_SETTING,
                FormField.PARENTAL_RESPONSIBILITY_HOLDER)) {
            assertThat(missing(field, document)).as(field.label()).isEmpty();
        }
    }

    @Test
    void aDecisionToShareWithoutConsentStandsInForTheConsentStatement() {
        WithoutConsent decision = WithoutConsent.builder()
                .ground(WithoutConsentGround.SIGNIFICANT_HARM)
                .reason("Asking would put the child at risk.")
                .addActivities(ConsentActivity.SHARE)
                .addRecipients(Fixtures.THERAPY)
                .seeking(ConsentSeeking.NOT_SOUGHT)
                .decidedBy(PersonId.of("senco-1"))
                .decidedOn(Fixtures.STARTED)
                .build();
        CommonAssessment without = Fixtures.draft();

        for (FormField field : List.of(FormField.CONSENT_STATEMENT, FormField.CONSENT_SIGNATURES)) {
            assertThat(missing(field, new Document.OfAssessment(without))).isNotEmpty();
            assertThat(missing(field, new Document.OfAssessment(without.withWithoutConsent(decision))))
                    .isEmpty();
        }
    }

    @Test
    void everyConcernAboutHarmIsPassedOn() {
        SignificantHarm raised = SignificantHarm.builder()
                .raisedOn(Fixtures.STARTED)
                .raisedBy(PersonId.of("senco-1"))
                .concern("bruises")
                .build();
        CommonAssessment draft = Fixtures.draft()
                .withSignificantHarm(raised.withToldOn(Fixtures.STARTED))
                .withFurtherHarm(raised.withConcern("a burn"));

        assertThat(missing(FormField.SIGNIFICANT_HARM_TOLD, new Document.OfAssessment(draft)))
                .containsExactly("/furtherHarm/0/toldOn");
    }

    private static List<String> missing(FormField field, Document document) {
        return FieldCheck.of(field).missingIn(document).toList();
    }

    private static boolean ofPlan(FormField field) {
        return field.part() == FormPart.DELIVERY_PLAN;
    }

    /** A document of the field's sort without any part that may be left out. */
    private static Document empty(FormField field) {
        if (field.part() == FormPart.CLOSURE) {
            return new Document.OfEnding(Endings.withoutReview(), Frameworks.CAF_2009);
        }
        if (ofPlan(field)) {
            return new Document.OfPlan(Fixtures.plan()
                    .withOutcomes(List.of())
                    .withReview(Optional.empty())
                    .withAgreements(List.of()));
        }
        return new Document.OfAssessment(Fixtures.draft()
                .withChild(Fixtures.child()
                        .withName(Optional.empty())
                        .withUpn(Optional.empty())
                        .withNhsNumber(Optional.empty())));
    }

    /** A document of the field's sort with one of each part, and as little as possible in it. */
    private static Document hollow(FormField field) {
        if (field.part() == FormPart.CLOSURE) {
            ClosureKind kind =
                    field == FormField.CLOSURE_RECEIVER ? ClosureKind.MOVED_OUT_OF_AREA : ClosureKind.STEPPED_UP;
            return new Document.OfEnding(Endings.hollow(kind), Frameworks.CAF_2009);
        }
        if (ofPlan(field)) {
            return new Document.OfPlan(Fixtures.plan()
                    .withOutcomes(
                            hollow("outcome-1")
                                    .withActions(Accountability.builder()
                                            .id(ActionId.of("action-1"))
                                            .what("something")
                                            .build())
                                    .withEvaluations(Evaluation.builder().build()),
                            hollow("outcome-2"))
                    .withReview(ReviewArrangement.builder().build()));
        }
        return new Document.OfAssessment(Fixtures.assessment()
                .withChild(Fixtures.child().withName(Optional.empty()).withDisabled(YesNoUnknown.YES))
                .withHomeSituation(HomeSituation.builder().build())
                .withAssessors(Fixtures.practitioner("senco-1", PractitionerRole.SENCO, Fixtures.SCHOOL))
                .withServices(ServiceInvolved.builder()
                        .kind(ServiceKind.OTHER)
                        .agency(Fixtures.agency(Fixtures.THERAPY, AgencySector.HEALTH))
                        .build())
                .withConclusions(Conclusions.builder()
                        .kind(ConclusionKind.ADDITIONAL_NEEDS)
                        .build())
                .withConsentStatement(ConsentStatement.builder().build())
                .withSignificantHarm(SignificantHarm.builder()
                        .raisedOn(Fixtures.STARTED)
                        .raisedBy(PersonId.of("senco-1"))
                        .concern("bruises")
                        .build()));
    }

    private static IntendedOutcome hollow(String id) {
        return IntendedOutcome.builder()
                .id(OutcomeId.of(id))
                .subject(OutcomeSubject.CHILD)
                .statement("better")
                .build();
    }

    /** The rich sample, with every part of everybody filled in. */
    private static CommonAssessment full() {
        CommonAssessment sample =
                Line.JACKSON_2.read(Sample.named(Sample.ASSESSMENT).json(), CommonAssessment.class);
        ContactDetails contact = ContactDetails.builder()
                .telephone("01632 960000")
                .email("somebody@example.org")
                .build();
        return sample.withChild(sample.getChild().withContact(contact))
                .withOtherChildren(
                        Fixtures.child().withId(PersonId.of("sister-1")).withUpn(Optional.empty()))
                .withSpecialEducationalNeeds(SpecialEducationalNeeds.builder()
                        .child(sample.getChild().getId())
                        .provision(SenProvision.SEN_SUPPORT)
                        .build())
                .withFindings(sample.getFindings().stream()
                        .map(finding ->
                                finding.getDiscussion() == Discussion.DISCUSSED ? finding.withScore(3) : finding)
                        .toList())
                .withParents(sample.getParents().get(0).withContact(contact))
                .withAssessors(sample.getAssessors().get(0).withContact(contact))
                .withServices(sample.getServices().stream()
                        .map(service -> service.withAgency(service.getAgency().withContact(contact)))
                        .toList());
    }

    private static JointPlan fullPlan() {
        return Fixtures.plan()
                .withChildComment(words())
                .withParentComments(words())
                .withOutcomes(Fixtures.outcome()
                        .withFrameworkOutcomes(OutcomeCode.of("STAY_SAFE"))
                        .withTarget("Forty words")
                        .withActions(Fixtures.action().withStatus(ActionStatus.DONE))
                        .withEvaluations(Evaluation.builder()
                                .criterion("Forty words")
                                .result(EvaluationResult.NOT_ACHIEVED)
                                .build()));
    }

    private static OwnWords words() {
        return OwnWords.builder()
                .speaker(Fixtures.MOTHER_ID)
                .words("We can manage.")
                .saidOn(Fixtures.TODAY)
                .build();
    }
}
