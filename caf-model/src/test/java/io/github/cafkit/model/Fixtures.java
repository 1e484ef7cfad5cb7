package io.github.cafkit.model;

import io.github.cafkit.core.id.NhsNumber;
import io.github.cafkit.core.id.Upn;
import io.github.cafkit.model.accountability.Accountability;
import io.github.cafkit.model.accountability.ActionId;
import io.github.cafkit.model.accountability.Cost;
import io.github.cafkit.model.accountability.Evaluation;
import io.github.cafkit.model.accountability.FundingShare;
import io.github.cafkit.model.accountability.Money;
import io.github.cafkit.model.accountability.Place;
import io.github.cafkit.model.accountability.Timing;
import io.github.cafkit.model.agency.Agency;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.agency.AgencySector;
import io.github.cafkit.model.assessment.AssessmentId;
import io.github.cafkit.model.assessment.AssessmentStatus;
import io.github.cafkit.model.assessment.CommonAssessment;
import io.github.cafkit.model.assessment.ElementFinding;
import io.github.cafkit.model.assessment.Need;
import io.github.cafkit.model.assessment.NeedId;
import io.github.cafkit.model.consent.ConsentActivity;
import io.github.cafkit.model.consent.ConsentCapacity;
import io.github.cafkit.model.consent.ConsentDecision;
import io.github.cafkit.model.consent.ConsentId;
import io.github.cafkit.model.consent.ConsentRecord;
import io.github.cafkit.model.framework.AssessmentElement;
import io.github.cafkit.model.framework.Frameworks;
import io.github.cafkit.model.person.Child;
import io.github.cafkit.model.person.Gender;
import io.github.cafkit.model.person.ParentOrCarer;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.PersonName;
import io.github.cafkit.model.person.Practitioner;
import io.github.cafkit.model.person.PractitionerRole;
import io.github.cafkit.model.person.Relationship;
import io.github.cafkit.model.person.YesNoUnknown;
import io.github.cafkit.model.plan.Agreement;
import io.github.cafkit.model.plan.IntendedOutcome;
import io.github.cafkit.model.plan.JointPlan;
import io.github.cafkit.model.plan.OutcomeId;
import io.github.cafkit.model.plan.OutcomeSubject;
import io.github.cafkit.model.plan.PlanId;
import io.github.cafkit.model.plan.PlanStatus;
import io.github.cafkit.model.plan.ReviewArrangement;
import io.github.cafkit.model.team.HeldFunction;
import io.github.cafkit.model.team.Member;
import io.github.cafkit.model.team.Party;
import io.github.cafkit.model.team.TeamAroundTheChild;
import io.github.cafkit.model.team.TeamFunction;
import io.github.cafkit.model.team.TeamId;
import io.github.cafkit.model.team.TeamMember;
import java.time.LocalDate;

/** A small sound case, invented, that tests spoil one thing at a time. */
public final class Fixtures {

    public static final LocalDate STARTED = LocalDate.of(2026, 1, 5);
    public static final LocalDate TODAY = LocalDate.of(2026, 2, 2);

    public static final PersonId CHILD_ID = PersonId.of("child-1");
    public static final PersonId MOTHER_ID = PersonId.of("mother-1");
    public static final AgencyId SCHOOL = AgencyId.of("school-1");
    public static final AgencyId THERAPY = AgencyId.of("therapy-1");
    public static final Party MOTHER = Party.person(MOTHER_ID);
    public static final Party SENCO = Party.person(PersonId.of("senco-1"));
    public static final Party THERAPIST = Party.person(PersonId.of("therapist-1"));

    private Fixtures() {}

    public static Child child() {
        return Child.builder()
                .id(CHILD_ID)
                .name(PersonName.of("Ada", "Wexcombe"))
                .birthDate(LocalDate.of(2019, 5, 2))
                .gender(Gender.FEMALE)
                .upn(Upn.parse("H801200001001"))
                .nhsNumber(NhsNumber.parse("9990000018"))
                .build();
    }

    public static Child unbornChild() {
        return Child.builder()
                .id(CHILD_ID)
                .unbornBabyOf(PersonName.of("Nell", "Wexcombe"))
                .expectedDate(LocalDate.of(2026, 6, 1))
                .gender(Gender.UNKNOWN)
                .build();
    }

    public static CommonAssessment draft() {
        return CommonAssessment.start(AssessmentId.of("caf-1"), STARTED, child())
                .build();
    }

