package io.github.cafkit.model.team;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.person.PersonId;
import java.util.Objects;

/**
 * Somebody who can take something on: a person, or an agency as a whole. In JSON {@code type} is {@code PERSON} or
 * {@code AGENCY}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Party.OfPerson.class, name = "PERSON"),
    @JsonSubTypes.Type(value = Party.OfAgency.class, name = "AGENCY")
})
public sealed interface Party {

    /**
     * A person: a practitioner, or somebody of the family.
     *
     * @param id the person, not null
     */
    record OfPerson(PersonId id) implements Party {
        /** Checks the parts. */
        public OfPerson {
            Objects.requireNonNull(id, "id");
        }
    }

    /**
     * An agency, where it is left open who of its practitioners acts.
     *
     * @param id the agency, not null
     */
    record OfAgency(AgencyId id) implements Party {
        /** Checks the parts. */
        public OfAgency {
            Objects.requireNonNull(id, "id");
        }
    }

    /**
     * A person.
     *
     * @param id the person, not null
     * @return the party, never null
     */
    static Party person(PersonId id) {
        return new OfPerson(id);
    }

    /**
     * An agency as a whole.
     *
     * @param id the agency, not null
     * @return the party, never null
     */
    static Party agency(AgencyId id) {
        return new OfAgency(id);
    }
}
