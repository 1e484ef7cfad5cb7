package io.github.cafkit.consent.analysis;

import static io.github.cafkit.consent.law.Claim.FLOWS;
import static io.github.cafkit.consent.law.Claim.given;
import static io.github.cafkit.consent.rule.Condition.is;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.ToyPack;
import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.answer.Outcome;
import io.github.cafkit.consent.england.EnglandLaws;
import io.github.cafkit.consent.england.EnglandPack;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.RiskLevel;
import io.github.cafkit.consent.fact.RiskRole;
import io.github.cafkit.consent.law.EverydayFacts;
import io.github.cafkit.consent.law.Law;
import io.github.cafkit.consent.law.LawBook;
import io.github.cafkit.consent.law.LawSource;
import io.github.cafkit.consent.law.StatedLaw;
import io.github.cafkit.consent.rule.PackDigest;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.core.json.JsonTree;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.time.DateRange;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("exhaustive")
class CertificateTest {

    /** Until law 3 ends, significant harm opens with a duty and a perceived risk without. */
    private static final RulePack PACK = ToyPack.with(
            ToyPack.rule("SHIELD", ToyPack.BARS)
                    .when(is(Facts.RISK_ROLE, RiskRole.ALLEGED_PERPETRATOR))
                    .then(Effect.REFER)
                    .build(),
            ToyPack.rule("OPEN", ToyPack.ORDINARY)
                    .inForce(DateRange.before(ToyPack.END_OF_LAW_3))
                    .when(is(Facts.RISK_LEVEL, RiskLevel.PERCEIVED_RISK, RiskLevel.SIGNIFICANT_HARM))
                    .then(Effect.PERMIT)
                    .obligingWhen(is(Facts.RISK_LEVEL, RiskLevel.SIGNIFICANT_HARM), Obligation.DSL)
                    .build());

    private static final Law SHIELDED = Law.never(
                    "T1",
                    "Nothing goes to an alleged perpetrator.",
                    FLOWS,
                    given(is(Facts.RISK_ROLE, RiskRole.ALLEGED_PERPETRATOR)))
            .restingOn(List.of(new LawSource("An invented law", "section 1", false)));
    private static final Law CLOSED = Law.never("T2", "Nothing ever goes.", FLOWS);

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    @Test
    void every_combination_is_counted_in_exactly_one_outcome() {
        Certificate certificate = certificate(SHIELDED);
        Certificate.Stretch first = certificate.stretches().get(0);
        List<Fact<?>> read = List.of(Facts.NEEDED, Facts.RISK_ROLE, Facts.RISK_LEVEL);
        Map<Outcome, Long> counted = new EnumMap<>(Outcome.class);
        long all = count(read, 0, EverydayFacts.SHEET, counted);

        for (Outcome outcome : Outcome.values()) {
            assertThat(first.outcomes().get(outcome))
                    .as(outcome.name())
                    .isEqualTo(certificate
                            .space()
                            .multiply(BigInteger.valueOf(counted.getOrDefault(outcome, 0L)))
                            .divide(BigInteger.valueOf(all)));
        }
        assertThat(counted).containsKeys(Outcome.PERMIT, Outcome.PERMIT_WITH_CONDITIONS, Outcome.REFER_TO_DSL);
        assertThat(certificate.space())
                .isEqualTo(Facts.all().stream()
                        .map(fact -> BigInteger.valueOf(fact.values().size()))
                        .reduce(BigInteger.ONE, BigInteger::multiply));
    }

    @Test
    void it_names_the_pack_by_what_it_says() {
        Certificate certificate = certificate(SHIELDED);

        assertThat(certificate.pack()).isEqualTo("toy");
        assertThat(certificate.edition()).isEqualTo("1");
        assertThat(certificate.digest()).isEqualTo(PackDigest.sha256(PACK));
        assertThat(certificate.libraryVersion()).matches("\\d+\\.\\d+.*");
        assertThat(certificate.facts()).isEqualTo(Facts.all().size());
        assertThat(certificate.days()).isEqualTo(DateRange.from(ToyPack.FIRST_DAY));
    }

    @Test
    void a_law_that_is_broken_on_some_days_is_shown_with_the_question_that_breaks_it() {
        Certificate certificate = certificate(SHIELDED, CLOSED);

        assertThat(certificate.holds()).isFalse();
        assertThat(certificate.broken())
                .singleElement()
                .satisfies(proof -> assertThat(proof.days().end()).isEqualTo(ToyPack.END_OF_LAW_3));
        assertThat(certificate.toMarkdown())
                .contains("**some law is broken.**")
                .contains(
                        "| T1 | Nothing goes to an alleged perpetrator. | An invented law, section 1 (unverified) | proved"
                                + " | holds |")
                .contains("| T2 | Nothing ever goes. |  | proved | holds in 1, is broken in 1 |")
                .contains(
                        "- T2 is broken, days 2000-01-01/2005-01-01, by riskLevel=PERCEIVED_RISK: Nothing ever goes.");
        assertThat(JsonTree.write(certificate.toDocument()))
                .contains("\"brokenBy\":\"riskLevel=PERCEIVED_RISK\"")
                .contains("\"id\":\"T2-2000-01-01\"");
    }

