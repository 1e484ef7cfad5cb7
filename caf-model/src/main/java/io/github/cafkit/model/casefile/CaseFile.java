package io.github.cafkit.model.casefile;

import io.github.cafkit.core.json.JsonDocument;
import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.assessment.AssessmentHistory;
import io.github.cafkit.model.assessment.AssessmentId;
import io.github.cafkit.model.assessment.CommonAssessment;
import io.github.cafkit.model.assessment.PreAssessmentChecklist;
import io.github.cafkit.model.consent.ConsentId;
import io.github.cafkit.model.consent.ConsentRecord;
import io.github.cafkit.model.episode.Episode;
import io.github.cafkit.model.framework.FrameworkId;
import io.github.cafkit.model.household.Household;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.plan.JointPlan;
import io.github.cafkit.model.plan.PlanHistory;
import io.github.cafkit.model.referral.Referral;
import io.github.cafkit.model.referral.ReferralHistory;
import io.github.cafkit.model.retention.KeptRecord;
import io.github.cafkit.model.review.ReviewRecord;
import io.github.cafkit.model.team.TeamAroundTheChild;
import io.github.cafkit.model.team.TeamMember;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Everything that is held about one child, collected by the program that keeps the records. Immutable and thread-safe;
 * what its documents redact is redacted in {@code toString}.
 *
 * <p>Nothing but the child's identifier has to be there, and no order of the documents means anything: every question is
 * answered alike however they are arranged. Documents of a family belong into the files of all its children.
 *
 * <p>Whoever collects such a file holds more about a child than any one agency does. Who may see which part of it is
 * never decided here; that is for the sharing rules.
 */
@Value.Immutable
@CafValue
@JsonDocument(CaseFile.SCHEMA)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableCaseFile.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableCaseFile.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableCaseFile.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableCaseFile.class)
public interface CaseFile extends WithCaseFile {

    /** The schema of the JSON document, and its version. */
    String SCHEMA = "cafkit/case-file/1";

    /**
     * The schema of the JSON document. {@link #builder()} sets it; a document that does not name it is refused.
     *
     * @return {@link #SCHEMA}, never null
     */
    String getSchema();

    /**
     * The child.
     *
     * @return the child, never null
     */
    PersonId getChild();

    /**
     * The assessments of every agency and framework, each with its versions. One of which a single version is known is
     * {@link AssessmentHistory#startedWith started with} it.
     *
     * @return the assessments; may be empty, never null
     */
    List<@Valid AssessmentHistory> getAssessments();

    /**
     * The checklists with which somebody decided whether to offer an assessment.
     *
     * @return the checklists; may be empty, never null
     */
    List<@Valid PreAssessmentChecklist> getChecklists();

    /**
     * The plans, each with its versions. More than one that is carried out at a time is kept and reported, not refused.
     *
     * @return the plans; may be empty, never null
     */
    List<@Valid PlanHistory> getPlans();

    /**
     * The teams, those of earlier times included.
     *
     * @return the teams; may be empty, never null
     */
    List<@Valid TeamAroundTheChild> getTeams();

    /**
     * The referrals.
     *
     * @return the referrals; may be empty, never null
     */
    List<@Valid Referral> getReferrals();

    /**
     * The episodes of support.
     *
     * @return the episodes; may be empty, never null
     */
    List<@Valid Episode> getEpisodes();

    /**
     * The records of reviews.
     *
     * @return the records; may be empty, never null
     */
    List<@Valid ReviewRecord> getReviews();

    /**
     * The households that the child lives in or belongs to.
     *
     * @return the households; may be empty, never null
     */
    List<@Valid Household> getHouseholds();

    /**
     * The consents as they stand now. One that an assessment holds, too, is the later record here.
     *
     * @return the consents; may be empty, never null
     */
    List<@Valid ConsentRecord> getConsents();

    /**
     * What agencies know about records of the child that they keep.
     *
     * @return the entries; may be empty, never null
     */
    List<@Valid KeptRecord> getKeptRecords();

    /**
     * The levels of need that people judged the child to have.
     *
     * @return the levels, at most one from each day; may be empty, never null
     */
    List<@Valid RecordedNeedLevel> getNeedLevels();

    /**
     * The version of an assessment with an id.
     *
     * @param id the id, not null
     * @return the version, or empty if the file does not have it
     */
    default Optional<CommonAssessment> assessment(AssessmentId id) {
        return getAssessments().stream()
                .flatMap(history -> history.version(id).stream())
                .findFirst();
    }

    /**
     * The latest assessment by each framework: of all that had begun by a day the one begun last, finished or not.
     *
     * @param day the day asked about, not null
     * @return one version for each framework, in the order of the frameworks' ids, never null
     */
    default List<CommonAssessment> latestAssessments(LocalDate day) {
        SortedMap<FrameworkId, CommonAssessment> latest = new TreeMap<>();
        Comparator<CommonAssessment> begun = Comparator.comparing(CommonAssessment::getStartedOn)
                .thenComparing(CommonAssessment::getVersion)
                .thenComparing(CommonAssessment::getId);
        getAssessments().stream()
                .flatMap(history -> history.getVersions().stream())
                .filter(version -> !version.getStartedOn().isAfter(day))
                .sorted(begun)
                .forEach(version -> latest.put(version.getFramework(), version));
        return List.copyOf(latest.values());
    }

    /**
     * The elements that two agencies assessed, each in an assessment of its own. Assessments that an agency has a part in
     * together with the other are not two. Elements are the same if their codes are, whatever the frameworks.
     *
     * @param within the longest time from the start of one assessment to the start of the other, not null
     * @param day the last day to look at, inclusive, not null
     * @return one entry for each element and pair of assessments, sorted by the later assessment and by element, never null
     */
    default List<ElementOverlap> overlaps(Period within, LocalDate day) {
        return Overlaps.in(this, within, day);
    }

