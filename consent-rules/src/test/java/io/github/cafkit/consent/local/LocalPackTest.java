package io.github.cafkit.consent.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.consent.CategoryDecision;
import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.analysis.PackAnalysis;
import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.answer.Outcome;
import io.github.cafkit.consent.fact.ConsentStanding;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.RiskLevel;
import io.github.cafkit.consent.fact.YesNo;
import io.github.cafkit.consent.law.EverydayFacts;
import io.github.cafkit.consent.rule.Acknowledgement;
import io.github.cafkit.consent.rule.Condition;
import io.github.cafkit.consent.rule.LocalRules;
import io.github.cafkit.consent.rule.PackDigest;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.consent.rule.SharingRule;
import io.github.cafkit.consent.rule.Tier;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.source.Citation;
import io.github.cafkit.core.source.CitationKind;
import io.github.cafkit.core.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a local pack is, and what is refused before anybody looks at what it changes. */
class LocalPackTest {

    private static final Condition ANY_PARENT = Condition.is(Facts.RECIPIENT_KIND, RecipientKind.OTHER_PARENT);
    private static final SharingRule NO = Town.local("OUR-NO", Town.ORDINARY)
            .when(ANY_PARENT)
            .then(Effect.DENY)
            .build();

    @Test
    void its_digest_tells_apart_whatever_an_acknowledgement_is_about() {
        String digest = Town.school(NO).digest();

        assertThat(digest).hasSize(64).isEqualTo(Town.school(NO).digest());
        assertThat(List.of(
                        school("other", "1", Town.OWN_POLICY, DateRange.ALWAYS, NO)
                                .digest(),
                        school("our-school", "2", Town.OWN_POLICY, DateRange.ALWAYS, NO)
                                .digest(),
                        school("our-school", "1", kind(CitationKind.PROFESSIONAL_STANDARD), DateRange.ALWAYS, NO)
                                .digest(),
                        Town.school(Town.local("OUR-NO", Town.ORDINARY)
                                        .when(ANY_PARENT)
                                        .then(Effect.REFER)
                                        .build())
                                .digest(),
                        LocalPack.builder("our-school", "1")
                                .owner(new LocalOwner(LocalOwner.Kind.AUTHORITY, "Our school"))
                                .inForce(DateRange.ALWAYS)
                                .sources(List.of(Town.OWN_POLICY))
                                .rule(NO)
                                .build()
                                .digest()))
                .doesNotContain(digest)
                .doesNotHaveDuplicates();
    }

    @Test
    void every_fault_of_a_local_pack_is_named_at_once() {
        SharingRule claimsLaw = SharingRule.rule("OUR-LAW", "It claims to be law.")
                .in(Town.ORDINARY)
                .inForce(DateRange.ALWAYS)
                .cites("LAW-1")
                .when(ANY_PARENT)
                .then(Effect.PERMIT)
                .expectedWhen(Condition.always())
                .build();
        assertThat(problems(() -> LocalPack.builder("Our School", " ")
                        .inForce(DateRange.from(Town.DAY))
                        .sources(List.of(kind(CitationKind.STATUTE), Town.OWN_POLICY))
                        .rule(claimsLaw)
                        .build()))
                .containsExactlyInAnyOrder(
                        "LOCAL-ID-FORM /id",
                        "LOCAL-INCOMPLETE /edition",
                        "LOCAL-INCOMPLETE /owner",
                        "LOCAL-SOURCE-KIND /sources/OUR-1",
                        "LOCAL-SOURCE-TWICE /sources/OUR-1",
                        "LOCAL-RULE-DATES /rules/OUR-LAW/inForce",
                        "LOCAL-CITATION /rules/OUR-LAW/cites",
                        "LOCAL-EXPECTATION /rules/OUR-LAW/expectedWhen");
        assertThat(problems(() -> LocalPack.builder("a", "1").build()))
                .containsExactlyInAnyOrder(
                        "LOCAL-INCOMPLETE /owner", "LOCAL-INCOMPLETE /inForce", "LOCAL-INCOMPLETE /rules");
        assertThatIllegalArgumentException().isThrownBy(() -> new LocalOwner(LocalOwner.Kind.SETTING, " "));
    }

