package io.github.cafkit.consent.casework;

import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.england.EnglandPack;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.HolderSector;
import io.github.cafkit.consent.fact.IdentityCheck;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RiskLevel;
import io.github.cafkit.consent.fact.Safety;
import io.github.cafkit.model.accountability.Accountability;
import io.github.cafkit.model.accountability.ActionId;
import io.github.cafkit.model.accountability.SharingNeed;
import io.github.cafkit.model.agency.Agency;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.agency.AgencySector;
import io.github.cafkit.model.assessment.AssessmentHistory;
import io.github.cafkit.model.assessment.AssessmentId;
import io.github.cafkit.model.assessment.CommonAssessment;
import io.github.cafkit.model.assessment.ServiceInvolved;
import io.github.cafkit.model.casefile.CaseFile;
import io.github.cafkit.model.consent.ConsentActivity;
import io.github.cafkit.model.consent.ConsentCapacity;
import io.github.cafkit.model.consent.ConsentDecision;
import io.github.cafkit.model.consent.ConsentId;
import io.github.cafkit.model.consent.ConsentRecord;
import io.github.cafkit.model.framework.AssessmentElement;
import io.github.cafkit.model.framework.Frameworks;
import io.github.cafkit.model.household.FamilyMember;
import io.github.cafkit.model.household.FamilyTie;
import io.github.cafkit.model.household.Household;
import io.github.cafkit.model.household.HouseholdId;
import io.github.cafkit.model.household.MemberKind;
import io.github.cafkit.model.household.ResponsibilityForChild;
import io.github.cafkit.model.household.TieKind;
import io.github.cafkit.model.person.Child;
import io.github.cafkit.model.person.Gender;
import io.github.cafkit.model.person.ParentOrCarer;
import io.github.cafkit.model.person.ParentalResponsibility;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.PersonName;
import io.github.cafkit.model.person.Practitioner;
import io.github.cafkit.model.person.PractitionerRole;
import io.github.cafkit.model.person.Relationship;
import io.github.cafkit.model.person.ResponsibilityEvidence;
import io.github.cafkit.model.person.RiskRole;
import io.github.cafkit.model.person.YesNoUnknown;
import io.github.cafkit.model.plan.IntendedOutcome;
import io.github.cafkit.model.plan.JointPlan;
import io.github.cafkit.model.plan.OutcomeId;
import io.github.cafkit.model.plan.OutcomeSubject;
import io.github.cafkit.model.plan.PlanHistory;
import io.github.cafkit.model.plan.PlanHistoryId;
import io.github.cafkit.model.plan.PlanId;
import io.github.cafkit.model.plan.PlanStatus;
import io.github.cafkit.model.team.HeldFunction;
import io.github.cafkit.model.team.Member;
import io.github.cafkit.model.team.Party;
import io.github.cafkit.model.team.TeamAroundTheChild;
import io.github.cafkit.model.team.TeamFunction;
import io.github.cafkit.model.team.TeamId;
import io.github.cafkit.model.team.TeamMember;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An invented case in parts, each of which a test can change. */
final class Scene {

    static final LocalDate STARTED = LocalDate.of(2026, 1, 5);
    static final LocalDate TODAY = LocalDate.of(2026, 2, 2);
    static final PersonId CHILD = PersonId.of("child-1");
    static final PersonId MOTHER = PersonId.of("mother-1");
    static final PersonId FATHER = PersonId.of("father-1");
    static final PersonId THERAPIST = PersonId.of("therapist-1");
    static final PersonId TEACHER = PersonId.of("teacher-1");
    static final AgencyId SCHOOL = AgencyId.of("school-1");
    static final AgencyId THERAPY = AgencyId.of("therapy-1");
    static final AgencyId HUB = AgencyId.of("hub-1");
    static final AgencyId SOCIAL_CARE = AgencyId.of("care-1");
    static final Party TO_THERAPIST = Party.person(THERAPIST);
    static final Party TO_THERAPY = Party.agency(THERAPY);

    static final CaseCodes CODES = CaseCodes.builder()
            .holder(SCHOOL, HolderSector.MAINTAINED_SCHOOL)
            .bundle("BASIC", InformationCategory.NAME, InformationCategory.SCHOOL_OR_PLACEMENT)
            .build();
    static final SharingAdviser ADVISER = SharingAdviser.reading(EnglandPack.standard());

