package io.github.cafkit.consent.override;

import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.model.person.PersonId;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Overrides for tests. */
final class Overrides {

    static final LocalDate DECIDED = LocalDate.of(2026, 10, 12);
    static final LocalDate REVIEW = LocalDate.of(2026, 11, 9);

    private Overrides() {}

    /** Complete but for whom and what it is for: consent was refused, the family is told at once. */
    static SafeguardingOverride.Builder begun() {
        return SafeguardingOverride.builder()
                .ground(OverrideGround.NEGLECT_OR_WELL_BEING)
                .harmFeared("invented harm")
                .likelihood("invented likelihood")
                .necessity("invented necessity")
                .proportionality("invented proportionality")
                .withoutConsent(WithoutConsent.overruled(WithoutConsent.Stance.REFUSED, "invented reason"))
                .decidedBy(new DecidedBy(PersonId.of("lead-1"), DeciderRole.DESIGNATED_LEAD))
                .decidedOn(DECIDED)
                .reviewOn(REVIEW)
                .telling(TellingTheFamily.now());
    }

    /** For these categories and one kind of recipient. */
    static SafeguardingOverride of(RecipientKind recipient, InformationCategory... categories) {
        return begun().to(NamedRecipient.of(recipient)).of(categories).build();
    }

    /** For everything and everybody, on the days around a day. */
    static SafeguardingOverride.Builder ofEverything(LocalDate day) {
        SafeguardingOverride.Builder override =
                begun().decidedOn(day.minusDays(3)).reviewOn(day.plusDays(30)).of(InformationCategory.values());
        for (RecipientKind kind : RecipientKind.values()) {
            override.to(NamedRecipient.of(kind));
        }
        return override;
    }

    /** Any override, decided some days before a day or after it, for a few or for all. */
    static Arbitrary<SafeguardingOverride> around(LocalDate day) {
        return Combinators.combine(
                        Arbitraries.of(OverrideGround.class),
                        withoutConsent(),
                        Arbitraries.integers().between(-3, 30),
                        Arbitraries.integers().between(1, SafeguardingOverride.MOST_DAYS),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, true, false),
                        some(RecipientKind.class),
                        some(InformationCategory.class))
                .as((ground, why, before, length, now, everybody, recipients, categories) -> {
                    LocalDate decided = day.minusDays(before);
                    LocalDate review = decided.plusDays(length);
                    SafeguardingOverride.Builder override = begun().ground(ground)
                            .withoutConsent(why)
                            .decidedOn(decided)
                            .reviewOn(review)
                            .telling(now ? TellingTheFamily.now() : TellingTheFamily.later("invented", review))
                            .of(everybody ? EnumSet.allOf(InformationCategory.class) : categories);
                    (everybody ? EnumSet.allOf(RecipientKind.class) : recipients)
                            .forEach(kind -> override.to(NamedRecipient.of(kind)));
                    return override.build();
                });
    }

    private static Arbitrary<WithoutConsent> withoutConsent() {
        return Arbitraries.oneOf(
                Arbitraries.of(WithoutConsent.Reason.class)
                        .map(reason -> WithoutConsent.notSought(reason, "invented reason")),
                Arbitraries.of(WithoutConsent.Stance.class)
                        .map(stance -> WithoutConsent.overruled(stance, "invented reason")));
    }

    private static <E extends Enum<E>> Arbitrary<Set<E>> some(Class<E> type) {
        return Arbitraries.of(type).set().ofMinSize(1).ofMaxSize(8);
    }
}
