package io.github.cafkit.model.referral;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.PractitionerRole;
import io.github.cafkit.model.person.Relationship;
import java.util.Objects;
import java.util.Optional;

/**
 * Who refers a child: a practitioner, somebody of the family, the child, or somebody who acts for no agency. In JSON
 * {@code type} is {@code PRACTITIONER}, {@code FAMILY}, {@code CHILD} or {@code PUBLIC}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Referrer.OfAgency.class, name = "PRACTITIONER"),
    @JsonSubTypes.Type(value = Referrer.OfFamily.class, name = "FAMILY"),
    @JsonSubTypes.Type(value = Referrer.TheChild.class, name = "CHILD"),
    @JsonSubTypes.Type(value = Referrer.OfPublic.class, name = "PUBLIC")
})
public sealed interface Referrer {

    /**
     * The agency referred from.
     *
     * @return the agency, or empty if the referrer acts for none
     */
    Optional<AgencyId> agencyId();

    /**
     * The referrer in words, for people: the role, and never a name.
     *
     * @return lower case words, never null
     */
    String label();

    /**
     * A practitioner of an agency.
     *
     * @param person who, empty if only the agency and the role are known, not null
     * @param agency the agency, not null
     * @param role the role, not null
     */
    record OfAgency(Optional<PersonId> person, AgencyId agency, PractitionerRole role) implements Referrer {
        /** Checks the parts. */
        public OfAgency {
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(agency, "agency");
            Objects.requireNonNull(role, "role");
        }

        @Override
        public Optional<AgencyId> agencyId() {
            return Optional.of(agency);
        }

        @Override
        public String label() {
            return role.label();
        }
    }

    /**
     * Somebody of the family, parents and carers included. {@code toString} shows the identifier only.
     *
     * @param person who, not null
     * @param relationship what the person is to the child, not null
     */
    record OfFamily(PersonId person, Relationship relationship) implements Referrer {
        /** Checks the parts. */
        public OfFamily {
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(relationship, "relationship");
        }

        @Override
        public Optional<AgencyId> agencyId() {
            return Optional.empty();
        }

        @Override
        public String label() {
            return "family";
        }

        @Override
        public String toString() {
            return "OfFamily[person=" + person + ", relationship=[redacted]]";
        }
    }

    /** The child, who asks for help in person. */
    @JsonTypeName("CHILD")
    record TheChild() implements Referrer {
        @Override
        public Optional<AgencyId> agencyId() {
            return Optional.empty();
        }

        @Override
        public String label() {
            return "the child";
        }
    }

    /**
     * Somebody else, such as a neighbour, or somebody who gave no name. Who it is, is not held.
     *
     * @param source what is known, not null; one of those that are {@link ReferralSource#ofPublic()}
     */
    record OfPublic(ReferralSource source) implements Referrer {
        /**
         * Checks the source.
         *
         * @throws io.github.cafkit.core.problem.ProblemException if it stands for an agency, the family or the child
         */
        public OfPublic {
            Checks.require(
                    source.ofPublic(),
                    "REFERRER-01",
                    "/source",
                    "somebody who acts for an agency, the child and the family are referrers of their own kinds");
        }

        @Override
        public Optional<AgencyId> agencyId() {
            return Optional.empty();
        }

        @Override
        public String label() {
            return source.label();
        }
    }

    /**
     * A practitioner who is known.
     *
     * @param person who, not null
     * @param role the role, not null
     * @param agency the agency, not null
     * @return the referrer, never null
     */
    static Referrer practitioner(PersonId person, PractitionerRole role, AgencyId agency) {
        return new OfAgency(Optional.of(person), agency, role);
    }

    /**
     * Somebody of the family.
     *
     * @param person who, not null
     * @param relationship what the person is to the child, not null
     * @return the referrer, never null
     */
    static Referrer family(PersonId person, Relationship relationship) {
        return new OfFamily(person, relationship);
    }

    /**
     * The child.
     *
     * @return the referrer, never null
     */
    static Referrer child() {
        return new TheChild();
    }
}