    Child child = Child.builder()
            .id(CHILD)
            .name(PersonName.of("Ada", "Wexcombe"))
            .birthDate(LocalDate.of(2016, 5, 2))
            .gender(Gender.FEMALE)
            .build();
    final List<ParentOrCarer> parents = new ArrayList<>(List.of(parent(MOTHER, Relationship.MOTHER, RiskRole.NONE)));
    final List<TeamMember> members = new ArrayList<>(List.of(
            member(THERAPIST, PractitionerRole.SPEECH_AND_LANGUAGE_THERAPIST, THERAPY, TeamFunction.MEMBER),
            member(TEACHER, PractitionerRole.TEACHER, SCHOOL, TeamFunction.LEAD_PROFESSIONAL)));
    final List<Agency> agencies = new ArrayList<>(List.of(
            agency(SCHOOL, AgencySector.EDUCATION),
            agency(THERAPY, AgencySector.HEALTH),
            agency(HUB, AgencySector.EARLY_HELP),
            agency(SOCIAL_CARE, AgencySector.SOCIAL_CARE)));
    final List<ConsentRecord> consents = new ArrayList<>(List.of(consent("consent-1", MOTHER)));
    final List<ResponsibilityForChild> responsibilities =
            new ArrayList<>(List.of(ResponsibilityForChild.of(MOTHER, CHILD, shown())));
    final List<Accountability> actions = new ArrayList<>();
    final List<FamilyTie> ties = new ArrayList<>();
    final List<ServiceInvolved> services = new ArrayList<>();
    RiskRole fatherInHousehold = RiskRole.UNKNOWN;

    static Scene usual() {
        return new Scene();
    }

    static Agency agency(AgencyId id, AgencySector sector) {
        return Agency.builder().id(id).name("An agency").sector(sector).build();
    }

    static ParentOrCarer parent(PersonId id, Relationship relationship, RiskRole role) {
        return ParentOrCarer.builder()
                .id(id)
                .relationship(relationship)
                .riskRole(role)
                .build();
    }

    static ParentalResponsibility shown() {
        return ParentalResponsibility.builder()
                .held(YesNoUnknown.YES)
                .evidence(ResponsibilityEvidence.BIRTH_CERTIFICATE)
                .seenOn(STARTED)
                .build();
    }

    static TeamMember member(PersonId id, PractitionerRole role, AgencyId agency, TeamFunction... functions) {
        TeamMember.Builder member = TeamMember.builder();
        member.member(new Member.OfAgency(Practitioner.builder()
                        .id(id)
                        .name(PersonName.of("Pat", "Quillfeather"))
                        .role(role)
                        .agency(agency)
                        .build()))
                .firstDay(STARTED);
        for (TeamFunction function : functions) {
            member.addFunctions(
                    HeldFunction.builder().function(function).firstDay(STARTED).build());
        }
        return member.build();
    }

    /** Given by a parent, freely: developmental record and special needs, to the therapy service, for a referral. */
    static ConsentRecord consent(String id, PersonId giver) {
        return ConsentRecord.builder()
                .id(ConsentId.of(id))
                .child(CHILD)
                .giver(giver)
                .capacity(ConsentCapacity.PARENT)
                .decision(ConsentDecision.GIVEN)
                .addActivities(ConsentActivity.SHARE)
                .addCategories("SEN", "DEVELOPMENTAL")
                .addRecipients(THERAPY)
                .addPurposes("SPECIALIST_REFERRAL")
                .givenOn(STARTED)
                .freelyGiven(YesNoUnknown.YES)
                .recordedBy(TEACHER)
                .build();
    }

    static Accountability action(String id, SharingNeed... needs) {
        return Accountability.builder()
                .id(ActionId.of(id))
                .what("Six sessions of thirty minutes")
                .accountable(TO_THERAPY)
                .addSharingNeeds(needs)
                .build();
    }

    static SharingNeed need(AgencyId recipient, String... categories) {
        return SharingNeed.builder()
                .recipient(recipient)
                .addCategories(categories)
                .purpose("SPECIALIST_REFERRAL")
                .build();
    }

