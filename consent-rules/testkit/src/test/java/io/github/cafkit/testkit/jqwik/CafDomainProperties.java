package io.github.cafkit.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.core.id.NhsNumber;
import io.github.cafkit.core.id.Upn;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.time.DateRange;
import io.github.cafkit.model.assessment.CommonAssessment;
import io.github.cafkit.model.household.Household;
import io.github.cafkit.testkit.sample.Refusal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(CafDomain.class)
class CafDomainProperties {

    @Property
    void a_type_of_the_library_just_works(@ForAll Upn upn, @ForAll NhsNumber nhsNumber, @ForAll DateRange range) {
        assertThat(Upn.check(upn.value()).hasErrors()).isFalse();
        assertThat(nhsNumber.isTestNumber()).isTrue();
        assertThat(range.start()).isBeforeOrEqualTo(range.end());
    }

    @Property(tries = 100)
    void a_whole_document_just_works(@ForAll CommonAssessment assessment, @ForAll Household household) {
        assertThat(assessment.allChildren()).contains(assessment.getChild());
        assertThat(household.getSchema()).isEqualTo(Household.SCHEMA);
    }

    @Property(tries = 200)
    @Domain(CafDomain.class)
    @Domain(DomainContext.Global.class)
    void what_breaks_a_rule_is_refused_by_that_rule(@ForAll Refusal refusal, @ForAll long seed) {
        assertThat(refusal.thrown(seed).problems().asList())
                .extracting(Problem::code)
                .contains(refusal.code());
    }
}