    /** Complete, with one need and nothing else that a plan review looks at. */
    public static CommonAssessment assessment() {
        return draft().withStatus(AssessmentStatus.DRAFT)
                .withParents(ParentOrCarer.builder()
                        .id(MOTHER_ID)
                        .relationship(Relationship.MOTHER)
                        .build())
                .withFindings(ElementFinding.about(AssessmentElement.SPEECH_LANGUAGE_COMMUNICATION)
                        .addNeeds(Need.of("need-1", "to be understood"))
                        .build());
    }

    public static Practitioner practitioner(String id, PractitionerRole role, AgencyId agency) {
        return Practitioner.builder()
                .id(PersonId.of(id))
                .name(PersonName.of("Pat", "Quillfeather"))
                .role(role)
                .agency(agency)
                .build();
    }

    public static TeamMember member(Practitioner practitioner, TeamFunction... functions) {
        TeamMember.Builder member = TeamMember.builder();
        member.member(new Member.OfAgency(practitioner)).firstDay(STARTED);
        for (TeamFunction function : functions) {
            member.addFunctions(
                    HeldFunction.builder().function(function).firstDay(STARTED).build());
        }
        return member.build();
    }

    public static TeamAroundTheChild team() {
        return TeamAroundTheChild.builder()
                .id(TeamId.of("team-1"))
                .child(CHILD_ID)
                .addAgencies(agency(SCHOOL, AgencySector.EDUCATION), agency(THERAPY, AgencySector.HEALTH))
                .addMembers(
                        member(practitioner("senco-1", PractitionerRole.SENCO, SCHOOL), TeamFunction.LEAD_PROFESSIONAL))
                .addMembers(
                        member(practitioner("therapist-1", PractitionerRole.SPEECH_AND_LANGUAGE_THERAPIST, THERAPY)))
                .addMembers(TeamMember.builder()
                        .member(new Member.OfFamily(MOTHER_ID, PersonName.of("Nell", "Wexcombe"), Relationship.MOTHER))
                        .firstDay(STARTED)
                        .build())
                .build();
    }

    public static Agency agency(AgencyId id, AgencySector sector) {
        return Agency.builder().id(id).name("An agency").sector(sector).build();
    }

    public static Accountability action() {
        return Accountability.builder()
                .id(ActionId.of("action-1"))
                .what("Six sessions of thirty minutes")
                .accountable(THERAPIST)
                .addSupporting(SENCO)
                .when(Timing.by(LocalDate.of(2026, 3, 6)))
                .where(Place.at("School library"))
                .cost(Cost.perUnit(
                        Money.ofPounds("40"), 6, FundingShare.of(SCHOOL, "50"), FundingShare.of(THERAPY, "50")))
                .build();
    }

    public static IntendedOutcome outcome() {
        return IntendedOutcome.builder()
                .id(OutcomeId.of("outcome-1"))
                .subject(OutcomeSubject.CHILD)
                .statement("Understood at school")
                .addElements(AssessmentElement.SPEECH_LANGUAGE_COMMUNICATION.code())
                .addNeeds(NeedId.of("need-1"))
                .addActions(action())
                .addEvaluations(Evaluation.builder()
                        .criterion("Forty words")
                        .method("Observation")
                        .evaluator(SENCO)
                        .build())
                .build();
    }

    /** A plan in which a review finds nothing on {@link #TODAY}. */
    public static JointPlan plan() {
        return JointPlan.builder()
                .id(PlanId.of("plan-1"))
                .version(1)
                .status(PlanStatus.ACTIVE)
                .child(CHILD_ID)
                .assessment(AssessmentId.of("caf-1"))
                .framework(Frameworks.CAF_2009.getId())
                .startsOn(STARTED)
                .addOutcomes(outcome())
                .review(ReviewArrangement.builder()
                        .nextOn(LocalDate.of(2026, 3, 16))
                        .chair(SENCO)
                        .build())
                .addAgreements(agrees(MOTHER), agrees(SENCO), agrees(THERAPIST))
                .build();
    }

    public static Agreement agrees(Party party) {
        return Agreement.builder()
                .party(party)
                .agrees(YesNoUnknown.YES)
                .on(STARTED)
                .build();
    }

    public static ConsentRecord consent() {
        return ConsentRecord.builder()
                .id(ConsentId.of("consent-1"))
                .child(CHILD_ID)
                .giver(MOTHER_ID)
                .capacity(ConsentCapacity.PARENT)
                .decision(ConsentDecision.GIVEN)
                .addActivities(ConsentActivity.SHARE)
                .addCategories("SEN")
                .addRecipients(THERAPY)
                .addPurposes("SPECIALIST_REFERRAL")
                .givenOn(STARTED)
                .recordedBy(PersonId.of("senco-1"))
                .build();
    }
}
