package io.github.cafkit.testkit.authority;

import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.model.consent.ConsentStatement;
import io.github.cafkit.model.household.Household;
import io.github.cafkit.model.person.Child;
import io.github.cafkit.model.plan.JointPlan;
import io.github.cafkit.model.team.TeamAroundTheChild;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A child of a {@link SyntheticAuthority} with what is on record. The parts agree with each other: the consents are given
 * by somebody of the household to agencies of the team, the plan names people of the team, and the questions are those
 * that such a child gives rise to.
 *
 * <p>Nothing is made before it is asked for. Child, household, team, plan and consents are then kept; the questions are
 * made anew each time, and are equal each time. The records are valid, and complete enough to be saved as a draft; they
 * hold no meetings, no costs and no assessment. Two are equal if they are of equal authorities and have the same number.
 * Immutable as far as can be seen, and thread-safe.
 */
public final class SyntheticChild {

    private final SyntheticAuthority authority;
    private final long number;

    // Whoever finds one of these missing makes an equal one: no thread has to wait for another.
    private @Nullable Situation situation;
    private @Nullable Child child;
    private @Nullable Household household;
    private @Nullable TeamAroundTheChild team;
    private @Nullable JointPlan plan;
    private @Nullable ConsentStatement consents;

    SyntheticChild(SyntheticAuthority authority, long number) {
        this.authority = authority;
        this.number = number;
    }

    /**
     * The number of the child in the authority.
     *
     * @return the number, from 0
     */
    public long number() {
        return number;
    }

    /**
     * The child.
     *
     * @return the child, never null
     */
    public Child child() {
        Child made = child;
        if (made == null) {
            made = ChildRecord.of(situation());
            child = made;
        }
        return made;
    }

    /**
     * The household that the child lives in, with the parent who lives elsewhere. Brothers and sisters are children of
     * the authority, and have equal households.
     *
     * @return the household, never null
     */
    public Household household() {
        Household made = household;
        if (made == null) {
            made = HouseholdRecord.of(situation().family(), authority.day());
            household = made;
        }
        return made;
    }

    /**
     * The team around the child, of two to twelve agencies.
     *
     * @return the team, never null
     */
    public TeamAroundTheChild team() {
        TeamAroundTheChild made = team;
        if (made == null) {
            made = TeamRecord.of(situation());
            team = made;
        }
        return made;
    }

    /**
     * The plan.
     *
     * @return the plan, never null
     */
    public JointPlan plan() {
        JointPlan made = plan;
        if (made == null) {
            made = PlanRecord.of(situation());
            plan = made;
        }
        return made;
    }

    /**
     * The consents that were given, refused and withdrawn.
     *
     * @return the statement; without a consent if nobody was asked or could be, never null
     */
    public ConsentStatement consents() {
        ConsentStatement made = consents;
        if (made == null) {
            made = ConsentRecords.of(situation());
            consents = made;
        }
        return made;
    }

    /**
     * The questions of the twelve months before a day: whether something about the child may be shared.
     *
     * @param day the day after the last of the twelve months, not null
     * @return the questions in the order of their days; empty if none came up, as before the child was expected, never null
     */
    public List<SharingQuestion> questionsBefore(LocalDate day) {
        return Questions.between(situation(), day.minusYears(1), day);
    }

    /**
     * The questions of the twelve months that begin with a day.
     *
     * @param day the first day of the twelve months, not null
     * @return the questions in the order of their days; empty if none came up, as before the child was expected, never null
     */
    public List<SharingQuestion> questionsFrom(LocalDate day) {
        return Questions.between(situation(), day, day.plusYears(1));
    }

    private Situation situation() {
        Situation made = situation;
        if (made == null) {
            made = Situation.of(authority, number);
            situation = made;
        }
        return made;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SyntheticChild that && number == that.number && authority.equals(that.authority);
    }

    @Override
    public int hashCode() {
        return 31 * authority.hashCode() + Long.hashCode(number);
    }

    /** Shows the number and nothing of the child. */
    @Override
    public String toString() {
        return "SyntheticChild{number=" + number + "}";
    }
}
