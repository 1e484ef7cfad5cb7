package io.github.cafkit.consent.disclosure;

import static io.github.cafkit.consent.fact.InformationCategory.ADDRESS;
import static io.github.cafkit.consent.fact.InformationCategory.ATTENDANCE;
import static io.github.cafkit.consent.fact.InformationCategory.DEVELOPMENTAL;
import static io.github.cafkit.consent.fact.InformationCategory.FAMILY_ADULT;
import static io.github.cafkit.consent.fact.InformationCategory.INFORMANT_IDENTITY;
import static io.github.cafkit.consent.fact.InformationCategory.MEDICAL;
import static io.github.cafkit.consent.fact.InformationCategory.NAME;
import static io.github.cafkit.consent.fact.InformationCategory.PHONE;
import static io.github.cafkit.consent.fact.InformationCategory.SAFEGUARDING;
import static io.github.cafkit.consent.fact.InformationCategory.SOCIAL_WORK;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.consent.Questions;
import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.england.EnglandPack;
import io.github.cafkit.consent.fact.Competence;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.ParentalResponsibility;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.RiskRole;
import io.github.cafkit.consent.fact.Safety;
import io.github.cafkit.consent.fact.StatutoryRequest;
import io.github.cafkit.consent.fact.YesNoUnknown;
import io.github.cafkit.core.source.Citation;
import io.github.cafkit.model.assessment.CommonAssessment;
import io.github.cafkit.model.assessment.ElementFinding;
import io.github.cafkit.model.assessment.Evidence;
import io.github.cafkit.model.assessment.Need;
import io.github.cafkit.model.assessment.NeedId;
import io.github.cafkit.model.casefile.CaseFile;
import io.github.cafkit.model.contact.PostalAddress;
import io.github.cafkit.model.episode.Episode;
import io.github.cafkit.model.episode.EpisodeEvent;
import io.github.cafkit.model.episode.EpisodeEventKind;
import io.github.cafkit.model.person.Child;
import io.github.cafkit.model.person.Gender;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.PersonName;
import io.github.cafkit.model.plan.IntendedOutcome;
import io.github.cafkit.model.plan.JointPlan;
import io.github.cafkit.model.view.OneChildPicture;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What people who share information can rely on. */
class MinimumDisclosureTest {

    private static final SharingAdviser ADVISER = SharingAdviser.reading(EnglandPack.standard());

    private static final LocalDate DAY = LocalDate.of(2026, 10, 15);
    private static final CommonAssessment ASSESSMENT = sample();

    @Test
    void a_designated_lead_gets_what_was_asked_for_and_no_more() {
        SharingQuestion.Builder question = Questions.ordinary(RecipientKind.DESIGNATED_LEAD, Purpose.SAFEGUARDING);
        SharingDecision decision = advise(question, NAME, MEDICAL, DEVELOPMENTAL);
        assertThat(decision.share()).containsExactly(NAME, MEDICAL, DEVELOPMENTAL);

        CommonAssessment narrow =
                MinimumDisclosure.of(decision).narrow(ASSESSMENT).document();
        assertThat(narrow.getChild().getName()).isEqualTo(ASSESSMENT.getChild().getName());
        assertThat(narrow.getReason()).isEqualTo(ASSESSMENT.getReason());
        assertThat(narrow.getChild().getAddress()).isEmpty();
        assertThat(narrow.getChild().getContact()).isEmpty();
        assertThat(narrow.getChild().getSetting()).isEmpty();
        assertThat(narrow.getParents()).isEmpty();
        assertThat(narrow.getSignificantHarm()).isEmpty();
        assertThat(narrow.getFindings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(Set.of(MEDICAL, DEVELOPMENTAL))
                        .containsAll(ElementCategories.standard().of(ASSESSMENT.getFramework(), finding.getElement())));
    }

