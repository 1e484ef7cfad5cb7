package io.github.cafkit.model.referral;

import io.github.cafkit.core.json.JsonDocument;
import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.agency.AgencySector;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.person.PractitionerRole;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * What each role does, why and by whom one refers to it, and what comes before: a dated edition, as an authority agrees it
 * with its agencies. Immutable and thread-safe; texts are redacted in {@code toString}.
 *
 * <p>An authority that differs takes {@link RoleCatalogues#ENGLAND}, changes one profile with {@link #changed} and gives
 * the catalogue an id of its own; or builds one from nothing.
 */
@Value.Immutable
@CafValue
@JsonDocument(RoleCatalogue.SCHEMA)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableRoleCatalogue.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableRoleCatalogue.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableRoleCatalogue.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableRoleCatalogue.class)
public interface RoleCatalogue extends WithRoleCatalogue {

    /** The schema of the JSON document, and its version. */
    String SCHEMA = "cafkit/role-catalogue/1";

    /**
     * The schema of the JSON document. {@link #builder()} sets it; a document that does not name it is refused.
     *
     * @return {@link #SCHEMA}, never null
     */
    String getSchema();

    /**
     * Identifies the catalogue, whatever its edition.
     *
     * @return the identifier, never null
     */
    RoleCatalogueId getId();

    /**
     * The title.
     *
     * @return the title, never null
     */
    @Value.Redacted
    @NotBlank(message = "a catalogue has a title")
    @Size(max = TextLimits.LINE)
    String getTitle();

    /**
     * The first day of the edition.
     *
     * @return the day, never null
     */
    LocalDate getFirstDay();

    /**
     * The reasons for which a child may be referred.
     *
     * @return the reasons in the order in which to offer them, never null
     */
    List<@Valid ReasonDefinition> getReasons();

    /**
     * The steps that may come before a referral.
     *
     * @return the steps in the order in which to offer them, never null
     */
    List<@Valid StepDefinition> getSteps();

    /**
     * The roles.
     *
     * @return one profile for each role, in order, never null
     */
    List<@Valid RoleProfile> getProfiles();

    /**
     * How soon things should happen to a referral.
     *
     * @return the expectations; those of the library unless set, never null
     */
    @Value.Default
    @Valid
    default ReferralExpectations getExpectations() {
        return ReferralExpectations.standard();
    }

    /**
     * The profile of a role.
     *
     * @param role the role, not null
     * @return the profile, or empty if the catalogue says nothing of the role
     */
    default Optional<RoleProfile> profile(PractitionerRole role) {
        return getProfiles().stream()
                .filter(profile -> profile.getRole() == role)
                .findFirst();
    }

    /**
     * The roles to which one refers for a reason.
     *
     * @param reason the reason, not null
     * @return their profiles in the order of the catalogue, never null
     */
    default List<RoleProfile> profilesFor(ReasonCode reason) {
        return getProfiles().stream()
                .filter(profile -> profile.getReasons().contains(reason))
                .toList();
    }

    /**
     * The words for a reason.
     *
     * @param code the code, not null
     * @return the words, or empty if the catalogue does not have the reason
     */
    default Optional<String> label(ReasonCode code) {
        return getReasons().stream()
                .filter(reason -> reason.code().equals(code))
                .map(ReasonDefinition::label)
                .findFirst();
    }

    /**
     * The words for a step.
     *
     * @param code the code, not null
     * @return the words, or empty if the catalogue does not have the step
     */
    default Optional<String> label(StepCode code) {
        return getSteps().stream()
                .filter(step -> step.code().equals(code))
                .map(StepDefinition::label)
                .findFirst();
    }

    /**
     * Whether a referral is about harm, by its own account or because this catalogue says so of one of its reasons.
     *
     * @param referral the referral, not null
     * @return true if it is
     */
    default boolean concernsHarm(Referral referral) {
        return referral.concernsHarm()
                || getReasons().stream()
                        .anyMatch(reason ->
                                reason.aboutHarm() && referral.getReasons().contains(reason.code()));
    }

