package io.github.cafkit.core.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.core.example.Examples;
import io.github.cafkit.core.example.Finding;
import io.github.cafkit.core.example.Visit;
import io.github.cafkit.core.example.VisitKind;
import io.github.cafkit.core.problem.ProblemException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a caller in another package can do with a value type. */
class ValueTypeTest {

    @Test
    void a_value_is_changed_by_copy() {
        Visit visit = Examples.visit();
        Visit urgent = visit.withUrgent(true).withKind(VisitKind.SCHOOL);
        assertThat(urgent.isUrgent()).isTrue();
        assertThat(urgent.getKind()).isEqualTo(VisitKind.SCHOOL);
        assertThat(visit.isUrgent()).isFalse();
        assertThat(visit.withUrgent(false)).isSameAs(visit);
        assertThat(visit.withOutcome("met").getOutcome()).contains("met");
        assertThat(visit.withFindings(List.of()).hasFindings()).isFalse();
    }

    @Test
    void a_builder_starts_from_a_value() {
        Finding finding = Finding.builder().text("rested").weight(0).build();
        Visit more = Visit.builder().from(Examples.visit()).addFinding(finding).build();
        assertThat(more.getFindings()).hasSize(3).endsWith(finding);
        assertThat(more.withFindings(Examples.visit().getFindings())).isEqualTo(Examples.visit());
    }

    @Test
    void an_invariant_holds_for_the_builder_and_for_copies() {
        Visit visit = Examples.visit();
        assertThatThrownBy(() -> visit.withNextOn(visit.getOn()))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problems().asList().get(0).code())
                                .isEqualTo("VISIT-ORDER"));
        assertThatThrownBy(
                        () -> Visit.builder().from(visit).nextOn(visit.getOn()).build())
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void what_is_missing_is_named_when_building() {
        assertThatThrownBy(() -> Finding.builder().weight(1).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("[text]");
    }

    @Test
    void personal_attributes_are_not_printed() {
        assertThat(Examples.visit().toString())
                .startsWith("Visit{")
                .contains("childName=[redacted]", "upn=Upn[redacted]", "id=LocalId[visits|redacted]")
                .doesNotContain("Robin", "B330201226001", "V-1", "settled", "199356");
    }

    @Test
    void collections_keep_their_order_and_cannot_be_changed() {
        Visit visit = Examples.visit();
        assertThat(visit.getAgencies().keySet()).containsExactly("school", "health");
        assertThatThrownBy(() -> visit.getFindings().clear()).isInstanceOf(UnsupportedOperationException.class);
        Map<String, String> agencies = visit.getAgencies();
        assertThatThrownBy(() -> agencies.put("a", "b")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void the_interface_is_what_reflection_should_use() throws Exception {
        Object visit = Examples.visit();
        assertThat(Visit.class.getMethod("getKind").invoke(visit)).isEqualTo(VisitKind.HOME);
    }
}