    @Test
    void a_father_under_allegation_finds_neither_the_address_nor_a_text_in_which_it_could_stand() {
        Narrowed<CommonAssessment> narrowed =
                MinimumDisclosure.of(father(ADDRESS, DEVELOPMENTAL, NAME)).narrow(ASSESSMENT);
        String json = String.join("", Documents.json(narrowed.document()));
        assertThat(json).doesNotContain("quagga").doesNotContain("Zebra Street");
        assertThat(narrowed.document().getAssessors()).isEmpty();
        assertThat(narrowed.forRecipient().parts()).isEmpty();
        RemovedPart address = part(narrowed.forAudit(), "Child#address");
        assertThat(address.grounds()).containsExactly(RemovalGround.CATEGORY, RemovalGround.MAY_LOCATE);
        assertThat(address.withheld()).singleElement().satisfies(why -> {
            assertThat(why.category()).isEqualTo(ADDRESS);
            assertThat(why.standing()).isEqualTo(Standing.WITHHELD);
            assertThat(why.rules()).containsExactly("PERSON-UNDER-ALLEGATION");
            assertThat(why.citations()).extracting(Citation::id).isNotEmpty();
            assertThat(why.citations())
                    .allSatisfy(citation -> assertThat(citation.kind()).isNotNull());
        });
        assertThat(part(narrowed.forAudit(), "CommonAssessment#reason").grounds())
                .contains(RemovalGround.MAY_LOCATE);
    }

    @Test
    void while_nobody_knows_what_part_a_recipient_has_in_the_risk_no_text_goes_to_them() {
        SharingQuestion.Builder unknown = Questions.ordinary(RecipientKind.HEALTH, Purpose.SPECIALIST_REFERRAL)
                .with(Facts.RISK_ROLE, RiskRole.UNKNOWN);
        CommonAssessment narrow = MinimumDisclosure.of(advise(unknown, DEVELOPMENTAL))
                .narrow(ASSESSMENT)
                .document();
        assertThat(narrow.getReason()).isEmpty();
    }

    @Test
    void a_text_that_a_named_person_has_read_and_found_clean_goes_in_spite_of_danger() {
        Clearance danger = Clearances.of(Masks.ALL & ~Clearance.LOCATING, false, true);
        MinimumDisclosure disclosure = MinimumDisclosure.of(danger);
        assertThat(disclosure.narrow(ASSESSMENT).document().getReason()).isEmpty();

        TextReview clean = read("/reason");
        assertThat(disclosure
                        .afterReading(List.of(clean))
                        .narrow(ASSESSMENT)
                        .document()
                        .getReason())
                .isEqualTo(ASSESSMENT.getReason());
        TextReview tells = new TextReview("/reason", PersonId.of("p-lead"), DAY, Set.of(ADDRESS));
        assertThat(disclosure
                        .afterReading(List.of(tells))
                        .narrow(ASSESSMENT)
                        .document()
                        .getReason())
                .isEmpty();
    }

    @Test
    void what_a_reader_found_in_a_text_counts_where_there_is_no_danger_too() {
        MinimumDisclosure disclosure = MinimumDisclosure.of(Clearances.without(MEDICAL));
        TextReview medical = new TextReview("/reason", PersonId.of("p-lead"), DAY, Set.of(MEDICAL));
        Narrowed<CommonAssessment> narrowed =
                disclosure.afterReading(List.of(medical)).narrow(ASSESSMENT);
        assertThat(narrowed.document().getReason()).isEmpty();
        assertThat(part(narrowed.forAudit(), "CommonAssessment#reason").withheld())
                .extracting(WithheldCategory::category)
                .containsExactly(MEDICAL);
        assertThat(disclosure.narrow(ASSESSMENT).document().getReason()).isPresent();
    }

    @Test
    void a_need_inside_a_finding_can_be_read_by_its_place() {
        int finding = indexOfFindingWithNeed();
        String place = "/findings/" + finding + "/needs/0/statement";
        Clearance danger = Clearances.of(Masks.ALL & ~Masks.of(ATTENDANCE), false, true);
        String need = ASSESSMENT.getFindings().get(finding).getNeeds().get(0).getStatement();
        MinimumDisclosure disclosure = MinimumDisclosure.of(danger);
        assertThat(Documents.json(disclosure.narrow(ASSESSMENT).document()).get(0))
                .doesNotContain(need);
        assertThat(Documents.json(disclosure
                                .afterReading(List.of(read(place)))
                                .narrow(ASSESSMENT)
                                .document())
                        .get(0))
                .contains(need);
    }

