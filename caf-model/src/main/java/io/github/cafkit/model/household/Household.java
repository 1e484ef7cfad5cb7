package io.github.cafkit.model.household;

import io.github.cafkit.core.json.JsonDocument;
import io.github.cafkit.core.problem.Problems;
import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.PersonName;
import io.github.cafkit.model.person.YesNoUnknown;
import io.github.cafkit.model.validation.ReadyForPlan;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A household: its children and adults with the days of their living together, those who matter to it from outside, what
 * they are to each other, where the home is, and what the family lives through. Immutable and thread-safe; everything
 * that tells who or where is redacted in {@code toString}.
 *
 * <p>It is one record that goes through time: each stay, tie, address and circumstance has its days, and every question
 * is asked for a day. It may be held with gaps. {@link #checkResponsibility} and {@link #checkTransitions} tell what a
 * coordinator would have to settle.
 */
@Value.Immutable
@CafValue
@JsonDocument(Household.SCHEMA)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableHousehold.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableHousehold.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableHousehold.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableHousehold.class)
public interface Household extends WithHousehold {

    /** The schema of the JSON document, and its version. */
    String SCHEMA = "cafkit/household/1";

    /**
     * The schema of the JSON document. {@link #builder()} sets it; a document that does not name it is refused.
     *
     * @return {@link #SCHEMA}, never null
     */
    String getSchema();

    /**
     * Identifies the household.
     *
     * @return the identifier, never null
     */
    HouseholdId getId();

    /**
     * The day on which the record was last true, as far as anybody knows.
     *
     * @return the day, never null
     */
    LocalDate getDescribedOn();

    /**
     * How the family is made up. A family may be more than one: a lone-parent family that travels.
     *
     * @return the structures in the order of {@link FamilyStructure}; empty if none was recorded, never null
     */
    @Value.Redacted
    Set<FamilyStructure> getStructures();

    /**
     * The people of the family: those who live or lived here, and significant others, who have no stay.
     *
     * @return the people in the order recorded, with different ids; empty while nobody is recorded, never null
     */
    @NotEmpty(groups = ReadyForPlan.class, message = "the people of the household are recorded")
    List<@Valid FamilyMember> getPeople();

    /**
     * Who mainly cares for the children.
     *
     * @return one of the people, or empty if nobody does mainly or it is not known
     */
    Optional<PersonId> getMainCarer();

    /**
     * What the people are to each other. One direction of each tie is enough.
     *
     * @return the ties in the order recorded; empty while none is recorded, never null
     */
    List<@Valid FamilyTie> getTies();

    /**
     * Who has parental responsibility for whom.
     *
     * @return one statement for each pair, in the order recorded; empty while nothing is known, never null
     */
    List<@Valid ResponsibilityForChild> getResponsibilities();

    /**
     * Where the household lives and lived.
     *
     * @return the addresses in the order recorded; empty while none is known, never null
     */
    List<@Valid HomeAddress> getAddresses();

    /**
     * What makes life harder, or different, for the family.
     *
     * @return the circumstances in the order recorded; empty if none was recorded, never null
     */
    List<@Valid Circumstance> getCircumstances();

    /**
     * What the parents and carers need help with.
     *
     * @return the needs in the order recorded; empty if none was recorded, never null
     */
    List<@Valid SupportNeed> getSupportNeeds();

    /**
     * Moves of the children from one setting or home to another.
     *
     * @return the transitions in the order recorded; empty if none was recorded, never null
     */
    List<@Valid Transition> getTransitions();

    /**
     * Anything else about the family and home.
     *
     * @return the account, or empty if there is none
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.NARRATIVE) String> getNote();

    /**
     * The person with an id.
     *
     * @param id the id, not null
     * @return the person, or empty if the household does not know the id
     */
    default Optional<FamilyMember> person(PersonId id) {
        return getPeople().stream().filter(member -> member.getId().equals(id)).findFirst();
    }

    /**
     * Who lives in the household on a day, part of the time included.
     *
     * @param day the day asked about, not null
     * @return the people in the order recorded, never null
     */
    default List<FamilyMember> membersOn(LocalDate day) {
        return getPeople().stream().filter(member -> member.livesHereOn(day)).toList();
    }

    /**
     * Who matters to the household on a day and does not live in it.
     *
     * @param day the day asked about, not null
     * @return the people in the order recorded, never null
     */
    default List<FamilyMember> othersOn(LocalDate day) {
        return getPeople().stream().filter(member -> !member.livesHereOn(day)).toList();
    }

    /**
     * Who has parental responsibility for a child on a day, wherever they live. A mother or father who is under age may
     * be among them. Somebody of whom it is not known is not.
     *
     * @param child the child, not null
     * @param day the day asked about, not null
     * @return the people in the order recorded, never null
     */
    default List<FamilyMember> adultsWithResponsibilityFor(PersonId child, LocalDate day) {
        return getPeople().stream()
                .filter(member -> responsibility(member.getId(), child)
                        .map(known -> known.getResponsibility().heldOn(day) == YesNoUnknown.YES)
                        .orElse(false))
                .toList();
    }

