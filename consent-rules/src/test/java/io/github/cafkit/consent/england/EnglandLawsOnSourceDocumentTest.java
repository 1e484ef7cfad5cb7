package io.github.cafkit.consent.england;

import static io.github.cafkit.consent.answer.Outcome.DENY;
import static io.github.cafkit.consent.answer.Outcome.PERMIT;
import static io.github.cafkit.consent.answer.Outcome.PERMIT_WITH_CONDITIONS;
import static io.github.cafkit.consent.answer.Outcome.REFER_TO_DSL;
import static io.github.cafkit.consent.answer.Outcome.SEEK_CONSENT;
import static io.github.cafkit.consent.fact.InformationCategory.ACCIDENT;
import static io.github.cafkit.consent.fact.InformationCategory.ADDRESS;
import static io.github.cafkit.consent.fact.InformationCategory.ADMISSIONS;
import static io.github.cafkit.consent.fact.InformationCategory.DEVELOPMENTAL;
import static io.github.cafkit.consent.fact.InformationCategory.MEDICAL;
import static io.github.cafkit.consent.fact.InformationCategory.NAME;
import static io.github.cafkit.consent.fact.InformationCategory.PHONE;
import static io.github.cafkit.consent.fact.InformationCategory.PHOTO_OTHER;
import static io.github.cafkit.consent.fact.InformationCategory.PHOTO_OWN;
import static io.github.cafkit.consent.fact.InformationCategory.SAFEGUARDING;
import static io.github.cafkit.consent.fact.InformationCategory.SEN;
import static io.github.cafkit.consent.fact.RecipientKind.CHILDRENS_SOCIAL_CARE;
import static io.github.cafkit.consent.fact.RecipientKind.COLLEAGUE;
import static io.github.cafkit.consent.fact.RecipientKind.DESIGNATED_LEAD;
import static io.github.cafkit.consent.fact.RecipientKind.EDUCATION_SPECIALIST;
import static io.github.cafkit.consent.fact.RecipientKind.MEDIA;
import static io.github.cafkit.consent.fact.RecipientKind.OTHER_AGENCY;
import static io.github.cafkit.consent.fact.RecipientKind.OTHER_PARENT;
import static io.github.cafkit.consent.fact.RecipientKind.OWN_PARENT;
import static io.github.cafkit.consent.fact.RecipientKind.POLICE;
import static io.github.cafkit.consent.fact.RecipientKind.PUBLIC;
import static io.github.cafkit.consent.fact.RecipientKind.RELATIVE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.consent.RequestedItem;
import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.answer.Outcome;
import io.github.cafkit.consent.answer.Route;
import io.github.cafkit.consent.consents.Consent;
import io.github.cafkit.consent.fact.Accuracy;
import io.github.cafkit.consent.fact.BestInterestsDecision;
import io.github.cafkit.consent.fact.ChildAge;
import io.github.cafkit.consent.fact.Competence;
import io.github.cafkit.consent.fact.ConsentGiver;
import io.github.cafkit.consent.fact.ConsentState;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactValue;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.GivenInConfidence;
import io.github.cafkit.consent.fact.HolderRole;
import io.github.cafkit.consent.fact.HolderSector;
import io.github.cafkit.consent.fact.IdentityCheck;
import io.github.cafkit.consent.fact.ImageOrigin;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.ParentalResponsibility;
import io.github.cafkit.consent.fact.Profile;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.RiskLevel;
import io.github.cafkit.consent.fact.RiskRole;
import io.github.cafkit.consent.fact.RiskType;
import io.github.cafkit.consent.fact.Safety;
import io.github.cafkit.consent.fact.YesNo;
import io.github.cafkit.consent.fact.YesNoUnknown;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * L38. What the source documents describe, read as requests to a nursery that has adopted their policies, has the
 * outcome that they state, under the law of 1998 and of 2018. A row about keeping or wording rather than telling is read
 * as the request in which it shows.
 */
class EnglandLawsOnSourceDocumentTest {

    private static final SharingAdviser ADVISER = SharingAdviser.reading(EnglandPack.standard());
    private static final List<LocalDate> DAYS = List.of(LocalDate.of(2011, 6, 1), LocalDate.of(2019, 6, 3));

