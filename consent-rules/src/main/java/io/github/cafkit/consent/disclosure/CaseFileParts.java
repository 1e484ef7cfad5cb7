package io.github.cafkit.consent.disclosure;

import io.github.cafkit.model.assessment.AssessmentHistory;
import io.github.cafkit.model.assessment.Need;
import io.github.cafkit.model.assessment.NeedId;
import io.github.cafkit.model.casefile.CaseFile;
import io.github.cafkit.model.plan.PlanHistory;
import io.github.cafkit.model.review.ReviewRecord;
import io.github.cafkit.model.team.TeamAroundTheChild;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How a case file is taken apart. Assessments, plans and episodes are themselves; every other document goes as a whole. */
final class CaseFileParts {

    private static final Field<CaseFile, CaseFile.Builder> ASSESSMENTS = new Field.OfMany<>(
            "CaseFile",
            "assessments",
            CaseFile::getAssessments,
            (file, next) -> file.assessments(next),
            Choices.<AssessmentHistory>ownDocument(
                    history -> history.latest().getChild().getId()),
            Optional.of(AssessmentParts.HISTORY));

    static final PartMap<CaseFile, CaseFile.Builder> FILE = PartMap.of(
                    CaseFile.class, part -> CaseFile.builder().from(part), part -> part.build())
            .entering(CaseFileParts::enter)
            .add(ASSESSMENTS)
            .many("checklists", CaseFile::getChecklists, (file, next) -> file.checklists(next))
            .parts(
                    "plans",
                    CaseFile::getPlans,
                    (file, next) -> file.plans(next),
                    Choices.ownDocument(PlanHistory::getChild),
                    PlanParts.HISTORY)
            .many(
                    "teams",
                    CaseFile::getTeams,
                    (file, next) -> file.teams(next),
                    Choices.ownDocument(TeamAroundTheChild::getChild))
            .many("referrals", CaseFile::getReferrals, (file, next) -> file.referrals(next))
            .parts(
                    "episodes",
                    CaseFile::getEpisodes,
                    (file, next) -> file.episodes(next),
                    Choice.none(),
                    EpisodeParts.EPISODE)
            .many(
                    "reviews",
                    CaseFile::getReviews,
                    (file, next) -> file.reviews(next),
                    Choices.ownDocument(ReviewRecord::getChild))
            .many("households", CaseFile::getHouseholds, (file, next) -> file.households(next))
            .many("consents", CaseFile::getConsents, (file, next) -> file.consents(next))
            .many("keptRecords", CaseFile::getKeptRecords, (file, next) -> file.keptRecords(next))
            .many("needLevels", CaseFile::getNeedLevels, (file, next) -> file.needLevels(next))
            .map();

    private CaseFileParts() {}

    /** What is left out of assessments is not referred to in plans. */
    private static void enter(CaseFile file, Walk walk) {
        Object next = ASSESSMENTS.next(file, walk);
        if (next == Field.SAME) {
            return;
        }
        Set<NeedId> gone = new HashSet<>(needs(file.getAssessments()));
        CaseFile.Builder kept = CaseFile.about(file.getChild());
        ASSESSMENTS.set(kept, next);
        gone.removeAll(needs(kept.build().getAssessments()));
        walk.without(gone);
    }

    private static Set<NeedId> needs(List<AssessmentHistory> histories) {
        return histories.stream()
                .flatMap(history -> history.getVersions().stream())
                .flatMap(version -> version.allNeeds().stream())
                .map(Need::getId)
                .collect(Collectors.toSet());
    }
}