    /**
     * What is known about somebody's parental responsibility for a child.
     *
     * @param holder the person, not null
     * @param child the child, not null
     * @return the statement, or empty if nothing is recorded
     */
    default Optional<ResponsibilityForChild> responsibility(PersonId holder, PersonId child) {
        return getResponsibilities().stream()
                .filter(each ->
                        each.getHolder().equals(holder) && each.getChild().equals(child))
                .findFirst();
    }

    /**
     * What one person is to another on a day, whichever end the tie was recorded from.
     *
     * @param one who is something, not null
     * @param other to whom, not null
     * @param day the day asked about, not null
     * @return the kinds in the order recorded, each once; empty if no tie is recorded, never null
     */
    default List<TieKind> ties(PersonId one, PersonId other, LocalDate day) {
        return FamilyTies.between(this, one, other, day);
    }

    /**
     * The brothers and sisters of a person on a day, of whatever sort and wherever they live.
     *
     * @param person the person, not null
     * @param day the day asked about, not null
     * @return the people in the order recorded, never null
     */
    default List<FamilyMember> siblingsOf(PersonId person, LocalDate day) {
        return getPeople().stream()
                .filter(member -> ties(member.getId(), person, day).stream().anyMatch(TieKind::amongSiblings))
                .toList();
    }

    /**
     * The people of whom a circumstance is recorded on a day: the young carers, those fostered privately.
     *
     * @param kind the circumstance, not null
     * @param day the day asked about, not null
     * @return the people in the order recorded, never null
     */
    default List<FamilyMember> peopleWith(CircumstanceKind kind, LocalDate day) {
        return getPeople().stream()
                .filter(member -> getCircumstances().stream()
                        .anyMatch(each -> each.getKind() == kind
                                && each.getPerson().equals(Optional.of(member.getId()))
                                && each.period().contains(day)))
                .toList();
    }

    /**
     * Where the household lives on a day. Look at whether an address is confidential before it is shown to anybody.
     *
     * @param day the day asked about, not null
     * @return the addresses in the order recorded; more than one if the family has two homes, never null
     */
    default List<HomeAddress> addressesOn(LocalDate day) {
        return getAddresses().stream()
                .filter(home -> home.period().contains(day))
                .toList();
    }

    /**
     * What has to be settled about parental responsibility: for each child that lives here on a day, whether somebody has
     * it, or it is recorded why nobody has.
     *
     * @param day the day asked about, not null
     * @return the problems by child, each at the child's place under {@code /people}; see
     *     {@link io.github.cafkit.model.person.ResponsibilityCheck} for the codes; never null
     */
    default Problems checkResponsibility(LocalDate day) {
        return HouseholdChecks.responsibility(this, day);
    }

    /**
     * What has to be settled about transitions to come.
     *
     * @param day the day asked about, not null
     * @return warnings at the places of the transitions: {@code TRANSITION-01} nobody answers for it,
     *     {@code TRANSITION-02} no support is agreed, {@code TRANSITION-03} it has no day; never null
     */
    default Problems checkTransitions(LocalDate day) {
        return HouseholdChecks.transitions(this, day);
    }

    /**
     * The family on a day as the text of a Mermaid flowchart: who lives in the household stands in a box, lines say what
     * people are to each other. It has ids in place of names and no address. What people are to each other is in it, so
     * it is for pages, not for logs.
     *
     * @param day the day asked about, not null
     * @return the text, the same on every run, never null
     */
    default String picture(LocalDate day) {
        return FamilyPicture.of(this, day, member -> Optional.empty());
    }

    /**
     * The same picture with names in place of ids: a view made for a page that its reader may see. It is personal data:
     * show it, never log or store it. Somebody whose name is not known keeps the id. It has no address.
     *
     * @param day the day asked about, not null
     * @return the text, with names escaped for Mermaid, never null
     */
    default String pictureWithNames(LocalDate day) {
        return FamilyPicture.of(this, day, member -> member.getName().map(PersonName::full));
    }

    /**
     * Insists on the schema, on different people, on everybody spoken of being one of them, and on ties that agree.
     *
     * @return this document, as one of the current version, never null
     */
    @Value.Check
    default Household check() {
        boolean current = Checks.ofCurrentSchema(SCHEMA, getSchema());
        HouseholdChecks.require(this);
        return current ? this : withSchema(SCHEMA);
    }

    /**
     * Starts a household.
     *
     * @return a builder with the schema set, never null
     */
    static Builder builder() {
        Builder builder = new Builder();
        builder.schema(SCHEMA);
        return builder;
    }

    /** Builds a {@link Household}. */
    final class Builder extends ImmutableHousehold.Builder {
        Builder() {}
    }
}
