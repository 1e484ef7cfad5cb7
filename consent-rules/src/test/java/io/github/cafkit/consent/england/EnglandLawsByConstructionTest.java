package io.github.cafkit.consent.england;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.Nature;
import io.github.cafkit.consent.fact.StatedBy;
import io.github.cafkit.consent.internal.RulesInForce;
import io.github.cafkit.consent.rule.DutyRule;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.consent.rule.SharingRule;
import io.github.cafkit.core.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The laws that hold because of how the library is made: what the rules cannot read, they cannot depend on. */
class EnglandLawsByConstructionTest {

    private static final RulePack PACK = EnglandPack.standard();

    @Test
    @DisplayName("L02 The order in which rules are written down means nothing")
    void rules_in_another_order_are_the_same_pack() {
        List<SharingRule> rules = new ArrayList<>(PACK.rules());
        List<DutyRule> duties = new ArrayList<>(PACK.duties());
        Collections.shuffle(rules, new Random(2));
        Collections.shuffle(duties, new Random(2));
        RulePack shuffled = PackEdits.with(rules, duties);

        assertThat(shuffled.rules()).containsExactlyElementsOf(PACK.rules());
        assertThat(shuffled.duties()).containsExactlyElementsOf(PACK.duties());
    }

    @Test
    @DisplayName("L06 L07 No rule can see what else was asked for")
    void every_fact_is_about_the_question_the_one_category_or_its_consents() {
        assertThat(Facts.all(Fact.Scope.ITEM))
                .extracting(Fact::name)
                .containsExactly(
                        "category", "needed", "thirdParty", "givenInConfidenceByChild", "accuracy", "confidential");
        assertThat(Facts.all(Fact.Scope.CONSENT))
                .extracting(Fact::name)
                .containsExactly(
                        "childConsent",
                        "parentConsent",
                        "thirdPartyConsent",
                        "corporateParentConsent",
                        "clientAuthority");
        assertThat(Facts.all(Fact.Scope.QUESTION))
                .extracting(Fact::name)
                .noneMatch(name -> name.contains("ategor") || name.contains("tems"));
    }

    @Test
    @DisplayName("L31 A rule that begins later changes nothing before it begins")
    void rules_of_the_future_are_not_in_force_today() {
        LocalDate later = LocalDate.of(2031, 1, 1);
        RulePack longer = PackEdits.adding(SharingRule.rule("OF-THE-FUTURE", "One day everything is told.")
                .in(Tiers.DUTIES)
                .cites("LW-01")
                .inForce(DateRange.from(later))
                .when(Terms.CONCERN)
                .then(Effect.MUST)
                .build());

        for (DateRange days : PACK.intervals()) {
            assertThat(inForce(longer, days.start()))
                    .as("rules in force from " + days.start())
                    .isEqualTo(inForce(PACK, days.start()));
        }
        assertThat(inForce(longer, later)).hasSize(inForce(PACK, later).size() + 1);
    }

    @Test
    @DisplayName("L35 Having shared before is no reason to share again: no rule can see it")
    void no_fact_says_what_was_shared_before() {
        Pattern before = Pattern.compile("\\b(already|earlier|previous|previously|before|again)\\b");

        assertThat(Facts.all())
                .extracting(fact -> words(fact.name()) + ": " + fact.meaning())
                .noneMatch(words -> before.matcher(words).find());
    }

    @Test
    @DisplayName("L39 No rule can see anybody's ethnicity, faith or class")
    void no_fact_and_no_rule_names_ethnicity_faith_or_class() {
        Pattern named =
                Pattern.compile("\\b(ethnic\\w*|race|racial|colour|nationalit\\w*|migrant\\w*|faith\\w*|religio\\w*"
                        + "|christian\\w*|muslim\\w*|jew\\w*|hindu\\w*|sikh\\w*|caste|social class|class|income|benefits|poor"
                        + "|traveller\\w*|gyps\\w*|roma)\\b");

        Stream<String> facts = Facts.all().stream()
                .flatMap(fact -> Stream.concat(
                        Stream.of(words(fact.name()), fact.meaning()),
                        fact.values().stream().flatMap(value -> Stream.of(words(value.name()), value.label()))));
        Stream<String> rules = PACK.rules().stream()
                .flatMap(rule -> Stream.of(rule.id(), rule.title(), rule.when().inWords()));

        assertThat(Stream.concat(facts, rules).map(text -> text.toLowerCase(Locale.ROOT)))
                .noneMatch(text -> named.matcher(text).find());
    }

    @Test
    @DisplayName("L40 What a person must judge is stated by a person, and never by the library")
    void no_judgement_is_made_by_the_library() {
        assertThat(Facts.all().stream().filter(fact -> fact.nature() == Nature.JUDGEMENT))
                .allSatisfy(fact -> assertThat(fact.statedBy()).as(fact.name()).isNotEqualTo(StatedBy.LIBRARY));
    }

    @Test
    @DisplayName("L40 Whatever the guidance leaves to a person is marked as a judgement")
    void the_questions_for_people_are_judgements() {
        List<Fact<?>> forPeople = List.of(
                Facts.RISK_LEVEL,
                Facts.RISK_ROLE,
                Facts.COMPETENCE,
                Facts.SEEKING_CONSENT,
                Facts.INFORMING,
                Facts.NEEDED,
                Facts.NEED_TO_KNOW,
                Facts.DETRIMENT_JUDGEMENT,
                Facts.RELEVANT_TO_WELFARE,
                Facts.MAY_FACILITATE,
                Facts.SERIOUS_HARM_TEST,
                Facts.BEST_INTERESTS,
                Facts.BEST_PLACED_TO_PROTECT);

        assertThat(forPeople)
                .allSatisfy(fact -> assertThat(fact.nature()).as(fact.name()).isEqualTo(Nature.JUDGEMENT));
    }

    private static List<String> inForce(RulePack pack, LocalDate day) {
        return RulesInForce.on(pack, day).clauses().stream()
                .map(clause -> clause.rule() + " " + clause.branch())
                .toList();
    }

    /** {@code riskRole} and {@code RISK_ROLE} as words. */
    private static String words(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1 $2").replace('_', ' ');
    }
}
