package io.github.cafkit.model.partnership;

import io.github.cafkit.core.source.Provenance;
import io.github.cafkit.model.agency.Agency;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.agency.AgencySector;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.YesNoUnknown;
import io.github.cafkit.model.team.Party;
import java.time.LocalDate;
import java.util.List;

/** An invented partnership of a school, a therapy service, a family hub and a charity, whole, that tests spoil one thing at a time. */
public final class Partnerships {

    public static final LocalDate STARTED = LocalDate.of(2025, 9, 1);
    public static final LocalDate TODAY = LocalDate.of(2026, 2, 2);

    public static final PartnershipId PARTNERSHIP = PartnershipId.of("partnership-08");
    public static final AgencyId SCHOOL = AgencyId.of("school-08");
    public static final AgencyId THERAPY = AgencyId.of("therapy-08");
    public static final AgencyId HUB = AgencyId.of("family-hub-08");
    public static final AgencyId CHARITY = AgencyId.of("charity-08");

    public static final ListedCode EDUCATION = ListedCode.of("EDUCATION");
    public static final ListedCode HEALTH = ListedCode.of("HEALTH");
    public static final ListedCode TIME = ListedCode.of("TIME");
    public static final ListedCode ROLES = ListedCode.of("ROLES_AND_ACCOUNTABILITY");
    public static final ListedCode AIMS_1 = ListedCode.of("AIMS.1");
    public static final ListedCode MEETINGS_1 = ListedCode.of("MEETINGS.1");
    public static final CodeListId WILCOX = PartnershipLists.WILCOX_LADDER.getId();

    /** What the four perspectives say to each of the five aspects, in the order of the lists. */
    private static final List<String> GRID = List.of(
            "Children who follow lessons and want to come.",
            "Children who speak, hear and move as well as they can.",
            "Children who are safe at home.",
            "Children who have somewhere to play and somebody to play with.",
            "Parents know what happens in class and what they can do.",
            "Parents sit in the therapy session and carry on at home.",
            "Families say what help they want before we say what we have.",
            "Families run some of it themselves.",
            "We see every child every day.",
            "We find out what lies behind a delay.",
            "We know what keeps a family going.",
            "We are trusted where others are not let in.",
            "Meetings are fixed for the year and kept short.",
            "We come into school rather than call children out.",
            "One plan for a child, and one person to ask.",
            "We are asked early and told what we need to know.",
            "Progress against the outcomes of the plan each half term.",
            "Fewer weeks between referral and first session.",
            "Fewer families who come back with the same need.",
            "Parents tell us that it helped.");

    private Partnerships() {}

    /** The four documents. */
    public static List<Object> all() {
        return List.of(agreement(), selfAssessment(), vision(), register());
    }

