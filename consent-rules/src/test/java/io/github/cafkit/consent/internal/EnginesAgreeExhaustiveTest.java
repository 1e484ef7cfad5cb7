package io.github.cafkit.consent.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.consent.Questions;
import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.fact.ChildAge;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.ParentalResponsibility;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.RiskLevel;
import io.github.cafkit.consent.fact.RiskType;
import io.github.cafkit.consent.fact.Safety;
import io.github.cafkit.consent.fact.StatutoryRequest;
import io.github.cafkit.consent.fact.YesNo;
import io.github.cafkit.consent.rule.Branch;
import io.github.cafkit.consent.rule.Condition;
import io.github.cafkit.consent.rule.DutyRule;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.consent.rule.SharingRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("exhaustive")
class EnginesAgreeExhaustiveTest {

    /** Facts that are read together: every combination of the values of one group is tried. */
    private static final List<List<Fact<?>>> GROUPS = List.of(
            List.of(Facts.RECIPIENT_KIND, Facts.CATEGORY, Facts.RISK_LEVEL, Facts.RISK_ROLE),
            List.of(Facts.RECIPIENT_KIND, Facts.CATEGORY, Facts.PURPOSE, Facts.SEEKING_CONSENT),
            List.of(Facts.PURPOSE, Facts.STATUTORY_REQUEST, Facts.RECIPIENT_KIND, Facts.IDENTITY),
            List.of(Facts.AGE, Facts.COMPETENCE, Facts.CHILD_VIEW, Facts.CHILD_CONSENT, Facts.PARENT_CONSENT),
            List.of(Facts.CATEGORY, Facts.THIRD_PARTY_CONSENT, Facts.PARENT_CONSENT, Facts.SEEKING_CONSENT),
            List.of(
                    Facts.HOLDER_UNDER_S16LA,
                    Facts.RELEVANT_TO_WELFARE,
                    Facts.MAY_FACILITATE,
                    Facts.DETRIMENT_JUDGEMENT,
                    Facts.COURT_ORDER,
                    Facts.RISK_LEVEL),
            List.of(
                    Facts.BEST_INTERESTS,
                    Facts.SERIOUS_HARM_TEST,
                    Facts.PARENTAL_RESPONSIBILITY,
                    Facts.RISK_ROLE,
                    Facts.CATEGORY),
            List.of(Facts.COURT_ORDER, Facts.PRIVILEGED, Facts.RISK_ROLE, Facts.STATUTORY_REQUEST, Facts.CATEGORY),
            List.of(Facts.HOLDER_SECTOR, Facts.HOLDER_ROLE, Facts.NEED_TO_KNOW, Facts.CATEGORY),
            List.of(
                    Facts.ACCURACY,
                    Facts.THIRD_PARTY,
                    Facts.GIVEN_IN_CONFIDENCE,
                    Facts.INFORMING,
                    Facts.RISK_SOURCE,
                    Facts.PROFILE),
            List.of(
                    Facts.riskType(RiskType.STAFF),
                    Facts.riskType(RiskType.DOMESTIC_ABUSE),
                    Facts.riskType(RiskType.RADICALISATION),
                    Facts.riskType(RiskType.SEXUAL),
                    Facts.riskType(RiskType.FII),
                    Facts.RECIPIENT_KIND),
            List.of(
                    Facts.IMAGE_ORIGIN,
                    Facts.UNDERTAKING,
                    Facts.BEST_PLACED_TO_PROTECT,
                    Facts.CLIENT_AUTHORITY,
                    Facts.ROUTE_VALID,
                    Facts.RECIPIENT_KIND));

    /** One combination of one group on one day. */
    private record Slice(FactSheet base, LocalDate day, List<Fact<?>> group) {

        int size() {
            return group.stream().mapToInt(fact -> fact.values().size()).reduce(1, Math::multiplyExact);
        }

        FactSheet sheet(int number) {
            FactSheet sheet = base;
            int rest = number;
            for (Fact<?> fact : group) {
                sheet = sheet.withOrdinal(fact, rest % fact.values().size());
                rest /= fact.values().size();
            }
            return sheet;
        }
    }

