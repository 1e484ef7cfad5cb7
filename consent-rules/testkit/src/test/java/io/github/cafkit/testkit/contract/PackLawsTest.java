package io.github.cafkit.testkit.contract;

import static io.github.cafkit.consent.rule.Condition.always;
import static io.github.cafkit.consent.rule.Condition.is;
import static io.github.cafkit.consent.rule.Condition.isNot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.document.CaseDocument;
import io.github.cafkit.consent.fact.ConsentStanding;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.RiskLevel;
import io.github.cafkit.consent.fact.RiskRole;
import io.github.cafkit.consent.fact.ServiceConsent;
import io.github.cafkit.consent.law.StatedLaw;
import io.github.cafkit.consent.rule.Condition;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.consent.rule.SharingRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each law that any pack should keep is broken once, and the proof of it fails and says by what question. */
class PackLawsTest {

    /** One thing wrong with the pack for each law. */
    private static final Map<String, Supplier<RulePack>> FAULTS = faults();

    private static Map<String, Supplier<RulePack>> faults() {
        Map<String, Supplier<RulePack>> faults = new TreeMap<>();
        faults.put("L03", () -> OurPack.without("NEED-OPEN"));
        faults.put("L05", () -> OurPack.without("NO-PURPOSE"));
        faults.put("L08", () -> OurPack.without("RISK-ROLE"));
        faults.put("L10", () -> OurPack.narrowing(is(Facts.RISK_LEVEL, RiskLevel.PERCEIVED_RISK)));
        faults.put(
                "L11",
                () -> OurPack.with(permitting(
                        is(Facts.RECIPIENT_KIND, RecipientKind.RESEARCHER),
                        is(Facts.RISK_LEVEL, RiskLevel.SIGNIFICANT_HARM))));
        faults.put("L12", () -> OurPack.narrowing(isNot(Facts.PARENT_CONSENT, ConsentStanding.REFUSED)));
        faults.put(
                "L13",
                () -> OurPack.with(permitting(
                        is(Facts.RECIPIENT_KIND, RecipientKind.RESEARCHER),
                        is(Facts.PARENT_CONSENT, ConsentStanding.REFUSED))));
        faults.put("L18", () -> OurPack.with(OurPack.duty("FAULT", Obligation.SEEK, Effect.PERMIT, 2, always())));
        faults.put(
                "L19",
                () -> OurPack.with(OurPack.rule("CARER-ASKED", OurPack.ORDINARY)
                        .when(
                                is(Facts.RECIPIENT_KIND, RecipientKind.CARER),
                                is(Facts.PARENT_CONSENT, ConsentStanding.NONE))
                        .then(Effect.SEEK)
                        .build()));
        faults.put(
                "L23",
                () -> OurPack.with(OurPack.rule("RISK-ROLE", OurPack.BARS)
                        .when(isNot(Facts.RISK_ROLE, RiskRole.NONE, RiskRole.UNKNOWN))
                        .then(Effect.REFER)
                        .build()));
        faults.put(
                "L24",
                () -> OurPack.with(OurPack.rule("FAULT", OurPack.PROTECTION)
                        .when(
                                is(Facts.RECIPIENT_KIND, RecipientKind.POLICE),
                                is(Facts.RISK_LEVEL, RiskLevel.PERCEIVED_RISK))
                        .then(Effect.DENY)
                        .build()));
        faults.put("L26", () -> OurPack.with(OurPack.duty("FAULT", Obligation.INFORM, Effect.PERMIT, 2, always())));
        faults.put("L36", () -> OurPack.without("IDENTITY"));
        faults.put("L41", () -> OurPack.narrowing(is(Facts.SERVICE_CONSENT, ServiceConsent.GIVEN)));
        return faults;
    }

    private static SharingRule permitting(Condition... when) {
        return OurPack.rule("FAULT", OurPack.ORDINARY)
                .when(when)
                .then(Effect.PERMIT)
                .build();
    }

    @Test
    void every_law_has_been_seen_to_be_broken() {
        assertThat(PackLaws.of(OurPack.PACK).on(OurPack.CHANGE))
                .extracting(StatedLaw::id)
                .containsExactlyElementsOf(FAULTS.keySet());
        assertThat(PackLaws.of(OurPack.PACK).on(OurPack.CHANGE))
                .allSatisfy(law -> assertThat(law.provable()).isNotEmpty());
    }

    @Test
    void a_sound_pack_keeps_them_all() {
        assertThat(broken(OurPack.PACK)).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> a_law_that_is_broken_is_told_with_a_question_that_breaks_it() {
        return FAULTS.entrySet().stream()
                .map(fault -> DynamicTest.dynamicTest(
                        fault.getKey(),
                        () -> isTold(fault.getKey(), fault.getValue().get())));
    }

    private static void isTold(String law, RulePack faulty) {
        Map<String, String> broken = broken(faulty);
        String message = broken.getOrDefault(law, "");

        assertThat(broken).containsKey(law);
        assertThat(message).startsWith("java.lang.AssertionError: " + law + " is broken: ");
        assertThat(Messages.caseFiles(message)).isNotEmpty();
        assertThat(Messages.answers(message))
                .hasSameSizeAs(Messages.caseFiles(message))
                .isEqualTo(Messages.caseFiles(message).stream()
                        .map(file -> expected(faulty, file))
                        .toList());
    }

    /** What the faulty pack really answers to a printed question. */
    private static Map<String, Object> expected(RulePack pack, Map<String, ?> file) {
        Map<String, ?> document = SharingAdviser.reading(pack)
                .advise(CaseDocument.read(file).question())
                .toDocument();
        Map<String, Object> expected = new LinkedHashMap<>();
        for (String name : List.of("outcome", "strength", "share", "withhold", "obligations", "cites", "route")) {
            Optional.ofNullable(document.get(name)).ifPresent(value -> expected.put(name, value));
        }
        put(expected, "obligations", "obligationsAtLeast");
        put(expected, "cites", "citesAllOf");
        if (document.get("judgements") instanceof List<?> asked && !asked.isEmpty()) {
            expected.put("judgementsAtLeast", asked);
        }
        return expected;
    }

    private static void put(Map<String, Object> members, String name, String other) {
        Optional.ofNullable(members.remove(name)).ifPresent(value -> members.put(other, value));
    }

    /** The laws that are seen to be broken, with what is said about each. */
    private static Map<String, String> broken(RulePack pack) {
        Map<String, String> broken = new TreeMap<>();
        for (DynamicNode node : ProvenLaws.of(pack, PackLaws.of(pack)).tests().toList()) {
            Throwable thrown = catchThrowable(((DynamicTest) node).getExecutable()::execute);
            if (thrown != null) {
                broken.put(node.getDisplayName().substring(0, 3), String.valueOf(thrown));
            }
        }
        return broken;
    }
}