    /**
     * The code for a referrer in what social care returns. Which code goes with which role is unverified.
     *
     * @param referrer the referrer, not null
     * @return the code, {@link ReferralSource#UNKNOWN} if the catalogue does not tell, never null
     */
    default ReferralSource sourceOf(Referrer referrer) {
        if (referrer instanceof Referrer.OfAgency practitioner) {
            return profile(practitioner.role())
                    .flatMap(RoleProfile::getReferralSource)
                    .orElse(ReferralSource.UNKNOWN);
        }
        if (referrer instanceof Referrer.OfPublic other) {
            return other.source();
        }
        return referrer instanceof Referrer.OfFamily ? ReferralSource.FAMILY : ReferralSource.SELF;
    }

    /**
     * The sector of a role.
     *
     * @param role the role, not null
     * @return the sector in its profile, or the usual one if it has none here, never null
     */
    default AgencySector sectorOf(PractitionerRole role) {
        return profile(role).map(RoleProfile::getSector).orElse(role.usualSector());
    }

    /**
     * The same catalogue with one profile in place of the one that the role had, or added at the end.
     *
     * @param profile the profile, not null
     * @return the catalogue, never null
     * @throws io.github.cafkit.core.problem.ProblemException if it names a reason or a step that the catalogue does not
     *     have
     */
    default RoleCatalogue changed(RoleProfile profile) {
        List<RoleProfile> profiles = new ArrayList<>(getProfiles());
        profiles.replaceAll(each -> each.getRole() == profile.getRole() ? profile : each);
        if (profile(profile.getRole()).isEmpty()) {
            profiles.add(profile);
        }
        return withProfiles(profiles);
    }

    /**
     * What the catalogue says of a role, for a page, with the mark of doubt on everything that nobody has verified.
     *
     * @param role the role, not null
     * @return lines in order; empty if the catalogue says nothing of the role, never null
     */
    default List<String> describe(PractitionerRole role) {
        return profile(role).map(profile -> RoleWords.of(this, profile)).orElse(List.of());
    }

    /**
     * Insists on the schema, on distinct codes, and that profiles use the codes of the catalogue.
     *
     * @return this document, as one of the current version, never null
     */
    @Value.Check
    default RoleCatalogue check() {
        boolean current = Checks.ofCurrentSchema(SCHEMA, getSchema());
        Checks.requireDistinct(
                getReasons(), ReasonDefinition::code, "ROLES-01", "/reasons", "reasons have different codes");
        Checks.requireDistinct(getSteps(), StepDefinition::code, "ROLES-02", "/steps", "steps have different codes");
        Checks.requireDistinct(
                getProfiles(), RoleProfile::getRole, "ROLES-03", "/profiles", "each role has one profile");
        requireKnown(getReasons(), ReasonDefinition::code, RoleProfile::getReasons, "ROLES-04", "reasons");
        requireKnown(getSteps(), StepDefinition::code, RoleProfile::getSteps, "ROLES-05", "steps");
        return current ? this : withSchema(SCHEMA);
    }

    private <D, C> void requireKnown(
            List<D> definitions,
            Function<D, C> code,
            Function<RoleProfile, Collection<C>> used,
            String rule,
            String property) {
        Set<C> known = definitions.stream().map(code).collect(Collectors.toSet());
        for (int i = 0; i < getProfiles().size(); i++) {
            Checks.require(
                    known.containsAll(used.apply(getProfiles().get(i))),
                    rule,
                    "/profiles/" + i + "/" + property,
                    "a profile names " + property + " that the catalogue has");
        }
    }

    /**
     * Starts a catalogue.
     *
     * @return a builder with the schema set, never null
     */
    static Builder builder() {
        Builder builder = new Builder();
        builder.schema(SCHEMA);
        return builder;
    }

    /** Builds a {@link RoleCatalogue}. */
    final class Builder extends ImmutableRoleCatalogue.Builder {
        Builder() {}
    }
}
