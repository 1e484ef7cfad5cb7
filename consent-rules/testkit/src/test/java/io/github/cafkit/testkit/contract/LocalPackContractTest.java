package io.github.cafkit.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.consent.analysis.PackAnalysis;
import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.law.LawBook;
import io.github.cafkit.consent.local.LocalOwner;
import io.github.cafkit.consent.local.LocalPack;
import io.github.cafkit.consent.local.LocalPackPolicy;
import io.github.cafkit.consent.local.LocalPacks;
import io.github.cafkit.consent.packfile.LocalPackFile;
import io.github.cafkit.consent.packfile.PackFile;
import io.github.cafkit.consent.rule.Acknowledgement;
import io.github.cafkit.consent.rule.Condition;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.consent.rule.SharingRule;
import io.github.cafkit.consent.rule.Tier;
import io.github.cafkit.core.json.JsonTree;
import io.github.cafkit.core.source.Citation;
import io.github.cafkit.core.source.CitationKind;
import io.github.cafkit.core.source.SourceDocument;
import io.github.cafkit.core.time.DateRange;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The contract for local rules passes for sound ones, and each check of it fails for rules with one thing wrong. */
class LocalPackContractTest {

    private static final DateRange DAYS = DateRange.from(OurPack.CHANGE);
    private static final LocalPackPolicy POLICY = LocalPackPolicy.of(Set.of(2, 3), Set.of(2), LawBook.of());

    private static final LocalPack NARROWING =
            local(rule(OurPack.ORDINARY, Effect.DENY, Condition.is(Facts.RECIPIENT_KIND, RecipientKind.COMMERCIAL)));
    private static final LocalPack WIDENING =
            local(rule(OurPack.ORDINARY, Effect.PERMIT, Condition.is(Facts.RECIPIENT_KIND, RecipientKind.COLLEAGUE)));
    private static final LocalPack CLOSING =
            local(rule(OurPack.PROTECTION, Effect.REFER, Condition.is(Facts.RECIPIENT_KIND, RecipientKind.POLICE)));

    /** Rules that only hold back. */
    static class Sound implements LocalPackContract {
        @Override
        public RulePack national() {
            return OurPack.PACK;
        }

        @Override
        public LocalPack local() {
            return NARROWING;
        }

        @Override
        public LocalPackPolicy policy() {
            return POLICY;
        }

        @Override
        public int tries() {
            return 100;
        }
    }

    /** Rules that let more go, and nobody has answered for it. */
    static class Widening extends Sound {
        @Override
        public LocalPack local() {
            return WIDENING;
        }
    }

    /** The same, when somebody has. */
    static class Acknowledged extends Widening {
        private static final Acknowledgement SEEN = LocalPacks.assess(PackAnalysis.of(OurPack.PACK), WIDENING, POLICY)
                .acknowledge("Sam Example", "director", OurPack.CHANGE, "Colleagues work together.");

        @Override
        public Optional<Acknowledgement> acknowledgement() {
            return Optional.of(SEEN);
        }
    }

    /** Rules that keep the police from being told. */
    static class Closing extends Sound {
        @Override
        public LocalPack local() {
            return CLOSING;
        }
    }

    @Test
    void rules_that_only_hold_back_pass() {
        Launched run = Launched.tests(Sound.class);

        assertThat(run.failures()).isEmpty();
        assertThat(run.count()).isEqualTo(14 + 16 + 4 + 2);
    }

    @Test
    void rules_that_let_more_go_pass_once_somebody_answers_for_it() {
        assertThat(Launched.tests(Widening.class).failures()).hasSize(1);
        assertThat(Launched.tests(Widening.class).failure("the_local_rules_are_admitted"))
                .contains("ourshire 1 is not admitted to ours 1", "LOCAL-UNACKNOWLEDGED", "LOCAL-RULE");
        assertThat(Launched.tests(Acknowledged.class).failures()).isEmpty();
    }

    @Test
    void rules_that_weaken_what_protects_fail_with_the_question_and_the_answers_with_them_and_without() {
        String message = Launched.tests(Closing.class).failure("the_local_rules_weaken_nothing");

        assertThat(message)
                .contains("ourshire 1 weakens what ours 1 protects", "because of [LOCAL-RULE], NATIONAL-T2 is broken")
                .contains("Without the local rules the answer");
        assertThat(Messages.caseFiles(message)).hasSize(1);
        assertThat(Messages.answers(message))
                .extracting(answer -> answer.get("outcome"))
                .containsExactly("REFER_TO_DSL", "PERMIT_WITH_CONDITIONS");
    }

    @Test
    void a_file_that_holds_other_rules_is_found() {
        LocalPackContract published = new Sound() {
            @Override
            public String packFile() {
                return JsonTree.write(LocalPackFile.write(WIDENING));
            }
        };

        assertThatThrownBy(published::the_file_of_the_pack_is_this_pack)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("The file holds other local rules");
    }

    @Test
    void the_pack_with_local_rules_is_the_one_that_a_program_would_get() {
        RulePack admitted = LocalPacks.admit(PackAnalysis.of(OurPack.PACK), NARROWING, POLICY, Optional.empty())
                .pack();

        assertThat(JsonTree.write(PackFile.write(new Sound().pack())))
                .isEqualTo(JsonTree.write(PackFile.write(admitted)));
        assertThat(new Sound().pack().localRules()).isEqualTo(admitted.localRules());
        assertThat(new Sound().pack()).isSameAs(new Sound().pack());
    }

    private static SharingRule rule(Tier tier, Effect effect, Condition when) {
        return SharingRule.rule("LOCAL-RULE", "A rule of the council.")
                .in(tier)
                .inForce(DAYS)
                .cites("COUNCIL-1")
                .when(when)
                .then(effect)
                .build();
    }

    private static LocalPack local(SharingRule rule) {
        return LocalPack.builder("ourshire", "1")
                .owner(new LocalOwner(LocalOwner.Kind.AUTHORITY, "Ourshire Council"))
                .inForce(DAYS)
                .sources(List.of(new Citation(
                        "COUNCIL-1",
                        CitationKind.SETTING_POLICY,
                        new SourceDocument("COUNCIL-1", "Council policy", "Ourshire Council"),
                        "section 1",
                        "It says something.",
                        Optional.of(DAYS),
                        true)))
                .rule(rule)
                .build();
    }
}