    @Test
    void in_every_slice_the_diagrams_give_what_the_rules_give() {
        List<Slice> slices = slices();
        assertThat(slices.stream().mapToLong(Slice::size).sum()).isGreaterThanOrEqualTo(500_000);
        England.DAYS.forEach(England::on);
        List<String> differences = slices.stream()
                .flatMap(slice -> differences(slice).stream())
                .limit(10)
                .toList();
        assertThat(differences).isEmpty();
    }

    @Test
    void the_slices_reach_every_tier_most_rules_and_a_bar_that_meets_a_duty() {
        Set<String> tiers = new TreeSet<>();
        int clashes = 0;
        Set<String> rules = new TreeSet<>();
        for (Slice slice : slices()) {
            England.Engines engines = England.on(slice.day());
            for (int i = 0; i < slice.size(); i += 7) {
                Verdict verdict = engines.compiled().decide(slice.sheet(i));
                tiers.add(verdict.tier().name());
                clashes += verdict.clash() ? 1 : 0;
                verdict.determining().forEach(clause -> rules.add(clause.rule().id()));
            }
        }
        assertThat(tiers)
                .hasSameElementsAs(
                        England.PACK.tiers().stream().map(tier -> tier.name()).toList());
        long all = England.PACK.rules().stream().map(SharingRule::id).distinct().count();
        assertThat(rules).hasSizeGreaterThan((int) (all * 3 / 4));
        assertThat(clashes).isGreaterThan(100);
    }

    private static List<String> differences(Slice slice) {
        England.Engines engines = England.on(slice.day());
        return IntStream.range(0, slice.size())
                .parallel()
                .mapToObj(slice::sheet)
                .filter(sheet -> !agree(engines, sheet))
                .limit(3)
                .map(sheet -> slice.day() + " " + sheet)
                .toList();
    }

    private static boolean agree(England.Engines engines, FactSheet sheet) {
        Verdict read = engines.interpreter().decide(sheet);
        Verdict walked = engines.compiled().decide(sheet);
        return read.equals(walked)
                && engines.interpreter()
                        .obligations(read, sheet)
                        .equals(engines.compiled().obligations(walked, sheet));
    }

    private static List<Slice> slices() {
        List<FactSheet> bases = bases();
        List<Slice> slices = new ArrayList<>();
        for (int i = 0; i < bases.size(); i++) {
            LocalDate day = England.DAYS.get((i + 2) % England.DAYS.size());
            for (List<Fact<?>> group : GROUPS) {
                slices.add(new Slice(bases.get(i), day, group));
            }
        }
        return slices;
    }

    /** Questions as they are asked every day, one for each corner of the pack. */
    private static List<FactSheet> bases() {
        return List.of(
                sheet(
                        Questions.ordinary(RecipientKind.CHILDRENS_SOCIAL_CARE, Purpose.SAFEGUARDING)
                                .riskLevel(RiskLevel.SIGNIFICANT_HARM)
                                .with(Facts.HOLDER_UNDER_S16LA, YesNo.YES),
                        InformationCategory.SAFEGUARDING),
                sheet(
                        Questions.ordinary(RecipientKind.OWN_PARENT, Purpose.ACCESS_RIGHT)
                                .age(ChildAge.AGE_13_15)
                                .with(Facts.PARENTAL_RESPONSIBILITY, ParentalResponsibility.HAS),
                        InformationCategory.MEDICAL),
                sheet(
                        Questions.ordinary(RecipientKind.EDUCATION_SPECIALIST, Purpose.SPECIALIST_REFERRAL)
                                .with(Facts.SEEKING_CONSENT, Safety.SAFE),
                        InformationCategory.DEVELOPMENTAL),
                sheet(
                        Questions.ordinary(RecipientKind.POLICE, Purpose.CRIME)
                                .riskLevel(RiskLevel.PERCEIVED_RISK)
                                .age(ChildAge.AGE_16_17),
                        InformationCategory.ADDRESS),
                sheet(Questions.ordinary(RecipientKind.COLLEAGUE, Purpose.CARE_ADMIN), InformationCategory.SEN),
                sheet(
                        Questions.ordinary(RecipientKind.LAWYER, Purpose.COURT)
                                .with(Facts.PARENTAL_RESPONSIBILITY, ParentalResponsibility.UNVERIFIED)
                                .with(Facts.STATUTORY_REQUEST, StatutoryRequest.SUBJECT_ACCESS),
                        InformationCategory.EDUCATION_RECORD));
    }