    @Test
    void a_child_who_asks_for_the_own_record_is_told_nothing_about_brothers_and_sisters_or_who_informed() {
        SharingQuestion.Builder child = Questions.ordinary(RecipientKind.CHILD_SELF, Purpose.ACCESS_RIGHT)
                .with(Facts.COMPETENCE, Competence.COMPETENT)
                .with(Facts.STATUTORY_REQUEST, StatutoryRequest.SUBJECT_ACCESS);
        SharingDecision decision = advise(child, NAME, DEVELOPMENTAL, ADDRESS, INFORMANT_IDENTITY);
        assertThat(decision.share()).contains(NAME, DEVELOPMENTAL);
        Narrowed<CommonAssessment> narrowed = MinimumDisclosure.of(decision).narrow(ASSESSMENT);
        assertThat(narrowed.document().getChildComment()).isEqualTo(ASSESSMENT.getChildComment());
        assertThat(narrowed.document().getOtherChildren()).isEmpty();
        assertThat(evidence(narrowed.document()))
                .allSatisfy(each -> assertThat(each.getReportedBy()).isEmpty());
        assertThat(narrowed.forRecipient().parts())
                .extracting(RemovedPart::part)
                .doesNotContain("CommonAssessment#otherChildren", "Evidence#reportedBy", "Evidence#source");
        assertThat(part(narrowed.forAudit(), "CommonAssessment#otherChildren").grounds())
                .containsExactly(RemovalGround.OTHER_CHILD);
    }

    @Test
    void a_family_is_not_told_that_there_could_be_anything_sensitive_and_a_professional_is() {
        Clearance family = Clearances.of(Masks.of(List.of(NAME, DEVELOPMENTAL)), true, false);
        Set<InformationCategory> told = told(MinimumDisclosure.of(family).narrow(ASSESSMENT));
        assertThat(told).contains(ADDRESS, MEDICAL).doesNotContain(SAFEGUARDING, SOCIAL_WORK, INFORMANT_IDENTITY);
        Clearance professional = Clearances.of(Masks.of(List.of(NAME, DEVELOPMENTAL)), false, false);
        assertThat(told(MinimumDisclosure.of(professional).narrow(ASSESSMENT)))
                .contains(SAFEGUARDING, INFORMANT_IDENTITY);
    }

    @Test
    void the_account_says_how_it_stands_with_each_category() {
        SharingQuestion.Builder colleague = Questions.ordinary(RecipientKind.COLLEAGUE, Purpose.OTHER)
                .with(Facts.NEED_TO_KNOW, YesNoUnknown.UNKNOWN)
                .needs(DEVELOPMENTAL)
                .item(MEDICAL, YesNoUnknown.NO);
        SharingDecision decision = ADVISER.advise(colleague.build());
        DisclosureAccount account =
                MinimumDisclosure.of(decision).narrow(ASSESSMENT).forAudit();
        assertThat(standing(account, "CommonAssessment#reason")).containsExactly(Standing.FOR_THE_LEAD);
        assertThat(standing(account, "Child#disabilityDetails")).containsExactly(Standing.NOT_NEEDED);
        assertThat(standing(account, "Child#address")).containsExactly(Standing.NOT_ASKED_FOR);
    }

    @Test
    void where_consent_is_still_asked_for_the_account_says_so() {
        SharingQuestion.Builder question =
                Questions.ordinary(RecipientKind.OTHER_PARENT, Purpose.SOCIAL).with(Facts.SEEKING_CONSENT, Safety.SAFE);
        SharingDecision decision = advise(question, PHONE);
        assertThat(standing(MinimumDisclosure.of(decision).narrow(ASSESSMENT).forAudit(), "Child#contact"))
                .containsExactly(Standing.WAITS_FOR_CONSENT);
    }

    @Test
    void a_child_whose_name_does_not_go_is_born_on_the_same_day_as_every_other() {
        Child narrow = MinimumDisclosure.of(Clearances.without(NAME))
                .narrow(ASSESSMENT)
                .document()
                .getChild();
        assertThat(narrow.getBirthDate()).hasValue(MinimumDisclosure.NEUTRAL_DAY);
        assertThat(narrow.getGender()).isEqualTo(Gender.UNKNOWN);
        assertThat(narrow.getName()).isEmpty();
        CommonAssessment unborn = Documents.ASSESSMENTS.get(4);
        assertThat(unborn.getChild().unborn()).isTrue();
        assertThat(MinimumDisclosure.of(Clearances.of(0, false, false))
                        .narrow(unborn)
                        .document()
                        .getChild()
                        .unborn())
                .isFalse();
    }