    @Test
    void two_editions_of_a_local_source_never_share_a_day() {
        Citation earlier = new Citation(
                "OUR-1/2010",
                CitationKind.SETTING_POLICY,
                Town.OWN_POLICY.document(),
                "",
                "We did it so.",
                Optional.of(DateRange.before(Town.DAY)),
                true);
        assertThat(problems(() -> LocalPack.builder("a", "1")
                        .owner(new LocalOwner(LocalOwner.Kind.PARTNERSHIP, "All of us"))
                        .inForce(DateRange.ALWAYS)
                        .sources(List.of(Town.OWN_POLICY, earlier))
                        .rule(NO)
                        .build()))
                .containsExactly("LOCAL-SOURCE-OVERLAP /sources/OUR-1~12010");
    }

    @Test
    void tiers_effects_and_duties_that_are_closed_and_names_that_are_taken_are_refused_at_once() {
        SharingRule bar = Town.local("OUR-BAR", Town.BARS)
                .when(ANY_PARENT)
                .then(Effect.DENY)
                .build();
        SharingRule duty = Town.local("OUR-DUTY", Town.RIGHTS)
                .when(ANY_PARENT)
                .then(Effect.MUST)
                .obliging(Obligation.INFORM)
                .build();
        SharingRule taken = Town.local("CONSENTED", Town.ORDINARY)
                .inForce(DateRange.before(Town.DAY))
                .when(ANY_PARENT)
                .then(Effect.DENY)
                .build();
        SharingRule elsewhere = Town.local("OUR-ELSEWHERE", new Tier(9, "no tier", "none", List.of(Effect.DENY)))
                .when(ANY_PARENT)
                .then(Effect.DENY)
                .build();
        assertThat(problems(
                        () -> LocalPacks.assess(Town.ANALYSIS, Town.school(bar, duty, taken, elsewhere), Town.POLICY)))
                .containsExactlyInAnyOrder(
                        "LOCAL-TIER-CLOSED /rules/OUR-BAR/tier",
                        "LOCAL-EFFECT-CLOSED /rules/OUR-DUTY/branches",
                        "LOCAL-DUTY-CLOSED /rules/OUR-DUTY/duties",
                        "LOCAL-ID-TAKEN /rules/CONSENTED/id",
                        "PACK-TIER-UNDECLARED /rules/OUR-ELSEWHERE/tier",
                        "LOCAL-TIER-CLOSED /rules/OUR-ELSEWHERE/tier");
    }

    @Test
    void rules_for_days_that_the_pack_does_not_answer_for_are_refused() {
        SharingRule early = Town.local("OUR-EARLY", Town.ORDINARY)
                .inForce(DateRange.before(LocalDate.of(1990, 1, 1)))
                .when(ANY_PARENT)
                .then(Effect.DENY)
                .build();
        assertThat(problems(() -> LocalPacks.assess(Town.ANALYSIS, Town.school(early), Town.POLICY)))
                .containsExactly("LOCAL-RULE-DATES /inForce");
    }

    @Test
    void whatever_keeps_a_pack_from_loading_keeps_local_rules_from_loading() {
        assertThat(problems(() -> LocalPacks.assess(Town.ANALYSIS, Town.school(NO, NO), Town.POLICY)))
                .containsExactly("PACK-EDITIONS-OVERLAP /rules/OUR-NO");
    }

    @Test
    void only_the_days_on_which_a_local_rule_exists_are_looked_at() {
        SharingRule later = Town.local("OUR-LATER", Town.ORDINARY)
                .inForce(DateRange.from(Town.DAY))
                .when(ANY_PARENT)
                .then(Effect.DENY)
                .build();
        LocalPackReport report = LocalPacks.assess(Town.ANALYSIS, Town.school(later), Town.POLICY);

        assertThat(report.days()).containsExactly(DateRange.from(Town.DAY));
        assertThat(report.local().rules()).containsExactly(later);
        assertThat(report.national()).isSameAs(Town.PACK);
    }

    @Test
    void a_plain_permission_stays_plain_whatever_a_local_rule_obliges_to() {
        SharingRule careful = Town.local("OUR-CARE", Town.ORDINARY)
                .when(Condition.is(Facts.PARENT_CONSENT, ConsentStanding.VALID))
                .then(Effect.PERMIT)
                .obliging(Obligation.ONWARD, Obligation.RECORD)
                .obligingWhen(Condition.is(Facts.CONFIDENTIAL, YesNo.NO), Obligation.ALT)
                .build();
        RulePack pack = LocalPacks.admit(Town.ANALYSIS, Town.school(careful), Town.POLICY, Optional.empty())
                .pack();
        for (SharingAdviser adviser : List.of(SharingAdviser.of(pack), SharingAdviser.reading(pack))) {
            CategoryDecision answer = adviser.answer(
                    EverydayFacts.SHEET
                            .with(Facts.PARENT_CONSENT, ConsentStanding.VALID)
                            .with(Facts.CLIENT_AUTHORITY, YesNo.YES),
                    Town.DAY);
            assertThat(answer.outcome()).isEqualTo(Outcome.PERMIT);
            assertThat(answer.obligations()).isEqualTo(Obligation.UNIVERSAL);
            assertThat(answer.localObligations()).containsExactly(Obligation.ONWARD);
            assertThat(answer.determiningRules())
                    .extracting(rule -> rule.id())
                    .containsExactly("CONSENTED", "OUR-CARE");
        }
    }

