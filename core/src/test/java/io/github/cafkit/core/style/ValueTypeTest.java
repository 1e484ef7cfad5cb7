package io.github.cafkit.core.style;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.core.example.Finding;
import io.github.cafkit.core.example.Visit;
import org.junit.jupiter.api.Test;

class ValueTypeTest {

    @Test
    void x() {
        Finding finding = Finding.builder().text("a").weight(1).build();
        Finding other = finding.withWeight(2);
        assertThat(other.getWeight()).isEqualTo(2);
        Visit.builder().addFinding(finding).addFindings(finding, other);
    }
}
