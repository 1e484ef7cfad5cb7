package io.github.cafkit.consent.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.github.cafkit.consent.Cases;
import io.github.cafkit.consent.CategoryDecision;
import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.answer.Outcome;
import io.github.cafkit.consent.document.CaseDocument;
import io.github.cafkit.consent.fact.ChildAge;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.HolderSector;
import io.github.cafkit.consent.fact.IdentityCheck;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.RiskLevel;
import io.github.cafkit.consent.fact.RiskRole;
import io.github.cafkit.consent.rule.Acknowledgement;
import io.github.cafkit.consent.rule.Branch;
import io.github.cafkit.consent.rule.SharingRule;
import io.github.cafkit.consent.rule.Tier;
import io.github.cafkit.consent.words.DecisionWords;
import io.github.cafkit.consent.words.Form;
import io.github.cafkit.consent.words.Reader;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.source.CitationKind;
import io.github.cafkit.core.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an authority and a school may do to the rules for England, and what they may not. */
class LocalPacksOnEnglandTest {

    private static final LocalPackReport NARROWING =
            LocalPacks.assess(Ourshire.ANALYSIS, Ourshire.narrowing(), Ourshire.POLICY);
    private static final LocalPackReport WIDENING =
            LocalPacks.assess(Ourshire.ANALYSIS, Ourshire.widening(), Ourshire.POLICY);
    private static final Acknowledgement SEEN =
            WIDENING.acknowledge("Rosa Canary", "data protection officer", LocalDate.of(2026, 9, 1), "Canary reason.");

    @Test
    void rules_that_only_hold_back_load_without_more() {
        AdmittedPack admitted = NARROWING.admit(Optional.empty());

        assertThat(admitted.report().widened()).isEmpty();
        assertThat(admitted.report().narrowed())
                .extracting(change -> change.group().difference().inWords())
                .containsExactly("it may be shared → it is for the designated lead to decide");
        assertThat(admitted.report().narrowed())
                .allSatisfy(change -> assertThat(change.rules()).containsExactly("OURSHIRE-AGENCY-BOARD"));
        assertThat(admitted.pack()).hasToString("england+ourshire-board 2026.11+2026.1");
    }

    @Test
    void whoever_acts_on_a_decision_or_examines_it_reads_of_local_rules_and_what_they_ask_for() {
        AdmittedPack admitted = WIDENING.admit(Optional.of(SEEN));
        SharingDecision decision = SharingAdviser.reading(admitted.pack()).advise(toTheHub(RiskLevel.NONE));

        assertThat(told(decision, Reader.PRACTITIONER))
                .contains("(asked for by local rules)")
                .contains("Local rules of Ourshire Council (authority) have been added: ourshire-early-help 2026.1.");
        assertThat(told(decision, Reader.AUDITOR))
                .contains("OB-ONWARD: ")
                .contains("(asked for by local rules)")
                .contains("Duties by local rules: OB-ONWARD")
                .contains("Digest of ourshire-early-help (SHA-256): "
                        + decision.localRules().get(0).digest())
                .contains("Somebody answers for what ourshire-early-help opens, as acknowledged on ")
                .doesNotContain("Canary");
        assertThat(told(SharingAdviser.reading(Ourshire.ENGLAND).advise(toTheHub(RiskLevel.NONE)), Reader.AUDITOR))
                .doesNotContainIgnoringCase("local rules");
    }

    private static String told(SharingDecision decision, Reader reader) {
        return DecisionWords.of(decision).forReader(reader).in(Form.LONG).toText();
    }

    @Test
    void a_rule_that_keeps_staff_from_the_police_and_social_care_never_loads_and_the_question_shows_why() {
        assertThatThrownBy(() -> LocalPacks.admit(
                        Ourshire.ANALYSIS, Ourshire.closingTheDoor(), Ourshire.POLICY, Optional.of(SEEN)))
                .asInstanceOf(type(LocalPackRefusedException.class))
                .satisfies(refused -> {
                    assertThat(refused.refusals())
                            .extracting(refusal -> refusal.law().id())
                            .contains("NATIONAL-T4", "L24");
                    assertThat(refused.refusals())
                            .allSatisfy(
                                    refusal -> assertThat(refusal.rules()).containsExactly("ST-ADA-THROUGH-THE-HEAD"));
                    assertThat(refused.problems()).allSatisfy(problem -> {
                        assertThat(problem.code()).isEqualTo("LOCAL-NARROWS");
                        assertThat(problem.path()).isEqualTo("/rules/ST-ADA-THROUGH-THE-HEAD");
                    });
                    Map<String, Object> file =
                            refused.refusals().get(0).caseFiles().get(0);
                    SharingQuestion question = CaseDocument.read(file).question();
                    assertThat(SharingAdviser.reading(Ourshire.ENGLAND)
                                    .advise(question)
                                    .outcome()
                                    .flows())
                            .isTrue();
                });
    }

