package io.github.cafkit.model.view;

import io.github.cafkit.core.privacy.PersonalText;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.assessment.AssessmentId;
import io.github.cafkit.model.assessment.AssessmentStatus;
import io.github.cafkit.model.casefile.BookedDay;
import io.github.cafkit.model.casefile.CaseFile;
import io.github.cafkit.model.casefile.CasePlace;
import io.github.cafkit.model.casefile.ElementOverlap;
import io.github.cafkit.model.casefile.RecordedNeedLevel;
import io.github.cafkit.model.framework.FrameworkId;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.plan.AccountabilityMatrix;
import io.github.cafkit.model.plan.JointPlan;
import io.github.cafkit.model.plan.PlanTimeline;
import io.github.cafkit.model.team.TeamAroundTheChild;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Everything about one child on a day, in one place: the level of need where somebody recorded one, assessments and who
 * made them, elements assessed twice, plans with their actions, accountabilities and days, the team and who leads, who
 * holds what, what is booked next and what is waiting. Immutable and thread-safe.
 *
 * <p>It is a view made for a page: it shows names and texts, and {@code toString} shows neither. It shows all that the
 * file holds. <b>Who may see which part of it is not said here</b>: that is the answer of the sharing rules, and is asked
 * before the file is put together for somebody or the page is shown.
 */
public final class OneChildPicture {

    private final CaseFile file;
    private final LocalDate day;
    private final Period assessedAgainWithin;
    private final Names names;

    private OneChildPicture(CaseFile file, LocalDate day, Period assessedAgainWithin) {
        this.file = file;
        this.day = day;
        this.assessedAgainWithin = assessedAgainWithin;
        this.names = Names.in(file);
    }

    /**
     * An assessment as it stands on the day.
     *
     * @param id the version, not null
     * @param framework the framework, not null
     * @param version the number of the version, 1 or more
     * @param status whether it is finished, not null
     * @param startedOn the day on which the version was started, not null
     * @param completedOn the day on which it was completed, empty while it is not, not null
     * @param agencies the agencies of those who made it, sorted, not null
     * @param by the names of those who made it, the author first, not null
     */
    public record Assessed(
            AssessmentId id,
            FrameworkId framework,
            int version,
            AssessmentStatus status,
            LocalDate startedOn,
            Optional<LocalDate> completedOn,
            List<AgencyId> agencies,
            List<PersonalText> by) {

        /** Checks the parts. */
        public Assessed {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(framework, "framework");
            Objects.requireNonNull(status, "status");
            Objects.requireNonNull(startedOn, "startedOn");
            Objects.requireNonNull(completedOn, "completedOn");
            agencies = List.copyOf(agencies);
            by = List.copyOf(by);
        }
    }

    /**
     * Somebody in the team on the day.
     *
     * @param person the person, not null
     * @param name the name, not null
     * @param as the role of a practitioner, or what somebody of the family is to the child, not null
     * @param agency the agency, empty for the family, not null
     * @param lead whether the person leads
     */
    public record InTeam(PersonId person, PersonalText name, PersonalText as, Optional<AgencyId> agency, boolean lead) {

        /** Checks the parts. */
        public InTeam {
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(as, "as");
            Objects.requireNonNull(agency, "agency");
        }
    }

    /**
     * Something that is waited for.
     *
     * @param place the referral, or the unmet need in a plan, not null
     * @param what why it waits, in words of the library, not null
     * @param with the agency that has it, empty if none does, not null
     * @param days how many days it has waited, empty if it is not known, not null
     * @param expectedOn when it is expected to end, empty if nobody could say, not null
     */
    public record Waiting(
            CasePlace place,
            String what,
            Optional<AgencyId> with,
            Optional<Long> days,
            Optional<LocalDate> expectedOn) {

        /** Checks the parts. */
        public Waiting {
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(what, "what");
            Objects.requireNonNull(with, "with");
            Objects.requireNonNull(days, "days");
            Objects.requireNonNull(expectedOn, "expectedOn");
        }
    }

