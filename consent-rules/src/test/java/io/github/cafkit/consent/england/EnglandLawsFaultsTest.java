package io.github.cafkit.consent.england;

import static io.github.cafkit.consent.rule.Condition.always;
import static io.github.cafkit.consent.rule.Condition.is;
import static io.github.cafkit.consent.rule.Condition.not;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.consent.FactsOfCase;
import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.analysis.PackAnalysis;
import io.github.cafkit.consent.analysis.Proof;
import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.document.CaseDocument;
import io.github.cafkit.consent.fact.ChildView;
import io.github.cafkit.consent.fact.ConsentStanding;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.RiskLevel;
import io.github.cafkit.consent.fact.ServiceConsent;
import io.github.cafkit.consent.internal.CompiledRules;
import io.github.cafkit.consent.internal.RulesInForce;
import io.github.cafkit.consent.law.Law;
import io.github.cafkit.consent.law.Witness;
import io.github.cafkit.consent.rule.Branch;
import io.github.cafkit.consent.rule.Condition;
import io.github.cafkit.consent.rule.DutyRule;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.consent.rule.SharingRule;
import io.github.cafkit.consent.rule.Tier;
import io.github.cafkit.core.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Proofs are worth what the prover notices. Each law is broken on purpose by one fault in the pack; the proof of it must
 * fail, and the question that it gives must break the law when the rules are simply read.
 */