    @Test
    void rules_that_share_more_are_reported_question_by_question() {
        assertThat(WIDENING.refusals()).isEmpty();
        assertThat(WIDENING.widened()).isNotEmpty().allSatisfy(change -> {
            assertThat(change.rules()).containsExactly("OURSHIRE-EARLY-HELP-HUB");
            assertThat(change.group().region().parts()).isNotEmpty();
            assertThat(change.group().example().isAskable()).isTrue();
            assertThat(change.id()).matches("(OPENED-[A-Z]+-PERMIT|DUTY_DROPPED-OB-[A-Z-]+)-[0-9a-f]{8}");
        });
        assertThat(WIDENING.widened())
                .extracting(change -> change.group().difference().inWords())
                .contains("it may be shared once consent is given → it may be shared");
    }

    @Test
    void they_load_with_an_acknowledgement_and_every_decision_carries_it() {
        assertThatThrownBy(() -> WIDENING.admit(Optional.empty()))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("LOCAL-UNACKNOWLEDGED")
                .hasMessageContaining("OURSHIRE-EARLY-HELP-HUB");

        AdmittedPack admitted = WIDENING.admit(Optional.of(SEEN));
        SharingDecision decision = SharingAdviser.reading(admitted.pack()).advise(toTheHub(RiskLevel.NONE));
        assertThat(decision.outcome()).isEqualTo(Outcome.PERMIT_WITH_CONDITIONS);
        assertThat(decision.localRules()).singleElement().satisfies(added -> {
            assertThat(added.id()).isEqualTo("ourshire-early-help");
            assertThat(added.owner()).isEqualTo("Ourshire Council (authority)");
            assertThat(added.acknowledgement()).contains(SEEN);
        });
        assertThat(decision.toDocument().get("localPacks"))
                .asInstanceOf(LIST)
                .singleElement()
                .satisfies(added -> assertThat(String.valueOf(added))
                        .contains("by=Rosa Canary", "role=data protection officer", "why=Canary reason."));
        assertThat(decision.toDocument())
                .containsEntry("localObligations", List.of("OB-ONWARD"))
                .containsKey("obligations");
        SharingDecision elsewhere = SharingAdviser.reading(admitted.pack())
                .advise(question(RecipientKind.POLICE, RiskLevel.SIGNIFICANT_HARM));
        assertThat(elsewhere.toDocument()).containsKey("localPacks").doesNotContainKey("localObligations");
        assertThat(SharingAdviser.reading(Ourshire.ENGLAND)
                        .advise(toTheHub(RiskLevel.NONE))
                        .toDocument())
                .doesNotContainKeys("localPacks", "localObligations");
    }

    @Test
    void what_a_local_rule_decides_is_shown_as_a_local_protocol_and_never_as_law() {
        AdmittedPack admitted = WIDENING.admit(Optional.of(SEEN));
        SharingDecision decision = SharingAdviser.reading(admitted.pack()).advise(toTheHub(RiskLevel.NONE));

        assertThat(decision.citations()).singleElement().satisfies(citation -> {
            assertThat(citation.id()).isEqualTo("OURSHIRE-ISP");
            assertThat(citation.kind()).isEqualTo(CitationKind.PROFESSIONAL_STANDARD);
        });
        assertThat(decision.categories().get(0).determiningRules())
                .extracting(rule -> rule.id())
                .containsExactly("OURSHIRE-EARLY-HELP-HUB");
    }