    @Test
    void a_pack_with_local_rules_says_whose_they_are_and_its_digest_does_too() {
        RulePack plain = LocalPacks.combined(Town.PACK, Town.school(NO), Optional.empty());
        Acknowledgement seen = new Acknowledgement(
                "A", "DPO", Town.DAY, "Why.", Town.school(NO).digest(), PackDigest.sha256(Town.PACK), List.of());
        RulePack acknowledged = LocalPacks.combined(Town.PACK, Town.school(NO), Optional.of(seen));

        assertThat(plain.isLocal("OUR-NO")).isTrue();
        assertThat(plain.isLocal("CONSENTED")).isFalse();
        assertThat(plain.toBuilder("x", "1").build().localRules()).isEqualTo(plain.localRules());
        assertThat(Set.of(PackDigest.sha256(Town.PACK), PackDigest.sha256(plain), PackDigest.sha256(acknowledged)))
                .hasSize(3);
        assertThat(Town.PACK.tier(3)).contains(Town.PROTECTION);
        assertThat(Town.PACK.tier(7)).isEmpty();
    }

    /** What nobody was asked about goes to the parents of other children. */
    private static LocalPack sharesMore(String id) {
        return school(
                id,
                "1",
                Town.OWN_POLICY,
                DateRange.ALWAYS,
                Town.local("OUR-YES", Town.RIGHTS)
                        .when(ANY_PARENT)
                        .then(Effect.PERMIT)
                        .build());
    }

    @Test
    void an_acknowledgement_is_good_for_exactly_these_packs_and_these_widenings() {
        LocalPackReport report = LocalPacks.assess(Town.ANALYSIS, sharesMore("our-school"), Town.POLICY);
        Acknowledgement seen = report.acknowledge("A", "DPO", Town.DAY, "Why.");
        assertThat(seen.widenings()).hasSizeGreaterThan(1);
        assertThat(report.admit(Optional.of(seen)).acknowledgement()).contains(seen);
        assertThat(problems(() -> report.admit(Optional.empty())))
                .hasSameSizeAs(seen.widenings())
                .allMatch(problem -> problem.startsWith("LOCAL-UNACKNOWLEDGED /widenings/"));

        assertThat(problems(() -> LocalPacks.admit(Town.ANALYSIS, sharesMore("other"), Town.POLICY, Optional.of(seen))))
                .containsExactly("LOCAL-ACKNOWLEDGED-OTHER /localDigest");
        PackAnalysis changed = PackAnalysis.of(
                Town.PACK.toBuilder("town", "2").withoutDuty("ADVICE").build());
        assertThat(problems(() -> LocalPacks.admit(changed, sharesMore("our-school"), Town.POLICY, Optional.of(seen))))
                .containsExactly("LOCAL-ACKNOWLEDGED-OTHER /nationalDigest");
        List<String> ids = seen.widenings();
        assertThat(problems(() -> report.admit(Optional.of(seen(seen, ids.subList(1, ids.size()))))))
                .containsExactly("LOCAL-UNACKNOWLEDGED /widenings/" + ids.get(0));
        List<String> more = new ArrayList<>(ids);
        more.add(0, "A-WIDENING-THAT-THERE-IS-NOT");
        assertThat(problems(() -> report.admit(Optional.of(seen(seen, more)))))
                .containsExactly("LOCAL-ACKNOWLEDGED-UNKNOWN /widenings/0");
    }

    private static Acknowledgement seen(Acknowledgement seen, List<String> widenings) {
        return new Acknowledgement(
                seen.by(), seen.role(), seen.on(), seen.why(), seen.localDigest(), seen.nationalDigest(), widenings);
    }

