package io.github.cafkit.testkit.authority;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.answer.Outcome;
import io.github.cafkit.consent.england.EnglandPack;
import io.github.cafkit.consent.fact.ChildAge;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.model.consent.ConsentDecision;
import io.github.cafkit.model.consent.ConsentRecord;
import io.github.cafkit.model.household.FamilyStructure;
import io.github.cafkit.model.household.TieKind;
import io.github.cafkit.model.person.NoResponsibilityReason;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How an authority is mixed, counted for fixed seeds. The bounds are wide: they say that nothing is missing or drowns the rest. */
class AuthorityMixTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 29);
    private static final int MANY = 2000;

    private static final Map<Long, List<SyntheticChild>> MADE = new HashMap<>();

    private static Stream<SyntheticChild> children(long seed) {
        return MADE
                .computeIfAbsent(
                        seed,
                        of -> SyntheticAuthority.of(of, DAY).children(MANY).toList())
                .stream();
    }

    private static double percent(long seed, Predicate<SyntheticChild> holds) {
        return 100.0 * children(seed).filter(holds).count() / MANY;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 42, -5, Long.MAX_VALUE})
    void children_live_as_children_do(long seed) {
        assertThat(percent(seed, each -> each.child().unborn()))
                .as("not born yet")
                .isBetween(2.0, 8.0);
        assertThat(percent(seed, AuthorityMixTest::grownUp))
                .as("eighteen or older")
                .isBetween(0.5, 6.0);
        assertThat(percent(seed, each -> each.household().getStructures().contains(FamilyStructure.FOSTER)))
                .as("looked after")
                .isBetween(3.0, 12.0);
        assertThat(percent(seed, AuthorityMixTest::withoutResponsibility))
                .as("nobody with parental responsibility")
                .isBetween(1.0, 6.0);
        assertThat(percent(
                        seed,
                        each -> each.household().getTies().stream()
                                .anyMatch(tie -> tie.getKind() == TieKind.FORMER_PARTNER)))
                .as("separated parents")
                .isBetween(15.0, 40.0);
        assertThat(percent(
                        seed,
                        each -> each.household().getAddresses().stream()
                                .anyMatch(home -> !home.getKeptFrom().isEmpty())))
                .as("in a refuge")
                .isBetween(1.0, 6.0);
        assertThat(percent(
                        seed,
                        each -> each.household().getTies().stream()
                                .anyMatch(tie -> tie.getKind().amongSiblings())))
                .as("brothers and sisters")
                .isBetween(55.0, 85.0);
    }

    private static boolean grownUp(SyntheticChild each) {
        return each.child().getNoResponsibilityReason().equals(Optional.of(NoResponsibilityReason.OF_AGE));
    }

    private static boolean withoutResponsibility(SyntheticChild each) {
        return each.child()
                .getNoResponsibilityReason()
                .filter(reason -> reason == NoResponsibilityReason.ORPHANED
                        || reason == NoResponsibilityReason.UNACCOMPANIED
                        || reason == NoResponsibilityReason.WHEREABOUTS_UNKNOWN)
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 42, -5, Long.MAX_VALUE})
    void teams_and_consents_are_as_teams_and_consents_are(long seed) {
        assertThat(percent(seed, each -> each.team().getAgencies().size() == 12))
                .as("twelve agencies")
                .isBetween(1.0, 4.0);
        assertThat(percent(seed, each -> each.team().getNominations().size() == 2))
                .as("the lead changed")
                .isBetween(5.0, 25.0);
        assertThat(percent(seed, each -> any(each, AuthorityMixTest::expired)))
                .as("a consent has ended")
                .isBetween(8.0, 30.0);
        assertThat(percent(
                        seed,
                        each -> any(each, consent -> consent.getWithdrawnOn().isPresent())))
                .as("a consent was withdrawn")
                .isBetween(4.0, 20.0);
        assertThat(percent(seed, each -> any(each, consent -> consent.getDecision() == ConsentDecision.REFUSED)))
                .as("consent was refused")
                .isBetween(5.0, 25.0);
        assertThat(percent(seed, each -> each.consents().getConsents().isEmpty()))
                .as("nobody was asked")
                .isBetween(8.0, 22.0);
        assertThat(percent(seed, each -> any(each, consent -> consent.givenOn(DAY))))
                .as("a consent is good")
                .isBetween(45.0, 80.0);
    }

    private static boolean any(SyntheticChild each, Predicate<ConsentRecord> holds) {
        return each.consents().getConsents().stream().anyMatch(holds);
    }

    private static boolean expired(ConsentRecord consent) {
        return consent.getLastValidDay().filter(DAY::isAfter).isPresent();
    }

    @Test
    void names_are_written_in_many_scripts_and_some_with_pictures() {
        List<String> names = children(1)
                .flatMap(each -> each.child().getName().stream())
                .map(name -> name.getGivenNames().orElse(""))
                .toList();

        assertThat(names).anyMatch(name -> name.codePoints().anyMatch(c -> c > 0x1F000));
        assertThat(names)
                .anyMatch(name -> name.codePoints()
                        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC));
        assertThat(names).anyMatch(name -> name.codePoints().anyMatch(Character::isIdeographic));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 42})
    void the_questions_of_a_year_lead_to_every_outcome_under_the_rules_for_england(long seed) {
        SharingAdviser adviser = SharingAdviser.of(EnglandPack.standard());
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        Set<RecipientKind> recipients = EnumSet.noneOf(RecipientKind.class);
        Set<ChildAge> ages = EnumSet.noneOf(ChildAge.class);
        int asked = 0;
        for (SyntheticChild each : children(seed).toList()) {
            for (SharingQuestion question : each.questionsBefore(DAY)) {
                adviser.advise(question)
                        .categories()
                        .forEach(category -> outcomes.merge(category.outcome(), 1, Integer::sum));
                recipients.add(question.get(Facts.RECIPIENT_KIND));
                ages.add(question.get(Facts.AGE));
                asked++;
            }
        }
        int answers = outcomes.values().stream().mapToInt(Integer::intValue).sum();

        assertThat(asked).as("questions of 2000 children").isBetween(4000, 16_000);
        assertThat(outcomes).as("of %d", answers).containsOnlyKeys(Outcome.values());
        assertThat(outcomes.values()).allMatch(count -> 100.0 * count / answers >= 1);
        assertThat(recipients).hasSizeGreaterThan(15);
        assertThat(ages)
                .containsExactlyInAnyOrder(
                        ChildAge.UNBORN, ChildAge.UNDER_13, ChildAge.AGE_13_15, ChildAge.AGE_16_17, ChildAge.ADULT);
    }
}