    private static FactSheet sheet(SharingQuestion.Builder question, InformationCategory category) {
        return SharingAdviser.reading(England.PACK)
                .advise(question.item(Questions.checked(category)).build())
                .category(category)
                .facts();
    }

    // Whether such slices would notice a compiler that gets something wrong.

    /** What an engine says, in terms that do not depend on how its rules are numbered. */
    private record Answer(String tier, Effect effect, List<String> clauses, boolean clash, Set<Obligation> duties) {

        static Answer of(Engine engine, FactSheet sheet) {
            Verdict verdict = engine.decide(sheet);
            return new Answer(
                    verdict.tier().name(),
                    verdict.effect(),
                    verdict.determining().stream()
                            .map(clause -> clause.rule().id() + " " + clause.branch())
                            .toList(),
                    verdict.clash(),
                    engine.obligations(verdict, sheet));
        }
    }

    @Test
    void a_compiler_that_drops_a_rule_is_noticed() {
        for (String id :
                List.of("ADOPTION-PROTECTED", "PERSON-UNDER-ALLEGATION", "IMMEDIATE-DANGER", "PRIVATE-CIRCLE")) {
            List<SharingRule> others = England.PACK.rules().stream()
                    .filter(rule -> !rule.id().equals(id))
                    .toList();
            assertThat(others).as(id).hasSizeLessThan(England.PACK.rules().size());
            assertThat(notices(England.with(others, England.PACK.duties())))
                    .as(id)
                    .isTrue();
        }
    }

    @Test
    void a_compiler_that_swaps_the_branches_of_a_rule_is_noticed() {
        assertThat(notices(England.with(
                        England.PACK.rules().stream()
                                .map(rule -> rule.id().equals("SERIOUS-HARM") ? swapped(rule) : rule)
                                .toList(),
                        England.PACK.duties())))
                .isTrue();
    }

    @Test
    void a_compiler_that_forgets_a_duty_is_noticed() {
        DutyRule forgotten = England.PACK.duties().get(0);
        assertThat(notices(England.with(
                        England.PACK.rules(),
                        England.PACK.duties().stream()
                                .filter(duty -> !duty.id().equals(forgotten.id()))
                                .toList())))
                .isTrue();
    }

    @Test
    void a_compiler_without_a_fault_is_not_accused() {
        assertThat(notices(England.with(England.PACK.rules(), England.PACK.duties())))
                .isFalse();
    }

    private static SharingRule swapped(SharingRule rule) {
        Branch first = rule.branches().get(0);
        Branch last = rule.branches().get(1);
        SharingRule.Builder other = SharingRule.rule(rule.id(), rule.title())
                .in(rule.tier())
                .inForce(rule.inForce())
                .when(rule.when())
                .then(last.when(first.when()), first.when(last.when()));
        rule.citations().forEach(cited -> other.citesWhen(cited.when(), cited.family()));
        rule.duties().forEach(duty -> other.obligingWhen(duty.when(), duty.obligation()));
        rule.expectedWhen().ifPresent(other::expectedWhen);
        assertThat(Arrays.asList(first.when(), last.when())).contains(Condition.always());
        return other.build();
    }

    /** The diagrams of one pack against the reading of the other, over the smaller slices of two questions. */
    private static boolean notices(RulePack faulty) {
        LocalDate day = LocalDate.of(2019, 1, 21);
        CompiledRules compiled = CompiledRules.compile(RulesInForce.on(faulty, day));
        Interpreter reading = England.on(day).interpreter();
        return bases().subList(0, 2).stream()
                .flatMap(base -> GROUPS.stream().map(group -> new Slice(base, day, group)))
                .filter(slice -> slice.size() < 10_000)
                .anyMatch(slice -> IntStream.range(0, slice.size())
                        .parallel()
                        .mapToObj(slice::sheet)
                        .anyMatch(sheet -> !Answer.of(reading, sheet).equals(Answer.of(compiled, sheet))));
    }
}