    @Test
    void a_school_can_add_its_rules_to_those_of_its_authority() {
        LocalPackReport authority = LocalPacks.assess(Town.ANALYSIS, sharesMore("authority"), Town.POLICY);
        PackAnalysis first = PackAnalysis.of(authority
                .admit(Optional.of(authority.acknowledge("A", "DPO", Town.DAY, "Why.")))
                .pack());
        LocalPack own = LocalPack.builder("our-school", "1")
                .owner(new LocalOwner(LocalOwner.Kind.SETTING, "Our school"))
                .inForce(DateRange.ALWAYS)
                .sources(List.of(new Citation(
                        "OUR-2",
                        CitationKind.SETTING_POLICY,
                        Town.OWN_POLICY.document(),
                        "",
                        "Less of it.",
                        Optional.of(DateRange.ALWAYS),
                        true)))
                .rule(SharingRule.rule("OUR-LESS", "Less of it.")
                        .in(Town.PROTECTION)
                        .inForce(DateRange.ALWAYS)
                        .cites("OUR-2")
                        .when(ANY_PARENT)
                        .then(Effect.DENY)
                        .obliging(Obligation.CHILDVIEW)
                        .build())
                .build();
        RulePack both =
                LocalPacks.admit(first, own, Town.POLICY, Optional.empty()).pack();

        assertThat(both.localRules()).extracting(LocalRules::id).containsExactly("authority", "our-school");
        assertThat(both.localRules().get(0).acknowledgement()).isPresent();
        assertThat(problems(() -> LocalPacks.assess(first, sharesMore("authority"), Town.POLICY)))
                .containsExactlyInAnyOrder(
                        "LOCAL-ID-TAKEN /id", "LOCAL-ID-TAKEN /rules/OUR-YES/id", "LOCAL-ID-TAKEN /sources/OUR-1");
    }

    @Test
    void a_rule_that_turns_a_referral_into_a_flat_no_loses_the_duty_to_take_advice_unless_it_brings_it() {
        Condition ordinary = Condition.allOf(
                Condition.is(Facts.RECIPIENT_KIND, RecipientKind.POLICE),
                Condition.is(Facts.RISK_LEVEL, RiskLevel.NONE));
        SharingRule.Builder flat =
                Town.local("OUR-NO", Town.ORDINARY).when(ordinary).then(Effect.DENY);

        assertThat(LocalPacks.assess(Town.ANALYSIS, Town.school(flat.build()), Town.POLICY)
                        .widened())
                .singleElement()
                .satisfies(change -> assertThat(change.id()).startsWith("DUTY_DROPPED-OB-ADVICE-"));
        LocalPackReport careful = LocalPacks.assess(
                Town.ANALYSIS, Town.school(flat.obliging(Obligation.ADVICE).build()), Town.POLICY);
        assertThat(careful.widened()).isEmpty();
        assertThat(careful.otherwise())
                .extracting(change -> change.group().difference().inWords())
                .contains("it is for the designated lead to decide → it is not shared");
    }

    @Test
    void an_acknowledgement_names_a_person_a_role_a_reason_and_exactly_two_packs() {
        assertThat(problems(() -> new Acknowledgement(" ", "", Town.DAY, " ", "abc", "A".repeat(64), List.of())))
                .containsExactly(
                        "ACKNOWLEDGEMENT-INCOMPLETE /by",
                        "ACKNOWLEDGEMENT-INCOMPLETE /role",
                        "ACKNOWLEDGEMENT-INCOMPLETE /why",
                        "ACKNOWLEDGEMENT-DIGEST /localDigest",
                        "ACKNOWLEDGEMENT-DIGEST /nationalDigest");
    }

    private static LocalPack school(String id, String edition, Citation source, DateRange days, SharingRule... rules) {
        return LocalPack.builder(id, edition)
                .owner(new LocalOwner(LocalOwner.Kind.SETTING, "Our school"))
                .inForce(days)
                .sources(List.of(source))
                .rules(List.of(rules))
                .build();
    }

    private static Citation kind(CitationKind kind) {
        Citation own = Town.OWN_POLICY;
        return new Citation(
                own.id(), kind, own.document(), own.locator(), own.statement(), own.inForce(), own.verified());
    }

    private static List<String> problems(Runnable refused) {
        List<String> found = new ArrayList<>();
        assertThatThrownBy(refused::run).isInstanceOfSatisfying(ProblemException.class, thrown -> {
            for (Problem problem : thrown.problems()) {
                found.add(problem.code() + " " + problem.path());
            }
        });
        return found;
    }
}