    @Test
    void everything_that_may_go_goes() {
        Documents.ASSESSMENTS.forEach(each -> assertThat(
                        MinimumDisclosure.of(Clearances.EVERYTHING).narrow(each).document())
                .isSameAs(each));
        Documents.PLANS.forEach(each -> assertThat(
                        MinimumDisclosure.of(Clearances.EVERYTHING).narrow(each).document())
                .isSameAs(each));
        assertThat(MinimumDisclosure.of(Clearances.EVERYTHING)
                        .narrow(Documents.FILE)
                        .document())
                .isSameAs(Documents.FILE);
    }

    @Test
    void each_change_of_a_document_is_seen_where_everything_may_go() {
        for (HiddenChange<CommonAssessment> change : AssessmentChanges.with(7)) {
            CommonAssessment changed = change.change().apply(ASSESSMENT);
            assertThat(MinimumDisclosure.of(Clearances.EVERYTHING)
                            .narrow(changed)
                            .document())
                    .as(change.name())
                    .isNotEqualTo(ASSESSMENT);
        }
    }

    @Test
    void an_outcome_goes_only_where_all_its_elements_may() {
        JointPlan plan = Documents.PLANS.get(0);
        for (InformationCategory category : InformationCategory.values()) {
            JointPlan narrow = MinimumDisclosure.of(Clearances.without(category))
                    .narrow(plan)
                    .document();
            for (IntendedOutcome outcome : plan.getOutcomes()) {
                boolean needs = outcome.getElements().stream()
                        .anyMatch(element -> ElementCategories.standard()
                                .of(plan.getFramework(), element)
                                .contains(category));
                if (needs) {
                    assertThat(narrow.getOutcomes())
                            .extracting(IntendedOutcome::getId)
                            .doesNotContain(outcome.getId());
                }
            }
        }
    }

    @Test
    void an_episode_is_told_up_to_the_first_event_that_may_not_go() {
        for (Episode episode : Documents.EPISODES) {
            PersonId child = episode.getChildren().first();
            Episode narrow = MinimumDisclosure.of(Clearances.without(SAFEGUARDING, SOCIAL_WORK))
                    .narrow(episode, child)
                    .document();
            List<EpisodeEventKind> kinds =
                    narrow.getEvents().stream().map(EpisodeEvent::getKind).toList();
            assertThat(kinds)
                    .doesNotContain(
                            EpisodeEventKind.SAFEGUARDING_STOPPED,
                            EpisodeEventKind.SAFEGUARDING_RESUMED,
                            EpisodeEventKind.STEPPED_UP,
                            EpisodeEventKind.STEPPED_DOWN);
            assertThat(narrow.getEvents())
                    .satisfiesAnyOf(
                            told -> assertThat(told).isEqualTo(List.of(EpisodeParts.NEUTRAL_EVENT)),
                            told -> assertThat(told)
                                    .isEqualTo(episode.getEvents().subList(0, told.size())));
        }
    }

    @Test
    void an_episode_of_which_nothing_may_be_told_begins_with_a_neutral_event() {
        Episode episode = Documents.EPISODES.get(0);
        Narrowed<Episode> narrowed = MinimumDisclosure.of(Clearances.of(0, true, true))
                .narrow(episode, episode.getChildren().first());
        assertThat(narrowed.document().getEvents()).containsExactly(EpisodeParts.NEUTRAL_EVENT);
        assertThat(narrowed.document().getBasisHistory()).isEmpty();
        assertThat(narrowed.document().getChildren())
                .containsExactly(episode.getChildren().first());
    }

    @Test
    void the_picture_of_a_child_is_drawn_from_the_narrower_file() {
        CaseFile file = Documents.FILE;
        CaseFile narrow = MinimumDisclosure.of(Clearances.without(NAME, FAMILY_ADULT))
                .narrow(file)
                .document();
        OneChildPicture picture = OneChildPicture.of(narrow, Period.ofMonths(12), DAY);
        assertThat(picture.name().value()).isEqualTo(file.getChild().value());
        assertThat(picture.team()).isEmpty();
        assertThat(picture.toMarkdown()).isNotBlank();
    }

    @Test
    void plans_of_a_file_do_not_refer_to_needs_that_were_left_out() {
        Set<NeedId> before = needs(Documents.FILE);
        int left = 0;
        for (InformationCategory category : InformationCategory.values()) {
            CaseFile narrow = MinimumDisclosure.of(Clearances.without(category))
                    .narrow(Documents.FILE)
                    .document();
            Set<NeedId> there = needs(narrow);
            left += before.size() - there.size();
            assertThat(narrow.getPlans().stream()
                            .flatMap(history -> history.getVersions().stream())
                            .flatMap(plan -> plan.getOutcomes().stream())
                            .flatMap(outcome -> outcome.getNeeds().stream())
                            .filter(before::contains))
                    .allMatch(there::contains);
        }
        assertThat(left).isPositive();
    }