    /** An agreement in which nothing is missing on {@link #TODAY}. */
    public static PartnershipAgreement agreement() {
        PartnershipAgreement.Builder agreement = PartnershipAgreement.builder();
        agreement
                .id(PartnershipDocumentId.of("agreement-08-v1"))
                .partnership(PARTNERSHIP)
                .addParties(
                        agency(SCHOOL, AgencySector.EDUCATION, "Rowan Primary School"),
                        agency(THERAPY, AgencySector.HEALTH, "Wexcombe Speech and Language Therapy"),
                        agency(HUB, AgencySector.EARLY_HELP, "Wexcombe Family Hub"),
                        agency(CHARITY, AgencySector.VOLUNTARY, "The Lantern Project"))
                .firstDay(STARTED)
                .lastDay(LocalDate.of(2027, 8, 31))
                .reviewOn(LocalDate.of(2026, 7, 6))
                .addClauses(
                        AgreementClause.common(
                                AgreementPart.IDENTIFYING_AND_REFERRING,
                                "Whoever notices a need offers an assessment; one form of referral is used by all of us."),
                        AgreementClause.of(
                                AgreementPart.IDENTIFYING_AND_REFERRING,
                                THERAPY,
                                ClauseKind.COMMITMENT,
                                "Answers a referral within ten working days, also when it cannot take it."),
                        AgreementClause.common(
                                AgreementPart.SHARING_AND_CONFIDENTIALITY,
                                "Not everything goes to everybody: each of us gets what its part of the plan needs."),
                        AgreementClause.common(
                                AgreementPart.RESOURCES_AND_NEED,
                                "Where there is a wait, the assessed need decides the order and not who asked first."),
                        AgreementClause.common(
                                AgreementPart.COMMON_GOALS, "Every child is understood at school and at home."));
        own(
                agreement,
                SCHOOL,
                "Sees the child every day and tells the others how learning goes.",
                "Calls the meetings and writes them up.",
                "Works in term time only.",
                "Pays for its staff and the room, nothing else.");
        own(
                agreement,
                THERAPY,
                "Assesses speech, language and communication and shows others how to help.",
                "Answers for the therapy that a plan names.",
                "Sees nobody under two years, and nobody twice without a new need.",
                "Six sessions a child; more are decided by the commissioner.");
        own(
                agreement,
                HUB,
                "Supports parents at home and knows what else the area has.",
                "Stays with the family when others have finished.",
                "Does not work with children alone.",
                "Up to 500 pounds a family each year, decided by the hub's manager.");
        own(
                agreement,
                CHARITY,
                "Runs groups to which families come who trust no service.",
                "Keeps a place in its groups for a child of a plan.",
                "Has volunteers and no professionals, and is told no more than they need.",
                "Has no money to give and charges nothing.");
        return agreement
                .addTraining(TrainingRecord.builder()
                        .person(PersonId.of("senco-08"))
                        .addCodes(
                                CodeReference.of("COMMON_CORE", "5"),
                                CodeReference.of("COMMON_CORE", "6"),
                                CodeReference.of("WEXCOMBE_STANDARDS", "W1"))
                        .what("A day on sharing information, with cases of our own.")
                        .on(LocalDate.of(2025, 11, 14))
                        .addJointWith(THERAPY, HUB)
                        .build())
                .addCodeLists(CodeList.builder()
                        .id(CodeListId.of("WEXCOMBE_STANDARDS"))
                        .title("Standards of the Wexcombe partnership")
                        .source(Provenance.unverified("Wexcombe partnership board"))
                        .notListed("Standards for managers.")
                        .addEntries(
                                CodeEntry.of(
                                        "Working together", "W1", "has spent a day with each of the other services"),
                                CodeEntry.of("W2", "can explain the agreement to a parent"))
                        .build())
                .build();
    }

    /** A self-assessment in which everybody answered, and in which views differ. */
    public static PartnershipSelfAssessment selfAssessment() {
        return PartnershipSelfAssessment.builder()
                .id(PartnershipDocumentId.of("self-assessment-08-2026"))
                .partnership(PARTNERSHIP)
                .assessedOn(TODAY)
                .addAgencies(SCHOOL, THERAPY, HUB)
                .checklist(EffectiveWorkingChecklist.STATEMENTS)
                .addLadders(PartnershipLists.WILCOX_LADDER)
                .addResponses(
                        response(SCHOOL, PartnershipDegree.COLLABORATION, "ACTING_TOGETHER", AnswerLevel.AGREE)
                                .withComment("The half-termly meeting has made the difference."),
                        withAnswer(
                                response(THERAPY, PartnershipDegree.CO_OPERATION, "CONSULTATION", AnswerLevel.AGREE),
                                ChecklistAnswer.builder()
                                        .statement(MEETINGS_1)
                                        .answer(AnswerLevel.DISAGREE)
                                        .comment("We sit through eight children to speak about one.")
                                        .build()),
                        response(HUB, PartnershipDegree.CO_ORDINATION, "ACTING_TOGETHER", AnswerLevel.AGREE))
                .build();
    }

    public static AgencyResponse response(AgencyId agency, PartnershipDegree degree, String step, AnswerLevel answer) {
        return AgencyResponse.builder()
                .agency(agency)
                .respondent(PersonId.of("head-of-" + agency.value()))
                .degree(degree)
                .addSteps(new CodeReference(WILCOX, ListedCode.of(step)))
                .addAllAnswers(EffectiveWorkingChecklist.STATEMENTS.codes().stream()
                        .map(statement -> ChecklistAnswer.of(statement, answer))
                        .toList())
                .build();
    }

    /** The response with another answer to one statement. */
    public static AgencyResponse withAnswer(AgencyResponse response, ChecklistAnswer answer) {
        return response.withAnswers(response.getAnswers().stream()
                .map(each -> each.getStatement().equals(answer.getStatement()) ? answer : each)
                .toList());
    }