    @Test
    void a_law_says_how_it_is_shown_where_it_is_not_proved() {
        StatedLaw.Evidence evidence = new StatedLaw.Evidence(StatedLaw.Means.RANDOM_QUESTIONS, "OurLawsTest");
        StatedLaw tested = new StatedLaw("T3", "We | test this.", List.of(), List.of(), List.of(evidence));
        StatedLaw silent = new StatedLaw("T4", "Later.", List.of(), List.of(), List.of());
        Certificate certificate = Certificate.of(PackAnalysis.of(PACK), day -> List.of(tested, silent));

        assertThat(certificate.toMarkdown())
                .contains("| T3 | We \\| test this. |  | by random questions (OurLawsTest) | shown by tests |")
                .contains("| T4 | Later. |  |  | says nothing on these days |");
        assertThat(JsonTree.write(certificate.toDocument()))
                .contains("{\"means\":\"RANDOM_QUESTIONS\",\"testClass\":\"OurLawsTest\"}");
    }

    @Test
    void only_the_stretches_asked_for_are_certified() {
        LawBook laws = LawBook.of(SHIELDED);
        PackAnalysis analysis = PackAnalysis.of(PACK);
        LocalDate lastDay = ToyPack.END_OF_LAW_3.minusDays(1);

        assertThat(Certificate.of(analysis, laws, lastDay, lastDay).stretches()).hasSize(1);
        assertThat(Certificate.of(analysis, laws, lastDay, ToyPack.END_OF_LAW_3).stretches())
                .hasSize(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Certificate.of(analysis, laws, ToyPack.END_OF_LAW_3, lastDay));
        assertThatThrownBy(() -> Certificate.of(analysis, laws, ToyPack.FIRST_DAY.minusDays(1), lastDay))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("PACK-DATE-NOT-ENCODED");
    }

    @Test
    void england_keeps_all_its_laws_on_every_day_and_says_so_alike_every_time() {
        Certificate certificate = england(EnglandPack.standard());

        assertThat(certificate.holds()).isTrue();
        assertThat(certificate.stretches().stream().map(Certificate.Stretch::days))
                .containsExactlyElementsOf(EnglandPack.standard().intervals());
        assertThat(certificate.stretches()).allSatisfy(stretch -> {
            assertThat(stretch.laws()).hasSize(41).allMatch(law -> law.result() == Proof.Result.HOLDS);
            assertThat(stretch.outcomes().values().stream().reduce(BigInteger.ZERO, BigInteger::add))
                    .isEqualTo(certificate.space());
            assertThat(stretch.outcomes().values()).allMatch(count -> count.signum() > 0);
            assertThat(stretch.askable()).isLessThan(certificate.space());
        });
        assertThat(certificate.toMarkdown())
                .contains("every law that is proved holds")
                .contains("| L41 |");
    }

    @Test
    void the_same_pack_has_the_same_certificate_byte_for_byte() {
        PackAnalysis one = PackAnalysis.of(EnglandPack.standard());
        PackAnalysis other = PackAnalysis.of(EnglandPack.standard());
        LawBook laws = EnglandLaws.of(one.pack().sources());
        Certificate first = Certificate.of(one, laws, TODAY, TODAY);
        Certificate second = Certificate.of(other, laws, TODAY, TODAY);

        assertThat(JsonTree.writePretty(second.toDocument())).isEqualTo(JsonTree.writePretty(first.toDocument()));
        assertThat(second.toMarkdown()).isEqualTo(first.toMarkdown());
        assertThat(first.toDocument())
                .containsEntry("schema", "cafkit/certificate/1")
                .containsEntry("holds", true);
        assertThat(JsonTree.readObject(JsonTree.writePretty(first.toDocument())))
                .containsEntry("pack", "england");
    }

    @Test
    void a_pack_derived_from_england_is_held_to_the_same_laws() {
        RulePack ours = EnglandPack.standard().toBuilder("ourshire", "2026.1")
                .withoutRule("PERSON-UNDER-ALLEGATION")
                .build();
        Certificate certificate = Certificate.of(PackAnalysis.of(ours), EnglandLaws.of(ours.sources()), TODAY, TODAY);

        assertThat(certificate.holds()).isFalse();
        assertThat(certificate.broken().stream().map(proof -> proof.law().id())).contains("L08");
        assertThat(certificate.toMarkdown()).contains("pack ourshire").contains("riskRole=ALLEGED_PERPETRATOR");
    }

    private static Certificate england(RulePack pack) {
        return Certificate.of(PackAnalysis.of(pack), EnglandLaws.of(pack.sources()));
    }

    private static Certificate certificate(Law... laws) {
        return Certificate.of(PackAnalysis.of(PACK), LawBook.of(laws));
    }

    /** Asks about every combination of the facts that the pack reads. */
    private static long count(List<Fact<?>> facts, int next, FactSheet sheet, Map<Outcome, Long> counted) {
        if (next == facts.size()) {
            counted.merge(
                    SharingAdviser.reading(PACK)
                            .answer(sheet, ToyPack.FIRST_DAY)
                            .outcome(),
                    1L,
                    Long::sum);
            return 1;
        }
        long all = 0;
        for (int value = 0; value < facts.get(next).values().size(); value++) {
            all += count(facts, next + 1, sheet.withOrdinal(facts.get(next), value), counted);
        }
        return all;
    }
}