@Tag("exhaustive")
class EnglandLawsFaultsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    /** A fault, and the law that it breaks. */
    private record Fault(String law, String words, Supplier<RulePack> pack) {}

    private static final List<Fault> FAULTS = List.of(
            new Fault("L03", "what is not needed goes too", () -> PackEdits.without("NOT-NEEDED")),
            new Fault("L05", "nobody asks for the purpose", () -> PackEdits.without("NO-PURPOSE")),
            new Fault("L08", "no bar for persons under allegation", () -> PackEdits.without("PERSON-UNDER-ALLEGATION")),
            new Fault(
                    "L09",
                    "a phone number without consent",
                    () -> PackEdits.deciding("OTHER-PARENT-PHONE", Branch.then(Effect.PERMIT))),
            new Fault(
                    "L10",
                    "protectors are told of a worry, and no longer when it grows",
                    () -> PackEdits.narrowing("CONCERN-TO-PROTECTOR", is(Facts.RISK_LEVEL, RiskLevel.PERCEIVED_RISK))),
            new Fault(
                    "L11",
                    "the press learns of grave cases",
                    () -> PackEdits.adding(rule(
                            Tiers.SAFEGUARDING,
                            Effect.PERMIT,
                            Condition.allOf(
                                    is(Facts.RECIPIENT_KIND, RecipientKind.MEDIA),
                                    is(Facts.RISK_LEVEL, RiskLevel.SIGNIFICANT_HARM))))),
            new Fault(
                    "L12",
                    "a parent's refusal keeps a protector from being told",
                    () -> PackEdits.narrowing(
                            "CONCERN-TO-PROTECTOR", not(is(Facts.PARENT_CONSENT, ConsentStanding.REFUSED)))),
            new Fault(
                    "L13",
                    "a refusal is taken for consent",
                    () -> PackEdits.deciding("CONSENT-REFUSED", Branch.then(Effect.PERMIT))),
            new Fault(
                    "L16",
                    "a parent's consent lifts the bar against a person under allegation",
                    () -> PackEdits.narrowing(
                            "PERSON-UNDER-ALLEGATION", not(is(Facts.PARENT_CONSENT, ConsentStanding.VALID)))),
            new Fault(
                    "L17",
                    "anybody's consent will do",
                    () -> PackEdits.adding(rule(
                            Tiers.CONSENT,
                            Effect.PERMIT,
                            Condition.allOf(
                                    is(Facts.RECIPIENT_KIND, RecipientKind.COURT),
                                    is(Facts.PURPOSE, Purpose.COURT),
                                    is(Facts.THIRD_PARTY_CONSENT, ConsentStanding.VALID))))),
            new Fault(
                    "L18",
                    "consent is asked for what goes anyway",
                    () -> PackEdits.adding(duty(Obligation.SEEK, Effect.PERMIT, 4))),
            new Fault(
                    "L19",
                    "consent is asked for, safe or not",
                    () -> PackEdits.deciding("CONSENT-NOT-SOUGHT", Branch.then(Effect.SEEK))),
            new Fault("L20", "no help with an enquiry into harm", () -> PackEdits.without("S47-HELP")),
            new Fault(
                    "L21",
                    "a duty to colleagues that no law knows",
                    () -> PackEdits.adding(
                            rule(Tiers.DUTIES, Effect.MUST, is(Facts.RECIPIENT_KIND, RecipientKind.COLLEAGUE)))),
            new Fault(
                    "L22",
                    "a judgement that nobody has signed closes the matter",
                    () -> PackEdits.deciding("S16LA-DETRIMENT", Branch.then(Effect.DENY))),
            new Fault(
                    "L23",
                    "nobody asks whether the recipient has a part in the risk",
                    () -> PackEdits.without("RISK-ROLE-UNKNOWN")),
            new Fault(
                    "L24",
                    "a bar closes the door to those who protect",
                    () -> PackEdits.deciding("COURT-PROHIBITS", Branch.then(Effect.DENY))),
            new Fault("L26", "nobody says why the family is not told", () -> PackEdits.withoutDuty("INFORM-NOT-YET")),
            new Fault("L27", "a child's confidence is nothing", () -> PackEdits.without("CHILDS-CONFIDENCE")),
            new Fault(
                    "L28",
                    "a pupil can keep the school record from a parent",
                    () -> PackEdits.narrowing("EDUCATIONAL-RECORD", not(is(Facts.CHILD_VIEW, ChildView.OBJECTS)))),
            new Fault(
                    "L29",
                    "access reaches what is about somebody else",
                    () -> PackEdits.without("ABOUT-SOMEBODY-ELSE")),
            new Fault(
                    "L32",
                    "only schools may tell of a concern",
                    () -> PackEdits.narrowing("CONCERN-TO-PROTECTOR", Terms.EDUCATION_HOLDER)),
            new Fault(
                    "L34",
                    "a family is told about a figure that is nobody's",
                    () -> PackEdits.adding(duty(Obligation.INFORM, Effect.RELEASE, 0))),
            new Fault("L36", "nobody asks who is calling", () -> PackEdits.without("IDENTITY-UNVERIFIED")),
            new Fault(
                    "L41",
                    "agreeing to a service opens the file",
                    () -> PackEdits.narrowing("CONSENTED", is(Facts.SERVICE_CONSENT, ServiceConsent.GIVEN))));

    /** Every pack carries the three duties that come with each answer, and decides every question or is not compiled. */
    private static final Set<String> NOT_BROKEN_BY_A_PACK = Set.of("L04", "L25", "L37");

    @TestFactory
    Stream<DynamicTest> a_law_that_is_broken_is_seen_to_be_broken() {
        return FAULTS.stream()
                .map(fault ->
                        DynamicTest.dynamicTest(fault.law() + " is broken: " + fault.words(), () -> isSeen(fault)));
    }

    @Test
    void every_law_that_is_proved_has_been_seen_to_fail() {
        Set<String> broken = FAULTS.stream().map(Fault::law).collect(Collectors.toCollection(TreeSet::new));
        broken.addAll(NOT_BROKEN_BY_A_PACK);

        assertThat(laws().stream().map(Law::id).distinct()).containsExactlyElementsOf(broken);
    }

    @Test
    void rules_that_leave_a_question_open_are_not_compiled() {
        RulesInForce open = RulesInForce.on(PackEdits.without("DEFAULT-PRIVATE"), DAY);

        assertThatThrownBy(() -> CompiledRules.compile(open)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void what_breaks_a_law_is_shown_as_an_ordinary_question_but_for_what_matters() {
        PackAnalysis analysis = PackAnalysis.of(PackEdits.without("PERSON-UNDER-ALLEGATION"));

        assertThat(laws("L08").stream()
                        .flatMap(law -> analysis.findBreach(law, DAY).stream())
                        .map(Witness::inWords)
                        .findFirst())
                .hasValueSatisfying(words -> assertThat(words)
                        .contains("riskRole=ALLEGED_PERPETRATOR")
                        .contains("category=")
                        .doesNotContain("bestInterests"));
    }

    private static void isSeen(Fault fault) {
        RulePack pack = fault.pack().get();
        PackAnalysis analysis = PackAnalysis.of(pack);
        SharingAdviser reader = SharingAdviser.reading(pack);
        List<Law> broken = new ArrayList<>();
        for (Law law : laws(fault.law())) {
            Optional<Witness> witness = analysis.findBreach(law, DAY);
            isSmallest(analysis.prove(law, DAY), witness, reader);
            witness.ifPresent(question -> assertThat(law.isBrokenBy(question, facts -> reader.answer(facts, DAY)))
                    .as(question.inWords())
                    .isTrue());
            witness.ifPresent(question -> broken.add(law));
        }
        assertThat(broken).as("laws seen to be broken").isNotEmpty();
    }

    /** The proof agrees with the quick search, and what it gives is no larger, breaks the law too and can be asked. */
    private static void isSmallest(Proof proof, Optional<Witness> found, SharingAdviser reader) {
        assertThat(proof.holds()).isEqualTo(found.isEmpty());
        proof.breach().ifPresent(breach -> {
            assertThat(proof.law().isBrokenBy(breach.witness(), facts -> reader.answer(facts, DAY)))
                    .isTrue();
            assertThat(breach.smallest()).isTrue();
            if (proof.result() == Proof.Result.BROKEN) {
                assertThat(proof.caseFiles())
                        .allSatisfy(file -> assertThat(FactsOfCase.of(CaseDocument.read(file)))
                                .isIn(
                                        breach.witness().facts(),
                                        breach.witness()
                                                .changed()
                                                .orElse(breach.witness().facts())));
                assertThat(proof.caseFiles()).isNotEmpty();
            } else {
                assertThat(breach.witness().size())
                        .isLessThanOrEqualTo(found.orElseThrow().size());
            }
        });
    }

    private static List<Law> laws() {
        return EnglandLaws.provable(EnglandPack.standard().sources(), DAY);
    }

    private static List<Law> laws(String id) {
        return laws().stream().filter(law -> law.id().equals(id)).toList();
    }

    private static SharingRule rule(Tier tier, Effect effect, Condition when) {
        return SharingRule.rule("FAULT", "A rule that should not be.")
                .in(tier)
                .cites("LW-01")
                .inForce(DateRange.ALWAYS)
                .when(when)
                .then(effect)
                .build();
    }

    private static DutyRule duty(Obligation obligation, Effect effect, int tier) {
        return new DutyRule(
                "FAULT",
                "a duty that should not be",
                obligation,
                Set.of(tier),
                Set.of(effect),
                always(),
                DateRange.ALWAYS);
    }
}