    /** The assessment names the therapist as well, so that the records know who it is without the team. */
    Scene withTherapistInAssessment() {
        services.add(ServiceInvolved.builder()
                .kind(io.github.cafkit.model.assessment.ServiceKind.OTHER)
                .agency(agency(THERAPY, AgencySector.HEALTH))
                .practitioner(Practitioner.builder()
                        .id(THERAPIST)
                        .name(PersonName.of("Pat", "Quillfeather"))
                        .role(PractitionerRole.SPEECH_AND_LANGUAGE_THERAPIST)
                        .agency(THERAPY)
                        .build())
                .build());
        return this;
    }

    Scene without(PersonId member) {
        members.removeIf(each -> each.getMember().personId().equals(member));
        return this;
    }

    Scene consents(ConsentRecord... records) {
        consents.clear();
        consents.addAll(List.of(records));
        return this;
    }

    CommonAssessment assessment() {
        return CommonAssessment.start(AssessmentId.of("caf-1"), STARTED, child)
                .parents(parents)
                .services(services)
                .build();
    }

    TeamAroundTheChild team() {
        return TeamAroundTheChild.builder()
                .id(TeamId.of("team-1"))
                .child(CHILD)
                .agencies(agencies)
                .members(members)
                .build();
    }

    JointPlan plan() {
        return JointPlan.builder()
                .id(PlanId.of("plan-1"))
                .version(1)
                .status(PlanStatus.ACTIVE)
                .child(CHILD)
                .assessment(AssessmentId.of("caf-1"))
                .framework(Frameworks.CAF_2009.getId())
                .startsOn(STARTED)
                .addOutcomes(IntendedOutcome.builder()
                        .id(OutcomeId.of("outcome-1"))
                        .subject(OutcomeSubject.CHILD)
                        .statement("Understood at school")
                        .addElements(AssessmentElement.SPEECH_LANGUAGE_COMMUNICATION.code())
                        .actions(actions)
                        .build())
                .build();
    }

    Household household() {
        return Household.builder()
                .id(HouseholdId.of("household-1"))
                .describedOn(STARTED)
                .addPeople(familyMember(CHILD, MemberKind.CHILD, RiskRole.UNKNOWN))
                .addPeople(familyMember(MOTHER, MemberKind.ADULT, RiskRole.UNKNOWN))
                .addPeople(familyMember(FATHER, MemberKind.ADULT, fatherInHousehold))
                .addTies(FamilyTie.of(FATHER, TieKind.FATHER, CHILD))
                .addAllTies(ties)
                .responsibilities(responsibilities)
                .build();
    }

    private static FamilyMember familyMember(PersonId id, MemberKind kind, RiskRole role) {
        return FamilyMember.builder().id(id).kind(kind).riskRole(role).build();
    }

    CaseFile.Builder fileBuilder() {
        CaseFile.Builder file = CaseFile.about(CHILD);
        file.addAssessments(AssessmentHistory.startedWith(assessment()))
                .addTeams(team())
                .addPlans(PlanHistory.startingWith(PlanHistoryId.of("plan"), plan()))
                .addHouseholds(household())
                .consents(consents);
        return file;
    }

    CaseFile file() {
        return fileBuilder().build();
    }

    CaseRecords records() {
        return CaseRecords.of(file());
    }

    /** A referral to the therapist: special needs and the developmental record. */
    static CaseQuestion.Builder asking(CaseRecords records) {
        return CaseQuestion.from(records)
                .codes(CODES)
                .heldBy(SCHOOL)
                .to(TO_THERAPIST)
                .purpose(Purpose.SPECIALIST_REFERRAL)
                .needs(InformationCategory.SEN, InformationCategory.DEVELOPMENTAL)
                .riskLevel(RiskLevel.ADDITIONAL_NEED)
                .stating(Facts.IDENTITY, IdentityCheck.VERIFIED)
                .stating(Facts.RISK_ROLE, io.github.cafkit.consent.fact.RiskRole.NONE)
                .stating(Facts.SEEKING_CONSENT, Safety.SAFE);
    }

    CaseQuestion.Builder asking() {
        return asking(records());
    }

    static Optional<SharingDecision> decide(DerivedQuestion derived) {
        return derived.question().map(ADVISER::advise);
    }
}