    private static Set<NeedId> needs(CaseFile file) {
        return file.getAssessments().stream()
                .flatMap(history -> history.getVersions().stream())
                .flatMap(version -> version.allNeeds().stream())
                .map(Need::getId)
                .collect(Collectors.toSet());
    }

    @Test
    void an_authority_tells_what_stands_in_the_elements_of_its_own_form() {
        CommonAssessment own = AssessmentChanges.with(3).stream()
                .filter(change -> change.name().startsWith("findings"))
                .findFirst()
                .orElseThrow()
                .change()
                .apply(ASSESSMENT);
        MinimumDisclosure disclosure = MinimumDisclosure.of(Clearances.without(ATTENDANCE));
        int before = disclosure.narrow(own).document().getFindings().size();
        ElementCategories told = ElementCategories.standard();
        for (ElementFinding finding : own.getFindings()) {
            if (!ASSESSMENT.getFindings().contains(finding)) {
                told = told.with(own.getFramework(), finding.getElement(), List.of(DEVELOPMENTAL));
            }
        }
        assertThat(disclosure.with(told).narrow(own).document().getFindings()).hasSizeGreaterThan(before);
    }

    private static TextReview read(String place) {
        return new TextReview(place, PersonId.of("p-lead"), DAY, Set.of());
    }

    private static int indexOfFindingWithNeed() {
        for (int i = 0; i < ASSESSMENT.getFindings().size(); i++) {
            if (!ASSESSMENT.getFindings().get(i).getNeeds().isEmpty()) {
                return i;
            }
        }
        throw new AssertionError("no need");
    }

    private static CommonAssessment sample() {
        CommonAssessment sample = Documents.ASSESSMENTS.get(0);
        Child sister = Child.builder()
                .id(PersonId.of("c-sister"))
                .gender(Gender.FEMALE)
                .birthDate(LocalDate.of(2020, 1, 1))
                .name(PersonName.whole("Sister"))
                .build();
        return sample.withOtherChildren(sister)
                .withReason("They live at quagga house now")
                .withChild(sample.getChild()
                        .withDisabilityDetails("asthma")
                        .withAddress(PostalAddress.builder()
                                .addLines("1 Zebra Street")
                                .confidential(true)
                                .build()))
                .withFindings(sample.getFindings().stream()
                        .map(finding -> finding.withEvidence(finding.getEvidence().stream()
                                .map(each -> each.withReportedBy(PersonId.of("p-neighbour")))
                                .toList()))
                        .toList());
    }

    private static SharingDecision father(InformationCategory... categories) {
        return advise(
                Questions.ordinary(RecipientKind.OWN_PARENT, Purpose.ACCESS_RIGHT)
                        .with(Facts.PARENTAL_RESPONSIBILITY, ParentalResponsibility.HAS)
                        .with(Facts.RISK_ROLE, RiskRole.ALLEGED_PERPETRATOR),
                categories);
    }

    private static SharingDecision advise(SharingQuestion.Builder question, InformationCategory... categories) {
        for (InformationCategory category : categories) {
            question.item(Questions.checked(category));
        }
        return ADVISER.advise(question.build());
    }

    private static Stream<Evidence> evidence(CommonAssessment assessment) {
        return assessment.getFindings().stream().flatMap(finding -> finding.getEvidence().stream());
    }

    private static RemovedPart part(DisclosureAccount account, String part) {
        return find(account, part).orElseThrow(() -> new AssertionError(part + " is not in " + account));
    }

    private static Optional<RemovedPart> find(DisclosureAccount account, String part) {
        return account.parts().stream().filter(each -> each.part().equals(part)).findFirst();
    }

    private static List<Standing> standing(DisclosureAccount account, String part) {
        return part(account, part).withheld().stream()
                .map(WithheldCategory::standing)
                .toList();
    }

    private static Set<InformationCategory> told(Narrowed<?> narrowed) {
        Set<InformationCategory> told = EnumSet.noneOf(InformationCategory.class);
        narrowed.forRecipient().parts().forEach(part -> part.withheld().forEach(why -> told.add(why.category())));
        return told;
    }
}