    /**
     * A plan that is carried out, as a matrix of who answers for what and along its days.
     *
     * @param plan the plan, not null
     * @param team its team, without members where the file has none, not null
     * @param accountabilities who answers for what, not null
     * @param timeline the plan along its days, not null
     */
    public record Planned(
            JointPlan plan, TeamAroundTheChild team, AccountabilityMatrix accountabilities, PlanTimeline timeline) {

        /** Checks the parts. */
        public Planned {
            Objects.requireNonNull(plan, "plan");
            Objects.requireNonNull(team, "team");
            Objects.requireNonNull(accountabilities, "accountabilities");
            Objects.requireNonNull(timeline, "timeline");
        }
    }

    /**
     * Draws the picture.
     *
     * @param file the file, not null
     * @param assessedAgainWithin the time in which an assessment of an element by a second agency is shown, not null
     * @param day the day of the picture, not null
     * @return the picture, never null
     */
    public static OneChildPicture of(CaseFile file, Period assessedAgainWithin, LocalDate day) {
        return new OneChildPicture(file, day, assessedAgainWithin);
    }

    /**
     * The child.
     *
     * @return the child, never null
     */
    public PersonId child() {
        return file.getChild();
    }

    /**
     * What the child is called.
     *
     * @return the name, or the identifier if no document has one, never null
     */
    public PersonalText name() {
        return names.person(file.getChild());
    }

    /**
     * The level of need on the day.
     *
     * @return the level, or empty if nobody has recorded one
     */
    public Optional<RecordedNeedLevel> needLevel() {
        return file.needLevelOn(day);
    }

    /**
     * The assessments that had begun by the day, each as it stands.
     *
     * @return the assessments, the latest first, never null
     */
    public List<Assessed> assessments() {
        return PictureParts.assessments(file, day);
    }

    /**
     * The elements that two agencies assessed, each for itself.
     *
     * @return the elements, by assessment and element, never null
     */
    public List<ElementOverlap> assessedTwice() {
        return file.overlaps(assessedAgainWithin, day);
    }

    /**
     * The plans that are carried out.
     *
     * @return the plans, sorted by id, never null
     */
    public List<Planned> plans() {
        return file.activePlans().stream()
                .map(plan -> {
                    TeamAroundTheChild team = Names.teamOf(file, plan, day);
                    return new Planned(plan, team, AccountabilityMatrix.of(plan, team, day), PlanTimeline.of(plan));
                })
                .toList();
    }

    /**
     * The open actions of these plans.
     *
     * @return the list, never null
     */
    public ActionList actions() {
        return ActionList.of(file, day);
    }

    /**
     * Who is in the team on the day.
     *
     * @return the members of all teams, the team formed last first, never null
     */
    public List<InTeam> team() {
        return PictureParts.team(file, day);
    }

    /**
     * Who leads on the day.
     *
     * @return the members who lead; more than one, or none, is a failure of coordination, never null
     */
    public List<InTeam> leads() {
        return team().stream().filter(InTeam::lead).toList();
    }

    /**
     * Which agency holds which document, as far as the file tells: who wrote, received, was given a copy or keeps.
     *
     * @return the holdings by agency, never null
     */
    public List<Holding> holdings() {
        return Holdings.on(file, day);
    }

    /**
     * What is booked from the day on.
     *
     * @return the days in order, never null
     */
    public List<BookedDay> booked() {
        return file.bookedFrom(day);
    }

    /**
     * What is waited for: referrals without an answer or on a waiting list, and needs that the plans do not meet.
     *
     * @return the waits, by place, never null
     */
    public List<Waiting> waiting() {
        return PictureParts.waiting(file, day);
    }

    /**
     * The picture as Markdown with names and texts.
     *
     * @return the page, with all words escaped, never null
     */
    public String toMarkdown() {
        return new PicturePage(this, names, day).write();
    }

    /** The child's identifier and the day. */
    @Override
    public String toString() {
        return "OneChildPicture[child=" + file.getChild() + ", day=" + day + "]";
    }
}