    /**
     * The versions of plans that are carried out.
     *
     * @return at most one of each plan, sorted by id; more than one is a failure of coordination, never null
     */
    default List<JointPlan> activePlans() {
        return getPlans().stream()
                .flatMap(history -> history.active().stream())
                .sorted(Comparator.comparing(JointPlan::getId))
                .toList();
    }

    /**
     * The records of the reviews of a plan, whichever version was reviewed.
     *
     * @param plan the plan, not null
     * @return the records in the order of days, never null
     */
    default List<ReviewRecord> reviewsOf(PlanHistory plan) {
        return getReviews().stream()
                .filter(review -> plan.version(review.getPlan()).isPresent())
                .sorted(Comparator.comparing(ReviewRecord::getHeldOn).thenComparing(ReviewRecord::getId))
                .toList();
    }

    /**
     * The teams that have members on a day.
     *
     * @param day the day asked about, not null
     * @return the teams, the one formed last first, never null
     */
    default List<TeamAroundTheChild> teamsOn(LocalDate day) {
        return getTeams().stream()
                .filter(team -> !team.membersOn(day).isEmpty())
                .sorted(Comparator.comparing(CaseFile::formed)
                        .thenComparing(TeamAroundTheChild::getId)
                        .reversed())
                .toList();
    }

    /**
     * The team on a day.
     *
     * @param day the day asked about, not null
     * @return of the teams with members that day the one formed last, or empty if there is none
     */
    default Optional<TeamAroundTheChild> teamOn(LocalDate day) {
        return teamsOn(day).stream().findFirst();
    }

    /**
     * The team that carries out a plan. The two do not name each other: it is the team about the same child that has
     * members on the day, that most of those accountable for open actions belong to, and that was formed last, in this
     * order.
     *
     * @param plan the plan, not null
     * @param day the day asked about, not null
     * @return the team, one without members on the day if there is no other, or empty if no team is about that child
     */
    default Optional<TeamAroundTheChild> teamFor(JointPlan plan, LocalDate day) {
        return getTeams().stream()
                .filter(team -> team.getChild().equals(plan.getChild()))
                .max(Comparator.comparing((TeamAroundTheChild team) ->
                                !team.membersOn(day).isEmpty())
                        .thenComparing(team -> accountableIn(team, plan, day))
                        .thenComparing(CaseFile::formed)
                        .thenComparing(TeamAroundTheChild::getId));
    }

    private static long accountableIn(TeamAroundTheChild team, JointPlan plan, LocalDate day) {
        return plan.allActions().stream()
                .filter(action -> action.getStatus().open())
                .flatMap(action -> action.getAccountable().stream())
                .filter(party -> team.includes(party, day))
                .count();
    }

    private static LocalDate formed(TeamAroundTheChild team) {
        return team.getMembers().stream()
                .map(TeamMember::getFirstDay)
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }

    /**
     * The referrals together.
     *
     * @return the history, never null
     */
    default ReferralHistory referralHistory() {
        return ReferralHistory.of(getChild(), getReferrals());
    }

    /**
     * All records of consent about the child: those of the file, and those that only an assessment holds.
     *
     * @return the records, each once, sorted by id, never null
     */
    default List<ConsentRecord> allConsents() {
        SortedMap<ConsentId, ConsentRecord> consents = new TreeMap<>();
        Stream<ConsentRecord> assessed = getAssessments().stream()
                .flatMap(history -> history.getVersions().stream())
                .sorted(Comparator.comparing(CommonAssessment::getStartedOn).thenComparing(CommonAssessment::getId))
                .flatMap(version -> version.getConsentStatement().stream())
                .flatMap(statement -> statement.getConsents().stream())
                .filter(consent -> consent.getChild().equals(getChild()));
        Stream.concat(assessed, getConsents().stream()).forEach(consent -> consents.put(consent.getId(), consent));
        return List.copyOf(consents.values());
    }

    /**
     * The level of need on a day.
     *
     * @param day the day asked about, not null
     * @return the level judged last by then, or empty if nobody has recorded one, which is no level
     */
    default Optional<RecordedNeedLevel> needLevelOn(LocalDate day) {
        return getNeedLevels().stream()
                .filter(level -> !level.getFirstDay().isAfter(day))
                .max(Comparator.comparing(RecordedNeedLevel::getFirstDay));
    }

    /**
     * What is fixed for a day and the time after it: planned meetings, reviews of plans that are carried out, and services
     * that a waiting list promises.
     *
     * @param day the first day, inclusive, not null
     * @return the days in order, each once for what it is fixed for, never null
     */
    default List<BookedDay> bookedFrom(LocalDate day) {
        return Bookings.from(this, day);
    }

    /**
     * Insists on the schema, that every document is about the child or the child's family, and that each is there once.
     *
     * @return this document, as one of the current version, never null
     */
    @Value.Check
    default CaseFile check() {
        boolean current = Checks.ofCurrentSchema(SCHEMA, getSchema());
        CaseFileChecks.of(this);
        return current ? this : withSchema(SCHEMA);
    }

    /**
     * Starts a case file.
     *
     * @param child the child, not null
     * @return a builder with the schema and the child set, never null
     */
    static Builder about(PersonId child) {
        Builder builder = builder();
        builder.child(child);
        return builder;
    }

    /**
     * Starts a case file.
     *
     * @return a builder with the schema set, never null
     */
    static Builder builder() {
        Builder builder = new Builder();
        builder.schema(SCHEMA);
        return builder;
    }

    /** Builds a {@link CaseFile}. */
    final class Builder extends ImmutableCaseFile.Builder {
        Builder() {}
    }
}
