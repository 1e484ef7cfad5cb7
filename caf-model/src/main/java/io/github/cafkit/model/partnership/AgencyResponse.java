package io.github.cafkit.model.partnership;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How one agency sees the partnership. Immutable and thread-safe; the comment is redacted in {@code toString}. */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableAgencyResponse.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableAgencyResponse.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableAgencyResponse.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableAgencyResponse.class)
public interface AgencyResponse extends WithAgencyResponse {

    /**
     * The agency.
     *
     * @return the agency, never null
     */
    AgencyId getAgency();

    /**
     * Who answered for it.
     *
     * @return the person, or empty if it was not recorded
     */
    Optional<PersonId> getRespondent();

    /**
     * How close the agency finds the partnership.
     *
     * @return the degree, or empty if it did not say
     */
    Optional<PartnershipDegree> getDegree();

    /**
     * The step of each ladder on which the agency places the partnership.
     *
     * @return one step for each ladder it used, in order; may be empty, never null
     */
    List<CodeReference> getSteps();

    /**
     * The answers to the checklist.
     *
     * @return the answers in order, each statement once; a statement that is left out is not answered; never null
     */
    List<@Valid ChecklistAnswer> getAnswers();

    /**
     * What the agency says besides.
     *
     * @return the comment, or empty if there is none
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.NARRATIVE) String> getComment();

    /**
     * The answer to a statement.
     *
     * @param statement the code of the statement, not null
     * @return the answer; not answered if the response leaves it out, never null
     */
    default AnswerLevel answerTo(ListedCode statement) {
        return getAnswers().stream()
                .filter(answer -> answer.getStatement().equals(statement))
                .map(ChecklistAnswer::getAnswer)
                .findFirst()
                .orElse(AnswerLevel.NOT_ANSWERED);
    }

    /**
     * The step of a ladder.
     *
     * @param ladder the name of the ladder, not null
     * @return the code of the step, or empty if the agency named none
     */
    default Optional<ListedCode> stepOf(CodeListId ladder) {
        return getSteps().stream()
                .filter(step -> step.list().equals(ladder))
                .map(CodeReference::code)
                .findFirst();
    }

    /** Insists on one answer for each statement and one step for each ladder. */
    @Value.Check
    default void check() {
        Checks.requireDistinct(
                getAnswers(),
                ChecklistAnswer::getStatement,
                "SELF-ASSESSMENT-01",
                "/answers",
                "a statement is answered once");
        Checks.requireDistinct(
                getSteps(), CodeReference::list, "SELF-ASSESSMENT-02", "/steps", "one step is named of each ladder");
    }

    /**
     * Starts a response.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link AgencyResponse}. */
    final class Builder extends ImmutableAgencyResponse.Builder {
        Builder() {}
    }
}