    /** States what a row says about the request. */
    private interface Request extends UnaryOperator<SharingQuestion.Builder> {
        default Request and(Request further) {
            return question -> further.apply(apply(question));
        }
    }

    /** A row as a request; everything it does not say is in order and nothing is the matter. */
    private record Row(
            String id,
            String words,
            RecipientKind recipient,
            Request request,
            Outcome outcome,
            Set<Obligation> duties) {}

    private static final List<Row> ROWS = rows();

    @TestFactory
    @DisplayName("L38 What the source documents describe has the outcome that they state")
    Stream<DynamicContainer> every_row_has_its_stated_outcome() {
        return DAYS.stream()
                .map(day -> DynamicContainer.dynamicContainer(
                        "L38 on " + day,
                        ROWS.stream()
                                .map(row -> DynamicTest.dynamicTest(
                                        row.id() + " " + row.words(), () -> hasItsOutcome(row, day)))));
    }

    @Test
    void every_row_is_read_as_a_request() {
        assertThat(ROWS.stream().map(Row::id).distinct())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 31)
                        .mapToObj("SD-%02d"::formatted)
                        .collect(Collectors.toList()));
    }

    @Test
    void a_wrong_route_names_the_right_one() {
        Row row = ROWS.stream()
                .filter(each -> each.id().equals("SD-23"))
                .findFirst()
                .orElseThrow();

        assertThat(ADVISER.advise(question(row, DAYS.get(0))).route()).contains(Route.VALID_ROUTE);
    }

    private static void hasItsOutcome(Row row, LocalDate day) {
        SharingDecision decision = ADVISER.advise(question(row, day));

        assertThat(decision.outcome()).as(decision.toString()).isEqualTo(row.outcome());
        assertThat(decision.obligations()).containsAll(row.duties());
        assertThat(decision.obligations()).containsAll(Obligation.UNIVERSAL);
    }

    private static SharingQuestion question(Row row, LocalDate day) {
        SharingQuestion.Builder nursery = SharingQuestion.builder()
                .asOf(day)
                .profile(Profile.SETTING_POLICY)
                .holder(HolderSector.EARLY_YEARS)
                .with(Facts.HOLDER_ROLE, HolderRole.HEAD_OR_MANAGER)
                .recipient(row.recipient())
                .with(Facts.PARENTAL_RESPONSIBILITY, standing(row.recipient()))
                .with(Facts.IDENTITY, IdentityCheck.VERIFIED)
                .with(Facts.NEED_TO_KNOW, YesNoUnknown.YES)
                .with(Facts.RISK_ROLE, RiskRole.NONE)
                .purpose(Purpose.OTHER)
                .age(ChildAge.UNDER_13)
                .with(Facts.COMPETENCE, Competence.NOT_COMPETENT)
                .riskLevel(RiskLevel.NONE);
        return row.request().apply(nursery).build();
    }

    private static ParentalResponsibility standing(RecipientKind recipient) {
        return recipient == OWN_PARENT ? ParentalResponsibility.HAS : ParentalResponsibility.NOT_APPLICABLE;
    }

    private static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        rows.addAll(whatIsKeptFromOthers());
        rows.addAll(picturesPhonesAndReferrals());
        rows.addAll(suspectedAbuse());
        rows.addAll(keepingAndWorkingTogether());
        rows.sort((one, other) -> one.id().compareTo(other.id()));
        return List.copyOf(rows);
    }

    private static List<Row> whatIsKeptFromOthers() {
        return List.of(
                row("SD-01", "Another parent is not given a name", OTHER_PARENT, needs(NAME), DENY),
                row("SD-01", "nor an address", OTHER_PARENT, needs(ADDRESS), DENY),
                row("SD-01", "nor an admission form", OTHER_PARENT, needs(ADMISSIONS), DENY),
                row("SD-02", "Another parent learns nothing about health", OTHER_PARENT, needs(MEDICAL), DENY),
                row("SD-03", "An accident report is kept from other parents", OTHER_PARENT, needs(ACCIDENT), DENY),
                row("SD-03", "and from relatives", RELATIVE, needs(ACCIDENT), DENY),
                row("SD-03", "and from the press", MEDIA, needs(ACCIDENT), DENY),
                row(
                        "SD-03",
                        "and from a colleague who does not need it",
                        COLLEAGUE,
                        needs(ACCIDENT).and(stating(Facts.NEED_TO_KNOW, YesNoUnknown.NO)),
                        DENY),
                row("SD-04", "A parent sees how the own child develops", OWN_PARENT, needs(DEVELOPMENTAL), PERMIT),
                row("SD-04", "and the pictures of it", OWN_PARENT, needs(PHOTO_OWN), PERMIT),
                row("SD-05", "Nobody else sees that: no other parent", OTHER_PARENT, needs(DEVELOPMENTAL), DENY),
                row("SD-05", "no relative", RELATIVE, needs(DEVELOPMENTAL), DENY),
                row(
                        "SD-05",
                        "no colleague without need",
                        COLLEAGUE,
                        needs(DEVELOPMENTAL).and(stating(Facts.NEED_TO_KNOW, YesNoUnknown.NO)),
                        DENY),
                row("SD-06", "Safeguarding matters are closed to the public", PUBLIC, needs(SAFEGUARDING), DENY),
                row(
                        "SD-06",
                        "and open to the agencies that protect",
                        CHILDRENS_SOCIAL_CARE,
                        concern(SAFEGUARDING),
                        PERMIT_WITH_CONDITIONS),
                row(
                        "SD-07",
                        "A key person leaves it to the lead which colleague needs to know",
                        COLLEAGUE,
                        question -> needs(SAFEGUARDING).apply(question.with(Facts.HOLDER_ROLE, HolderRole.KEY_PERSON)),
                        REFER_TO_DSL),
                row(
                        "SD-07",
                        "the head may tell a colleague who does",
                        COLLEAGUE,
                        needs(SAFEGUARDING),
                        PERMIT_WITH_CONDITIONS,
                        Obligation.ONWARD),
                row(
                        "SD-07",
                        "and the designated person may always be told",
                        DESIGNATED_LEAD,
                        question -> needs(SAFEGUARDING).apply(question.with(Facts.HOLDER_ROLE, HolderRole.KEY_PERSON)),
                        PERMIT),
                row(
                        "SD-08",
                        "Children are not talked about with other parents",
                        OTHER_PARENT,
                        purpose(Purpose.SOCIAL, DEVELOPMENTAL),
                        DENY),
                row(
                        "SD-10",
                        "An address is not given out for a party",
                        OTHER_PARENT,
                        purpose(Purpose.SOCIAL, ADDRESS),
                        DENY,
                        Obligation.ALT),
                row(
                        "SD-10",
                        "not even if that child's parent agrees",
                        OTHER_PARENT,
                        purpose(Purpose.SOCIAL, ADDRESS).and(parent(ConsentState.GIVEN)),
                        DENY));
    }

    private static List<Row> picturesPhonesAndReferrals() {
        Request referral = purpose(Purpose.SPECIALIST_REFERRAL, SEN);
        return List.of(
                row(
                        "SD-09",
                        "A parent may not photograph the own child with others",
                        OWN_PARENT,
                        question -> needs(PHOTO_OTHER)
                                .apply(question.with(Facts.IMAGE_ORIGIN, ImageOrigin.TAKEN_BY_PARENT)),
                        DENY),
                row(
                        "SD-11",
                        "A phone number may go to another parent with permission",
                        OTHER_PARENT,
                        needs(PHONE).and(parent(ConsentState.GIVEN)),
                        PERMIT),
                row(
                        "SD-11",
                        "permission is asked for first",
                        OTHER_PARENT,
                        needs(PHONE).and(stating(Facts.SEEKING_CONSENT, Safety.SAFE)),
                        SEEK_CONSENT),
                row(
                        "SD-12",
                        "A specialist is asked when the parents agree",
                        EDUCATION_SPECIALIST,
                        referral.and(parent(ConsentState.GIVEN)),
                        PERMIT),
                row(
                        "SD-12",
                        "it is talked over with them first",
                        EDUCATION_SPECIALIST,
                        referral.and(stating(Facts.SEEKING_CONSENT, Safety.SAFE)),
                        SEEK_CONSENT),
                row(
                        "SD-13",
                        "The setting may refer against a refusal once the lead has recorded why",
                        EDUCATION_SPECIALIST,
                        referral.and(parent(ConsentState.REFUSED))
                                .and(stating(Facts.BEST_INTERESTS_DECISION, BestInterestsDecision.RECORDED_BY_LEAD)),
                        PERMIT_WITH_CONDITIONS,
                        Obligation.INFORM),
                row(
                        "SD-13",
                        "and not before",
                        EDUCATION_SPECIALIST,
                        referral.and(parent(ConsentState.REFUSED)),
                        REFER_TO_DSL),
                row(
                        "SD-20",
                        "Partners are told with consent",
                        OTHER_AGENCY,
                        needs(SEN).and(parent(ConsentState.GIVEN)),
                        PERMIT),
                row(
                        "SD-20",
                        "which is asked for",
                        OTHER_AGENCY,
                        needs(SEN).and(stating(Facts.SEEKING_CONSENT, Safety.SAFE)),
                        SEEK_CONSENT),
                row(
                        "SD-21",
                        "An early help assessment goes with consent to the agencies around the child",
                        OTHER_AGENCY,
                        purpose(Purpose.EARLY_HELP, SEN).and(parent(ConsentState.GIVEN)),
                        PERMIT),
                row("SD-21", "and to the parents", OWN_PARENT, purpose(Purpose.EARLY_HELP, SEN), PERMIT),
                row(
                        "SD-23",
                        "A wrong route to a specialist is put right and is no refusal",
                        EDUCATION_SPECIALIST,
                        referral.and(stating(Facts.ROUTE_VALID, YesNo.NO)),
                        REFER_TO_DSL));
    }

    private static List<Row> suspectedAbuse() {
        return List.of(
                row(
                        "SD-14",
                        "Signs of abuse are reported to the manager without asking the parents",
                        DESIGNATED_LEAD,
                        concern(SAFEGUARDING)
                                .and(question -> question.with(Facts.HOLDER_ROLE, HolderRole.KEY_PERSON)
                                        .with(Facts.SEEKING_CONSENT, Safety.RAISES_RISK)),
                        PERMIT_WITH_CONDITIONS,
                        Obligation.NOSEEK),
                row(
                        "SD-15",
                        "A manager who believes it reports to social services, though the parents refuse",
                        CHILDRENS_SOCIAL_CARE,
                        concern(SAFEGUARDING).and(parent(ConsentState.REFUSED)),
                        PERMIT_WITH_CONDITIONS,
                        Obligation.NOSEEK),
                row(
                        "SD-16",
                        "Social services tell the police without consent",
                        POLICE,
                        concern(SAFEGUARDING).and(question -> question.holder(HolderSector.SOCIAL_CARE)),
                        PERMIT_WITH_CONDITIONS,
                        Obligation.NOSEEK),
                row(
                        "SD-22",
                        "After talking with a parent the lead is told, however small the worry",
                        DESIGNATED_LEAD,
                        question -> needs(DEVELOPMENTAL).apply(question.riskLevel(RiskLevel.ADDITIONAL_NEED)),
                        PERMIT),
                row(
                        "SD-25",
                        "Staff who see safety slip may turn to their manager",
                        DESIGNATED_LEAD,
                        concern(SAFEGUARDING),
                        PERMIT_WITH_CONDITIONS),
                row(
                        "SD-25",
                        "or to another authority that can act",
                        CHILDRENS_SOCIAL_CARE,
                        concern(SAFEGUARDING).and(stating(Facts.HOLDER_ROLE, HolderRole.SUPPORT_STAFF)),
                        PERMIT_WITH_CONDITIONS),
                row(
                        "SD-26",
                        "Urgent sharing waits for no agreement between agencies",
                        CHILDRENS_SOCIAL_CARE,
                        question -> concern(SAFEGUARDING).apply(question).riskLevel(RiskLevel.IMMEDIATE_DANGER),
                        PERMIT_WITH_CONDITIONS),
                row(
                        "SD-27",
                        "An agency that does not answer is pressed",
                        CHILDRENS_SOCIAL_CARE,
                        concern(SAFEGUARDING),
                        PERMIT_WITH_CONDITIONS,
                        Obligation.ESCALATE));
    }

    private static List<Row> keepingAndWorkingTogether() {
        return List.of(
                row(
                        "SD-17",
                        "Data serve a stated purpose or none",
                        OWN_PARENT,
                        question -> needs(DEVELOPMENTAL).apply(question.purpose(Purpose.NONE)),
                        DENY),
                row(
                        "SD-17",
                        "and what the purpose does not need stays",
                        OWN_PARENT,
                        question -> question.item(DEVELOPMENTAL, YesNoUnknown.NO),
                        DENY),
                row(
                        "SD-18",
                        "An electronic record opens only to those with a reason to see it",
                        COLLEAGUE,
                        needs(SEN).and(stating(Facts.NEED_TO_KNOW, YesNoUnknown.NO)),
                        DENY,
                        Obligation.SECURE),
                row(
                        "SD-19",
                        "A paper record likewise",
                        COLLEAGUE,
                        needs(ADMISSIONS).and(stating(Facts.NEED_TO_KNOW, YesNoUnknown.NO)),
                        DENY,
                        Obligation.SECURE),
                row(
                        "SD-24",
                        "What is told is written down, clear and correct",
                        OWN_PARENT,
                        question -> question.item(item(DEVELOPMENTAL, Accuracy.UNCHECKED, GivenInConfidence.NO)),
                        PERMIT_WITH_CONDITIONS,
                        Obligation.RECORD,
                        Obligation.ACC,
                        Obligation.FACT),
                row(
                        "SD-28",
                        "Information is given briefly, with fact and judgement apart",
                        CHILDRENS_SOCIAL_CARE,
                        concern(SAFEGUARDING),
                        PERMIT_WITH_CONDITIONS,
                        Obligation.MIN,
                        Obligation.FACT),
                row(
                        "SD-29",
                        "What a child tells the school nurse is confidential",
                        OWN_PARENT,
                        question -> question.holder(HolderSector.HEALTH)
                                .age(ChildAge.AGE_13_15)
                                .with(Facts.COMPETENCE, Competence.COMPETENT)
                                .item(item(MEDICAL, Accuracy.CHECKED, GivenInConfidence.YES)),
                        DENY),
                row(
                        "SD-30",
                        "Not everything goes everywhere: an agency gets what it needs",
                        OTHER_AGENCY,
                        question -> parent(ConsentState.GIVEN)
                                .apply(needs(SEN).apply(question).item(MEDICAL, YesNoUnknown.NO)),
                        PERMIT),
                row(
                        "SD-31",
                        "Parents as partners have rights to information",
                        OWN_PARENT,
                        purpose(Purpose.ACCESS_RIGHT, DEVELOPMENTAL),
                        PERMIT));
    }

    private static Row row(
            String id, String words, RecipientKind recipient, Request request, Outcome outcome, Obligation... duties) {
        return new Row(
                id, words, recipient, request, outcome, Arrays.stream(duties).collect(Collectors.toSet()));
    }

    private static <E extends Enum<E> & FactValue> Request stating(Fact<E> fact, E value) {
        return question -> question.with(fact, value);
    }

    private static Request needs(InformationCategory category) {
        return question -> question.item(item(category, Accuracy.CHECKED, GivenInConfidence.NO));
    }

    private static Request purpose(Purpose purpose, InformationCategory category) {
        return question -> needs(category).apply(question.purpose(purpose));
    }

    private static Request concern(InformationCategory category) {
        return question -> purpose(Purpose.SAFEGUARDING, category)
                .apply(question.riskLevel(RiskLevel.SIGNIFICANT_HARM).riskTypes(RiskType.PHYSICAL));
    }

    private static Request parent(ConsentState state) {
        return question -> question.consent(Consent.builder()
                .state(state)
                .giver(ConsentGiver.PARENT_WITH_PR)
                .build());
    }

    private static RequestedItem item(
            InformationCategory category, Accuracy accuracy, GivenInConfidence givenInConfidence) {
        return RequestedItem.builder()
                .category(category)
                .needed(YesNoUnknown.YES)
                .accuracy(accuracy)
                .givenInConfidence(givenInConfidence)
                .build();
    }
}
