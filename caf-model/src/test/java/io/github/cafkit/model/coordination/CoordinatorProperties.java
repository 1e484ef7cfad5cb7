package io.github.cafkit.model.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.model.Fixtures;
import io.github.cafkit.model.ProcessFixtures;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.assessment.AssessmentHistory;
import io.github.cafkit.model.assessment.AssessmentId;
import io.github.cafkit.model.assessment.CommonAssessment;
import io.github.cafkit.model.assessment.ElementFinding;
import io.github.cafkit.model.casefile.CaseFile;
import io.github.cafkit.model.casefile.CaseFiles;
import io.github.cafkit.model.consent.ConsentId;
import io.github.cafkit.model.episode.Episode;
import io.github.cafkit.model.episode.EpisodeEventKind;
import io.github.cafkit.model.episode.EpisodeId;
import io.github.cafkit.model.framework.AssessmentElement;
import io.github.cafkit.model.household.Families;
import io.github.cafkit.model.household.HouseholdId;
import io.github.cafkit.model.json.Line;
import io.github.cafkit.model.person.PractitionerRole;
import io.github.cafkit.model.plan.PlanId;
import io.github.cafkit.model.plan.PlanStatus;
import io.github.cafkit.model.referral.Referral;
import io.github.cafkit.model.referral.ReferralId;
import io.github.cafkit.model.referral.ReferralMove;
import io.github.cafkit.model.referral.ReferralReason;
import io.github.cafkit.model.referral.Referrals;
import io.github.cafkit.model.view.LeadProfessionalToDo;
import io.github.cafkit.model.view.OneChildPicture;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CoordinatorProperties {

    /** Documents that have nothing to do with any failure. */
    private enum Unrelated {
        CHECKLIST(file -> CaseFile.builder()
                .from(file)
                .addChecklists(CaseFiles.checklist("checklist-9"))
                .build()),
        HOUSEHOLD(file -> CaseFile.builder()
                .from(file)
                .addHouseholds(Families.household().withId(HouseholdId.of("household-9")))
                .build()),
        EPISODE(file ->
                CaseFile.builder().from(file).addEpisodes(earlierEpisode()).build()),
        CONSENT(file -> CaseFile.builder()
                .from(file)
                .addConsents(Fixtures.consent()
                        .withId(ConsentId.of("consent-9"))
                        .withRecipients(AgencyId.of("dentist-9"))
                        .withCategories("MEDICAL"))
                .build()),
        ASSESSMENT(
                file -> CaseFile.builder().from(file).addAssessments(housing()).build()),
        REFERRAL(file -> CaseFile.builder().from(file).addReferrals(dentist()).build()),
        CLOSED_PLAN(file -> CaseFile.builder()
                .from(file)
                .addPlans(CaseFiles.history(CaseFiles.plan()
                        .withId(PlanId.of("plan-9"))
                        .withStatus(PlanStatus.CLOSED)
                        .withOutcomes()
                        .withStartsOn(LocalDate.of(2024, 1, 8))))
                .build());

        @SuppressWarnings("ImmutableEnumChecker") // the functions hold nothing
        private final UnaryOperator<CaseFile> added;

        Unrelated(UnaryOperator<CaseFile> added) {
            this.added = added;
        }

        private static Episode earlierEpisode() {
            return Episode.builder()
                    .from(ProcessFixtures.upTo(EpisodeEventKind.CONSENT_GIVEN))
                    .id(EpisodeId.of("episode-9"))
                    .build();
        }

        private static AssessmentHistory housing() {
            return AssessmentHistory.startedWith(CommonAssessment.builder()
                    .from(CaseFiles.assessment())
                    .id(AssessmentId.of("caf-9"))
                    .assessors(List.of(Fixtures.practitioner(
                            "housing-officer-9", PractitionerRole.HOUSING_OFFICER, AgencyId.of("housing-9"))))
                    .findings(List.of(
                            ElementFinding.about(AssessmentElement.values()[AssessmentElement.values().length - 1])
                                    .addStrengths("A home of their own")
                                    .build()))
                    .build());
        }

        private static Referral dentist() {
            LocalDate made = LocalDate.of(2024, 3, 4);
            return Referrals.prepared()
                    .withId(ReferralId.of("referral-9"))
                    .withReasons(ReferralReason.OTHER.code())
                    .moved(made, new ReferralMove.Made())
                    .moved(made.plusDays(2), new ReferralMove.Received())
                    .moved(made.plusDays(3), Referrals.completed())
                    .withReferrerToldOn(made.plusDays(4))
                    .withFamilyToldOn(made.plusDays(4));
        }
    }

    @Property(tries = 120)
    void theOrderOfTheDocumentsMeansNothing(@ForAll("full") CaseFile file, @ForAll long seed) {
        CaseFile shuffled = shuffled(file, new Random(seed));

        assertThat(Plant.report(shuffled).findings())
                .isEqualTo(Plant.report(file).findings());
        assertThat(Plant.report(shuffled).toMarkdownByAgency())
                .isEqualTo(Plant.report(file).toMarkdownByAgency());
        assertThat(OneChildPicture.of(shuffled, Period.ofYears(1), CaseFiles.DAY)
                        .toMarkdown())
                .isEqualTo(OneChildPicture.of(file, Period.ofYears(1), CaseFiles.DAY)
                        .toMarkdown());
        assertThat(LeadProfessionalToDo.of(shuffled, CaseFiles.SENCO_ID, Period.ofWeeks(8), CaseFiles.DAY)
                        .items())
                .isEqualTo(LeadProfessionalToDo.of(file, CaseFiles.SENCO_ID, Period.ofWeeks(8), CaseFiles.DAY)
                        .items());
    }

    @Property(tries = 120)
    void aSoundDocumentThatIsUnrelatedAddsNoFinding(
            @ForAll("spoiled") CaseFile file, @ForAll("unrelated") Set<Unrelated> unrelated) {
        CaseFile more = file;
        for (Unrelated each : unrelated) {
            more = each.added.apply(more);
        }

        assertThat(Plant.report(more).findings()).isEqualTo(Plant.report(file).findings());
    }

    @Property(tries = 60)
    void aCaseFileSurvivesTheTripThroughBothLines(@ForAll("spoiled") CaseFile file) {
        String json = Line.JACKSON_2.write(file);

        assertThat(Line.JACKSON_3.write(file)).isEqualTo(json);
        assertThat(Line.JACKSON_2.read(json, CaseFile.class)).isEqualTo(file);
        assertThat(Line.JACKSON_3.read(json, CaseFile.class)).isEqualTo(file);
    }

    @Provide
    Arbitrary<CaseFile> spoiled() {
        return Arbitraries.of(Plant.class).map(plant -> plant.in(CaseFiles.sound()));
    }

    /** Files with several failures at once, and more than one document of most sorts. */
    @Provide
    Arbitrary<CaseFile> full() {
        return Arbitraries.of(
                        Plant.ASSESSED_BY_A_SECOND_AGENCY,
                        Plant.A_SECOND_PLAN_OF_ANOTHER_TEAM,
                        Plant.A_REFERRAL_MADE_AGAIN,
                        Plant.A_CONSENT_WITHDRAWN,
                        Plant.HARM_ANSWERED_WITH_YES_AND_NO_NOTE)
                .list()
                .uniqueElements()
                .map(plants -> {
                    CaseFile file = CaseFiles.sound();
                    for (Unrelated each : Unrelated.values()) {
                        file = each.added.apply(file);
                    }
                    for (Plant plant : plants) {
                        file = plant.in(file);
                    }
                    return file;
                });
    }

    @Provide
    Arbitrary<Set<Unrelated>> unrelated() {
        return Arbitraries.of(Unrelated.class).set();
    }

    private static CaseFile shuffled(CaseFile file, Random random) {
        return CaseFile.builder()
                .from(file)
                .assessments(shuffled(file.getAssessments(), random))
                .plans(shuffled(file.getPlans(), random))
                .teams(shuffled(file.getTeams(), random))
                .referrals(shuffled(file.getReferrals(), random))
                .reviews(shuffled(file.getReviews(), random))
                .consents(shuffled(file.getConsents(), random))
                .build();
    }

    private static <T> List<T> shuffled(List<T> documents, Random random) {
        List<T> shuffled = new ArrayList<>(documents);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
