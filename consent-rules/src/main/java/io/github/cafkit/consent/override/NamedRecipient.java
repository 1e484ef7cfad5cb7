package io.github.cafkit.consent.override;

import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.person.PersonId;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * Somebody to whom an override lets information go. With an agency or a person it means that agency or person and nobody
 * else of the kind: the question names a kind only, so whoever sends holds to it. Immutable and thread-safe.
 *
 * @param kind the kind of recipient, not null
 * @param agency the agency, or empty for any of the kind, not null
 * @param person the person, or empty for anybody there whose task it is, not null
 */
public record NamedRecipient(RecipientKind kind, Optional<AgencyId> agency, Optional<PersonId> person)
        implements Comparable<NamedRecipient> {

    private static final Comparator<NamedRecipient> ORDER = Comparator.comparing(NamedRecipient::kind)
            .thenComparing(named -> named.agency().map(AgencyId::value).orElse(""))
            .thenComparing(named -> named.person().map(PersonId::value).orElse(""));

    /** Insists on all parts. */
    public NamedRecipient {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(person, "person");
    }

    /**
     * Anybody of a kind.
     *
     * @param kind the kind, not null
     * @return the recipient, never null
     */
    public static NamedRecipient of(RecipientKind kind) {
        return new NamedRecipient(kind, Optional.empty(), Optional.empty());
    }

    /**
     * One agency.
     *
     * @param kind the kind, not null
     * @param agency the agency, not null
     * @return the recipient, never null
     */
    public static NamedRecipient of(RecipientKind kind, AgencyId agency) {
        return new NamedRecipient(kind, Optional.of(agency), Optional.empty());
    }

    /**
     * One person.
     *
     * @param kind the kind, not null
     * @param person the person, not null
     * @return the recipient, never null
     */
    public static NamedRecipient of(RecipientKind kind, PersonId person) {
        return new NamedRecipient(kind, Optional.empty(), Optional.of(person));
    }

    /** By kind, then by agency and person. */
    @Override
    public int compareTo(NamedRecipient other) {
        return ORDER.compare(this, other);
    }
}
