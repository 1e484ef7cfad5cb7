package io.github.cafkit.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.core.id.NhsNumber;
import io.github.cafkit.core.id.Upn;
import io.github.cafkit.core.time.DateRange;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(CafDomain.class)
class CafDomainProperties {

    @Property
    void a_type_of_the_library_just_works(@ForAll Upn upn, @ForAll NhsNumber nhsNumber, @ForAll DateRange range) {
        assertThat(Upn.check(upn.value()).hasErrors()).isFalse();
        assertThat(nhsNumber.isTestNumber()).isTrue();
        assertThat(range.start()).isBeforeOrEqualTo(range.end());
    }
}
