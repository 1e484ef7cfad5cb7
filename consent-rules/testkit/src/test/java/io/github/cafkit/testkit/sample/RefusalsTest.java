package io.github.cafkit.testkit.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.cafkit.core.id.Upn;
import io.github.cafkit.core.problem.ProblemException;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule that values insist on has an attempt to break it, and every attempt is refused by that rule. */
class RefusalsTest {

    private static final int SEEDS = 15;

    static Stream<Area> areas() {
        return Areas.covered();
    }

    static Stream<Refusal> refusals() {
        return Refusals.all().stream();
    }

    @ParameterizedTest
    @MethodSource("areas")
    void every_code_has_a_refusal_or_a_reason_why_not(Area area) {
        SortedSet<String> without = new TreeSet<>(Compiled.library().codes(area.packageName()));
        without.removeAll(refusedIn(area));
        assertThat(without)
                .containsExactlyInAnyOrderElementsOf(area.notRefused().keySet());
    }

    @ParameterizedTest
    @MethodSource("areas")
    void nothing_is_refused_that_no_code_stands_for(Area area) {
        Stream<String> refused = refusals()
                .filter(refusal -> refusal.type().getPackageName().equals(area.packageName()))
                .map(Refusal::code);
        assertThat(refused)
                .isSubsetOf(Compiled.library().packages().stream()
                        .flatMap(name -> Compiled.library().codes(name).stream())
                        .collect(Collectors.toSet()));
    }

    @Test
    void every_attempt_is_refused_by_its_rule_whatever_is_chosen() {
        assertThat(refusals()
                        .flatMap(refusal -> Rows.of(SEEDS)
                                .flatMap(row -> fault(refusal, row).stream())
                                .limit(1)))
                .isEmpty();
    }

    @Test
    void an_attempt_that_is_accepted_or_breaks_another_rule_would_be_noticed() {
        Refusal accepted = new Refusal("UPN-1510", Upn.class, Samples.of(Upn.class));
        Refusal another = new Refusal("UPN-1510", Upn.class, choices -> Upn.parse("short"));
        assertThat(fault(accepted, Choices.seeded(1))).contains("UPN-1510 of Upn is accepted");
        assertThat(fault(another, Choices.seeded(1)).orElseThrow())
                .startsWith("UPN-1510 of Upn is refused by ERROR UPN-LENGTH");
    }

    @Test
    void a_refusal_says_what_is_thrown_or_that_the_library_is_at_fault() {
        Refusal accepted = new Refusal("UPN-1510", Upn.class, Samples.of(Upn.class));
        Refusal another = new Refusal("UPN-1510", Upn.class, choices -> Upn.parse("short"));
        assertThat(Refusals.of("UPN-1510").get(0).thrown(1)).hasMessageContaining("UPN-1510");
        assertThatIllegalStateException().isThrownBy(() -> accepted.thrown(1)).withMessageContaining("is not refused");
        assertThatIllegalStateException()
                .isThrownBy(() -> another.thrown(1))
                .withMessageContaining("is refused by another rule");
    }

    @Test
    void refusals_are_found_by_type_and_by_code() {
        assertThat(Refusals.of(Upn.class)).extracting(Refusal::code).contains("UPN-LENGTH", "UPN-1510");
        assertThat(Refusals.of("UPN-1510")).extracting(Refusal::type).containsExactly(Upn.class);
        assertThat(Refusals.of("NO-SUCH-CODE")).isEmpty();
    }

    /** A rule of the checks that packages share may be broken in any of them. */
    private static SortedSet<String> refusedIn(Area area) {
        return refusals()
                .filter(refusal -> area.packageName().endsWith(".internal")
                        || refusal.type().getPackageName().equals(area.packageName()))
                .map(Refusal::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Optional<String> fault(Refusal refusal, Choices row) {
        try {
            refusal.attempt().from(row);
            return Optional.of(refusal + " is accepted");
        } catch (ProblemException refused) {
            boolean byItsRule = refused.problems().stream()
                    .anyMatch(problem -> problem.code().equals(refusal.code()));
            return byItsRule ? Optional.empty() : Optional.of(refusal + " is refused by " + refused.problems());
        } catch (RuntimeException other) {
            return Optional.of(refusal + " throws " + other);
        }
    }
}
