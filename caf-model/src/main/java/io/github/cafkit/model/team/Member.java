package io.github.cafkit.model.team;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.PersonName;
import io.github.cafkit.model.person.Practitioner;
import io.github.cafkit.model.person.Relationship;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;

/**
 * Who a member of a team is: a practitioner of an agency, or somebody of the family, who may take on actions like
 * anybody else. In JSON {@code type} is {@code PRACTITIONER} or {@code FAMILY}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Member.OfAgency.class, name = "PRACTITIONER"),
    @JsonSubTypes.Type(value = Member.OfFamily.class, name = "FAMILY")
})
public sealed interface Member {

    /**
     * Identifies the person.
     *
     * @return the identifier, never null
     */
    PersonId personId();

    /**
     * The agency the person is in the team for.
     *
     * @return the agency, or empty for somebody of the family
     */
    Optional<AgencyId> agencyId();

    /**
     * The name, for a page. It is personal data: show it, never log it.
     *
     * @return the name, never null
     */
    PersonName personName();

    /**
     * A practitioner.
     *
     * @param practitioner who, not null
     */
    record OfAgency(@Valid Practitioner practitioner) implements Member {
        /** Checks the parts. */
        public OfAgency {
            Objects.requireNonNull(practitioner, "practitioner");
        }

        @Override
        public PersonId personId() {
            return practitioner.getId();
        }

        @Override
        public Optional<AgencyId> agencyId() {
            return Optional.of(practitioner.getAgency());
        }

        @Override
        public PersonName personName() {
            return practitioner.getName();
        }
    }

    /**
     * Somebody of the family, the child included. {@code toString} shows the identifier only.
     *
     * @param id identifies the person, not null
     * @param name the name, not null
     * @param relationship what the person is to the child, not null
     */
    record OfFamily(PersonId id, @Valid PersonName name, Relationship relationship) implements Member {
        /** Checks the parts. */
        public OfFamily {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(relationship, "relationship");
        }

        @Override
        public PersonId personId() {
            return id;
        }

        @Override
        public Optional<AgencyId> agencyId() {
            return Optional.empty();
        }

        @Override
        public PersonName personName() {
            return name;
        }

        @Override
        public String toString() {
            return "OfFamily[id=" + id + ", name=[redacted], relationship=[redacted]]";
        }
    }
}