    @Test
    void neither_the_person_nor_the_reason_shows_in_what_is_printed_or_thrown() {
        AdmittedPack admitted = WIDENING.admit(Optional.of(SEEN));
        assertThat(String.join(
                        "\n",
                        SEEN.toString(),
                        admitted.toString(),
                        admitted.pack().toString(),
                        admitted.pack().localRules().toString(),
                        admitted.report().toString(),
                        SharingAdviser.reading(admitted.pack())
                                .advise(toTheHub(RiskLevel.NONE))
                                .toString()))
                .doesNotContain("Canary");
        assertThatThrownBy(() ->
                        LocalPacks.admit(Ourshire.ANALYSIS, Ourshire.narrowing(), Ourshire.POLICY, Optional.of(SEEN)))
                .hasMessageNotContaining("Canary");
    }

    /** What the rules see of the questions of all cases: a question near one that somebody might ask. */
    private static List<FactSheet> sheets() {
        SharingAdviser adviser = SharingAdviser.reading(Ourshire.ENGLAND);
        return Cases.all().stream()
                .flatMap(each -> adviser.advise(each.document().question()).categories().stream())
                .map(CategoryDecision::facts)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void rules_that_nobody_thought_about_keep_every_promise_or_do_not_load(int seed) {
        List<Tier> open = List.of(4, 5, 6, 7, 8).stream()
                .map(rank -> Ourshire.ENGLAND.tier(rank).orElseThrow())
                .toList();
        List<Fact<?>> facts = List.of(
                Facts.RECIPIENT_KIND, Facts.PURPOSE, Facts.CATEGORY, Facts.RISK_LEVEL, Facts.HOLDER_SECTOR, Facts.AGE);
        Random random = new Random(seed);
        LocalPack local = LocalPack.builder("at-random", "1")
                .owner(new LocalOwner(LocalOwner.Kind.SETTING, "Our school"))
                .inForce(DateRange.ALWAYS)
                .sources(List.of(Town.OWN_POLICY))
                .rules(Stream.of(new RandomRules(random, open, facts).rules())
                        .map(LocalPacksOnEnglandTest::ofLateDays)
                        .toList())
                .build();
        LocalPackReport report = LocalPacks.assess(Ourshire.ANALYSIS, local, Ourshire.POLICY);
        Oracle oracle = new Oracle(
                Ourshire.ENGLAND, LocalPacks.combined(Ourshire.ENGLAND, local, Optional.empty()), Ourshire.DAY);
        assertThat(report.refusals()).allSatisfy(refusal -> {
            assertThat(oracle.confirms(refusal)).isTrue();
            assertThat(refusal.rules()).isNotEmpty();
        });
        for (FactSheet sheet : sheets()) {
            if (report.refusals().isEmpty()) {
                assertThat(oracle.narrowing(sheet, Set.of(2, 3, 4))).isEmpty();
                assertThat(oracle.breach(sheet, Ourshire.POLICY.guardedLaws(), random))
                        .isEmpty();
            }
            if (report.refusals().isEmpty() && report.widened().isEmpty()) {
                assertThat(oracle.widening(sheet)).isEmpty();
            }
        }
    }

    /** The same rule in the last stretch of days only, so that one stretch has to be looked at. */
    private static SharingRule ofLateDays(SharingRule rule) {
        SharingRule.Builder late = SharingRule.rule(rule.id(), rule.title())
                .in(rule.tier())
                .inForce(Ourshire.DAYS)
                .cites(Town.OWN_POLICY.id())
                .when(rule.when())
                .then(rule.branches().toArray(Branch[]::new));
        rule.duties().forEach(duty -> late.obligingWhen(duty.when(), duty.obligation()));
        return late.build();
    }

    private static SharingQuestion toTheHub(RiskLevel risk) {
        return question(RecipientKind.EDUCATION_SPECIALIST, risk);
    }

    private static SharingQuestion question(RecipientKind recipient, RiskLevel risk) {
        return SharingQuestion.builder()
                .asOf(Ourshire.DAY)
                .holder(HolderSector.EARLY_YEARS)
                .recipient(recipient)
                .purpose(Purpose.EARLY_HELP)
                .age(ChildAge.UNDER_13)
                .riskLevel(risk)
                .with(Facts.IDENTITY, IdentityCheck.VERIFIED)
                .with(Facts.RISK_ROLE, RiskRole.NONE)
                .needs(InformationCategory.SEN)
                .build();
    }
}
