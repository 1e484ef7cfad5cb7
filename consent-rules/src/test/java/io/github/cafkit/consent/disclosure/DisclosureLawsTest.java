package io.github.cafkit.consent.disclosure;

import static io.github.cafkit.consent.fact.InformationCategory.ADDRESS;
import static io.github.cafkit.consent.fact.InformationCategory.DEVELOPMENTAL;
import static io.github.cafkit.consent.fact.InformationCategory.FAMILY_ADULT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.consent.disclosure.DisclosureLaws.Narrowing;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.model.assessment.CommonAssessment;
import io.github.cafkit.model.assessment.ElementFinding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Each law notices the fault that it is there for. */
class DisclosureLawsTest {

    private static final CommonAssessment ASSESSMENT =
            Documents.ASSESSMENTS.get(0).withReason("came to us in May").withUniqueReference("ref");

    @Test
    void a_narrowing_that_goes_on_narrowing_is_noticed() {
        Narrowing<CommonAssessment> nibbles = faulty((narrow, wide) -> narrow.withFindings(
                narrow.getFindings().subList(0, narrow.getFindings().size() - 1)));
        assertThat(DisclosureLaws.idempotent(nibbles, ASSESSMENT, Clearances.EVERYTHING))
                .isPresent();
    }

    @Test
    void words_put_in_the_place_of_others_are_noticed() {
        Narrowing<CommonAssessment> masks = faulty((narrow, wide) -> narrow.withReason("came to us in [removed]"));
        assertThat(DisclosureLaws.subDocument(masks, ASSESSMENT, Clearances.EVERYTHING))
                .isPresent();
    }

    @Test
    void a_changed_order_is_noticed() {
        Narrowing<CommonAssessment> turns = faulty((narrow, wide) -> {
            List<ElementFinding> turned = new ArrayList<>(narrow.getFindings());
            Collections.reverse(turned);
            return narrow.withFindings(turned);
        });
        assertThat(ASSESSMENT.getFindings()).hasSizeGreaterThan(1);
        assertThat(DisclosureLaws.subDocument(turns, ASSESSMENT, Clearances.EVERYTHING))
                .isPresent();
    }

    @Test
    void a_part_lost_though_everything_may_go_is_noticed() {
        Narrowing<CommonAssessment> loses = faulty((narrow, wide) -> narrow.withReason(Optional.empty()));
        assertThat(DisclosureLaws.wholeIfEverythingGoes(loses, ASSESSMENT)).isPresent();
    }

    @Test
    void a_part_that_goes_only_while_another_does_not_is_noticed() {
        Narrowing<CommonAssessment> tells = (document, clearance) -> {
            boolean address = (clearance.flows() & Masks.of(ADDRESS)) != 0;
            Narrowed<CommonAssessment> narrowed =
                    MinimumDisclosure.of(clearance).narrow(document);
            return address ? in(narrowed.document().withReason(Optional.empty())) : narrowed;
        };
        assertThat(DisclosureLaws.monotone(tells, ASSESSMENT, Clearances.without(ADDRESS), Clearances.EVERYTHING))
                .isPresent();
    }

    @Test
    void a_number_of_hidden_parts_is_noticed() {
        Narrowing<CommonAssessment> counts = faulty((narrow, wide) ->
                narrow.withUniqueReference("with " + wide.getParents().size() + " parents"));
        assertThat(DisclosureLaws.blind(
                        counts, ASSESSMENT, ASSESSMENT.withParents(List.of()), Clearances.without(FAMILY_ADULT)))
                .isPresent();
    }

    @Test
    void an_account_that_shows_what_was_there_is_noticed() {
        Narrowing<CommonAssessment> tells = (document, clearance) -> {
            Narrowed<CommonAssessment> narrowed =
                    MinimumDisclosure.of(clearance).narrow(document);
            int[] removed = new int[FieldCategories.size()];
            if (document.getReason().isPresent()) {
                removed[FieldCategories.index("CommonAssessment#reason")] = Masks.of(DEVELOPMENTAL);
            }
            return new Narrowed<>(narrowed.document(), removed, removed::clone, 0, withheld(clearance));
        };
        assertThat(DisclosureLaws.blind(
                        tells, ASSESSMENT, ASSESSMENT.withReason(Optional.empty()), Clearances.without(DEVELOPMENTAL)))
                .isPresent();
    }

    @Test
    void somebody_who_informed_and_is_named_to_a_family_is_noticed() {
        Narrowing<CommonAssessment> tells = (document, clearance) ->
                MinimumDisclosure.of(Clearances.EVERYTHING).narrow(document);
        Clearance family = Clearances.of(Masks.ALL, true, false);
        assertThat(DisclosureLaws.silentAbout(tells, told(), family, "neighbour"))
                .isPresent();
        assertThat(DisclosureLaws.silentAbout(DisclosureProperties.ASSESSMENTS, told(), family, "neighbour"))
                .isEmpty();
    }

    @Test
    void a_text_of_which_only_some_words_are_taken_out_is_noticed() {
        Narrowing<CommonAssessment> guesses = faulty((narrow, wide) -> narrow.withReason("quagga-house"));
        Clearance danger = Clearances.of(0, false, true);
        assertThat(DisclosureLaws.noPieceOfAText(
                        guesses,
                        ASSESSMENT.withReason("zebra-street quagga-house"),
                        danger,
                        "zebra-street quagga-house"))
                .isPresent();
    }

    private static CommonAssessment told() {
        return ASSESSMENT.withFindings(ASSESSMENT.getFindings().stream()
                .map(finding -> finding.withEvidence(finding.getEvidence().stream()
                        .map(evidence -> evidence.withSource("the neighbour"))
                        .toList()))
                .toList());
    }

    private static Narrowing<CommonAssessment> faulty(Fault fault) {
        return (document, clearance) -> {
            Narrowed<CommonAssessment> narrowed =
                    MinimumDisclosure.of(clearance).narrow(document);
            return in(fault.in(narrowed.document(), document));
        };
    }

    private static Narrowed<CommonAssessment> in(CommonAssessment document) {
        int[] none = new int[FieldCategories.size()];
        return new Narrowed<>(document, none, none::clone, 0, Map.of());
    }

    private static Map<InformationCategory, WithheldCategory> withheld(Clearance clearance) {
        Map<InformationCategory, WithheldCategory> all = new TreeMap<>();
        Masks.categories(clearance.withheld())
                .forEach(category -> all.put(category, WithheldCategory.notAskedFor(category)));
        return all;
    }

    private interface Fault {
        CommonAssessment in(CommonAssessment narrow, CommonAssessment wide);
    }
}
