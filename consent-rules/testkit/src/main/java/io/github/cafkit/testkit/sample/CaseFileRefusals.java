package io.github.cafkit.testkit.sample;

import io.github.cafkit.model.assessment.PreAssessmentChecklist;
import io.github.cafkit.model.casefile.CaseDocument;
import io.github.cafkit.model.casefile.CaseFile;
import io.github.cafkit.model.casefile.CasePlace;
import io.github.cafkit.model.casefile.RecordedNeedLevel;
import io.github.cafkit.model.completeness.Completeness;
import io.github.cafkit.model.completeness.Ending;
import io.github.cafkit.model.consent.ConsentRecord;
import io.github.cafkit.model.document.DocumentType;
import io.github.cafkit.model.episode.Episode;
import io.github.cafkit.model.framework.FrameworkId;
import io.github.cafkit.model.framework.Frameworks;
import io.github.cafkit.model.framework.Purpose;
import io.github.cafkit.model.household.Household;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.plan.JointPlan;
import io.github.cafkit.model.plan.PlanId;
import io.github.cafkit.model.referral.Referral;
import io.github.cafkit.model.retention.KeptRecord;
import io.github.cafkit.model.review.ReviewRecord;
import io.github.cafkit.model.team.TeamAroundTheChild;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Case files, endings and documents as they cannot be. */
final class CaseFileRefusals {

    private static final PersonId STRANGER = PersonId.of("stranger");

    private CaseFileRefusals() {}

    static void addTo(RefusalList refusals) {
        refusals.add(
                "ID-01",
                CasePlace.class,
                choices -> new CasePlace(
                        choices.pick(CaseDocument.values()),
                        PersonRefusals.badId(choices),
                        PlainSamples.line(choices)));
        aboutAnother(refusals);
        twice(refusals);
        endings(refusals);
        refusals.add("COMPLETENESS-01", Completeness.class, choices -> {
            JointPlan plan = refusals.valid(JointPlan.class).from(choices).withFramework(FrameworkId.of("another"));
            return Completeness.of(plan, choices.pick(Frameworks.all()), choices.pick(Purpose.values()));
        });
        refusals.add(
                "DOCUMENT-01", DocumentType.class, choices -> DocumentType.of(choices.pick("{}", "{\"schema\":1}")));
        refusals.add(
                "DOCUMENT-02",
                DocumentType.class,
                choices -> DocumentType.of(
                        "{\"schema\":\"" + choices.pick("our/own-form/1", "cafkit/no-such-form/1") + "\"}"));
    }

    /** What is refused of an empty file about somebody of whom no document speaks. */
    private static void file(RefusalList refusals, String code, Catalogue.Corrections<CaseFile.Builder> filled) {
        refusals.add(code, CaseFile.class, choices -> {
            CaseFile.Builder file = CaseFile.about(STRANGER);
            filled.to(file, choices);
            return file.build();
        });
    }

    private static void aboutAnother(RefusalList refusals) {
        file(refusals, "CASE-FILE-01", (file, choices) -> {
            switch (choices.below(8)) {
                case 0 ->
                    file.addTeams(refusals.valid(TeamAroundTheChild.class)
                            .from(choices)
                            .withMembers(List.of()));
                case 1 ->
                    file.addChecklists(
                            refusals.valid(PreAssessmentChecklist.class).from(choices));
                case 2 -> file.addReferrals(refusals.valid(Referral.class).from(choices));
                case 3 -> file.addEpisodes(refusals.valid(Episode.class).from(choices));
                case 4 -> file.addReviews(refusals.valid(ReviewRecord.class).from(choices));
                case 5 -> file.addHouseholds(refusals.valid(Household.class).from(choices));
                case 6 -> file.addConsents(refusals.valid(ConsentRecord.class).from(choices));
                default -> file.addKeptRecords(refusals.valid(KeptRecord.class).from(choices));
            }
        });
    }

    private static void twice(RefusalList refusals) {
        file(refusals, "CASE-FILE-02", (file, choices) -> {
            switch (choices.below(3)) {
                case 0 -> {
                    KeptRecord kept =
                            refusals.valid(KeptRecord.class).from(choices).withChild(STRANGER);
                    file.addKeptRecords(kept, kept);
                }
                case 1 -> {
                    ConsentRecord consent =
                            refusals.valid(ConsentRecord.class).from(choices).withChild(STRANGER);
                    file.addConsents(consent, consent);
                }
                default -> {
                    ReviewRecord review =
                            refusals.valid(ReviewRecord.class).from(choices).withChild(STRANGER);
                    file.addReviews(review, review);
                }
            }
        });
        file(refusals, "CASE-FILE-03", (file, choices) -> {
            RecordedNeedLevel level = refusals.valid(RecordedNeedLevel.class).from(choices);
            file.addNeedLevels(level, level);
        });
    }

    private static void endings(RefusalList refusals) {
        ending(refusals, "ENDING-01", plan -> plan.withChild(STRANGER), JointPlan::getId);
        ending(refusals, "ENDING-02", plan -> plan.withFramework(FrameworkId.of("another")), JointPlan::getId);
        ending(refusals, "ENDING-03", plan -> plan, plan -> PlanId.of("another"));
        refusals.add(
                "ENDING-03",
                Ending.class,
                choices -> new Ending(
                        refusals.valid(Episode.class).from(choices),
                        Optional.empty(),
                        Optional.of(refusals.valid(ReviewRecord.class).from(choices)),
                        Optional.empty()));
    }

    /** A plan of the episode after a change, and a review of some plan. */
    private static void ending(
            RefusalList refusals, String code, UnaryOperator<JointPlan> changed, Function<JointPlan, PlanId> reviewed) {
        refusals.add(code, Ending.class, choices -> {
            Episode episode = refusals.valid(Episode.class).from(choices);
            JointPlan plan = changed.apply(refusals.valid(JointPlan.class)
                    .from(choices)
                    .withChild(choices.pick(List.copyOf(episode.getChildren())))
                    .withFramework(episode.getFramework()));
            ReviewRecord review = refusals.valid(ReviewRecord.class).from(choices);
            return Ending.of(episode, plan, review.withPlan(reviewed.apply(plan)));
        });
    }
}