    /** A vision with a full grid that education, health and social care agree with, and the voluntary sector does not. */
    public static JointVision vision() {
        JointVision.Builder vision = JointVision.builder();
        vision.id(PartnershipDocumentId.of("vision-08-v1"))
                .partnership(PARTNERSHIP)
                .version(1)
                .aspects(PartnershipLists.VISION_ASPECTS)
                .perspectives(PartnershipLists.VISION_PERSPECTIVES);
        List<ListedCode> perspectives = PartnershipLists.VISION_PERSPECTIVES.codes();
        for (int i = 0; i < GRID.size(); i++) {
            vision.addContributions(VisionContribution.of(
                    PartnershipLists.VISION_ASPECTS.codes().get(i / perspectives.size()),
                    perspectives.get(i % perspectives.size()),
                    GRID.get(i)));
        }
        return vision.statement("Children in Wexcombe get help early, once, and from people who know each other.")
                .addAgreements(
                        agrees(EDUCATION),
                        agrees(HEALTH),
                        agrees(ListedCode.of("SOCIAL_CARE")),
                        VisionAgreement.builder()
                                .perspective(ListedCode.of("VOLUNTARY_AND_OTHERS"))
                                .agrees(YesNoUnknown.NO)
                                .on(TODAY)
                                .by(Party.agency(CHARITY))
                                .reason("Families are not named in it.")
                                .build())
                .build();
    }

    public static VisionAgreement agrees(ListedCode perspective) {
        return VisionAgreement.builder()
                .perspective(perspective)
                .agrees(YesNoUnknown.YES)
                .on(TODAY)
                .build();
    }

    /** A register with a barrier in hand, one that nobody takes care of, and one that is resolved. */
    public static BarrierRegister register() {
        return BarrierRegister.builder()
                .id(PartnershipDocumentId.of("barriers-08-v1"))
                .partnership(PARTNERSHIP)
                .categories(PartnershipLists.BARRIER_CAUSES)
                .addBarriers(
                        barrier().build(),
                        Barrier.builder()
                                .id(BarrierId.of("barrier-2"))
                                .category(ROLES)
                                .what("Two services each think that the other one writes the plan.")
                                .addCauses(BarrierCause.of(ROLES, "The agreement does not say who writes it."))
                                .since(LocalDate.of(2025, 12, 1))
                                .build(),
                        Barrier.builder()
                                .id(BarrierId.of("barrier-3"))
                                .category(ListedCode.of("LANGUAGE"))
                                .what("Parents do not follow our abbreviations.")
                                .owner(Party.person(PersonId.of("senco-08")))
                                .action("A list of terms in plain words.")
                                .since(STARTED)
                                .status(BarrierStatus.RESOLVED)
                                .closedOn(LocalDate.of(2025, 11, 3))
                                .build())
                .build();
    }

    public static Barrier.Builder barrier() {
        Barrier.Builder barrier = Barrier.builder();
        barrier.id(BarrierId.of("barrier-1"))
                .category(TIME)
                .what("Therapists cannot come to team meetings.")
                .addCauses(
                        BarrierCause.of(TIME, "Meetings lie in the hours of the clinic."),
                        BarrierCause.of(ListedCode.of("RESOURCES"), "Travel is not paid."),
                        BarrierCause.of(TIME, "Invitations come a week before."))
                .effect("Plans are made without what the therapist knows.")
                .owner(Party.agency(SCHOOL))
                .action("Fix the meetings of the year in September, two of them by video.")
                .actionBy(LocalDate.of(2026, 3, 2))
                .since(STARTED)
                .status(BarrierStatus.IN_HAND);
        return barrier;
    }

    private static Agency agency(AgencyId id, AgencySector sector, String name) {
        return Agency.builder().id(id).sector(sector).name(name).build();
    }

    private static void own(
            PartnershipAgreement.Builder agreement,
            AgencyId agency,
            String expertise,
            String duty,
            String limit,
            String finance) {
        agreement
                .addClauses(
                        AgreementClause.of(AgreementPart.EXPERTISE_AND_ROLES, agency, ClauseKind.COMMITMENT, expertise),
                        AgreementClause.of(AgreementPart.DUTIES_AND_LIMITS, agency, ClauseKind.COMMITMENT, duty),
                        AgreementClause.of(AgreementPart.DUTIES_AND_LIMITS, agency, ClauseKind.LIMIT, limit),
                        AgreementClause.of(AgreementPart.DUTIES_AND_LIMITS, agency, ClauseKind.FINANCE, finance))
                .addSignatures(AgreementSignature.builder()
                        .agency(agency)
                        .signatory(PersonId.of("head-of-" + agency.value()))
                        .role("head of service")
                        .signedOn(STARTED)
                        .build());
    }
}
