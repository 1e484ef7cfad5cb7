package io.github.cafkit.consent.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.consent.Questions;
import io.github.cafkit.consent.RequestedItem;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.consents.Consent;
import io.github.cafkit.consent.fact.Accuracy;
import io.github.cafkit.consent.fact.ConsentGiver;
import io.github.cafkit.consent.fact.ConsentState;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.Profile;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.RiskLevel;
import io.github.cafkit.consent.fact.RiskRole;
import io.github.cafkit.consent.fact.RiskType;
import io.github.cafkit.consent.fact.YesNo;
import io.github.cafkit.core.json.JsonTree;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KnowledgeLogTest {

    private static final Instant MONDAY = Instant.parse("2026-11-02T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-03T09:00:00Z");

    private static final SharingQuestion ASKED = Questions.ordinary(RecipientKind.HEALTH, Purpose.SAFEGUARDING)
            .needs(InformationCategory.MEDICAL)
            .needs(InformationCategory.ADDRESS)
            .build();

    @Test
    void what_became_known_later_is_not_known_before() {
        KnowledgeLog log = KnowledgeLog.of(List.of(
                Amendment.knownAt(TUESDAY)
                        .states(Facts.RISK_LEVEL, RiskLevel.IMMEDIATE_DANGER)
                        .build(),
                Amendment.knownAt(MONDAY)
                        .states(Facts.RISK_LEVEL, RiskLevel.SIGNIFICANT_HARM)
                        .riskTypes(Set.of(RiskType.PHYSICAL))
                        .build()));
        assertThat(log.asKnownAt(ASKED, MONDAY.minusNanos(1))).isEqualTo(ASKED);
        SharingQuestion monday = log.asKnownAt(ASKED, MONDAY);
        assertThat(monday.get(Facts.RISK_LEVEL)).isEqualTo(RiskLevel.SIGNIFICANT_HARM);
        assertThat(monday.get(Facts.riskType(RiskType.PHYSICAL))).isEqualTo(YesNo.YES);
        assertThat(monday.get(Facts.riskType(RiskType.NEGLECT))).isEqualTo(YesNo.NO);
        SharingQuestion tuesday = log.asKnownAt(ASKED, TUESDAY);
        assertThat(tuesday.get(Facts.RISK_LEVEL)).isEqualTo(RiskLevel.IMMEDIATE_DANGER);
        assertThat(tuesday.get(Facts.riskType(RiskType.PHYSICAL))).isEqualTo(YesNo.YES);
        assertThat(log.amendments()).extracting(Amendment::knownAt).containsExactly(MONDAY, TUESDAY);
        assertThat(KnowledgeLog.empty().asKnownAt(ASKED, TUESDAY)).isEqualTo(ASKED);
    }

    @Test
    void items_and_consents_take_the_place_of_those_known_before() {
        Consent consent = Consent.builder()
                .state(ConsentState.GIVEN)
                .giver(ConsentGiver.PARENT_WITH_PR)
                .build();
        RequestedItem disputed = RequestedItem.builder()
                .category(InformationCategory.MEDICAL)
                .accuracy(Accuracy.DISPUTED)
                .build();
        SharingQuestion known = KnowledgeLog.of(List.of(Amendment.knownAt(MONDAY)
                        .item(disputed)
                        .consents(List.of(consent))
                        .build()))
                .asKnownAt(ASKED, MONDAY);
        assertThat(known.items()).containsEntry(InformationCategory.MEDICAL, disputed);
        assertThat(known.items().get(InformationCategory.ADDRESS))
                .isEqualTo(ASKED.items().get(InformationCategory.ADDRESS));
        assertThat(known.consents()).containsExactly(consent);
        assertThat(known.asOf()).isEqualTo(ASKED.asOf());
        assertThat(KnowledgeLog.of(List.of(
                                Amendment.knownAt(MONDAY)
                                        .consents(List.of(consent))
                                        .build(),
                                Amendment.knownAt(TUESDAY).consents(List.of()).build()))
                        .asKnownAt(ASKED, TUESDAY)
                        .consents())
                .isEmpty();
    }

    @Test
    void a_purpose_that_becomes_known_is_stated_thereby() {
        SharingQuestion nameless = Questions.ordinary(RecipientKind.HEALTH, Purpose.NONE)
                .needs(InformationCategory.MEDICAL)
                .build();
        assertThat(nameless.get(Facts.PURPOSE_STATED)).isEqualTo(YesNo.NO);
        assertThat(KnowledgeLog.of(List.of(Amendment.knownAt(MONDAY)
                                .states(Facts.PURPOSE, Purpose.SAFEGUARDING)
                                .build()))
                        .asKnownAt(nameless, MONDAY)
                        .get(Facts.PURPOSE_STATED))
                .isEqualTo(YesNo.YES);
    }

    @Test
    void what_does_not_fit_the_question_is_refused_with_its_place_in_the_log() {
        KnowledgeLog log = KnowledgeLog.read(JsonTree.readObject("""
                {"schema": "cafkit/knowledge-log/1", "amendments": [
                  {"knownAt": "2026-11-02T09:00:00Z", "facts": {"riskRole": "NONE"}},
                  {"knownAt": "2026-11-02T09:30:00Z", "facts": {"riskLevel": "LOW", "shoeSize": "38"},
                   "consents": [{"state": "LOST"}]}]}"""));
        assertThat(log.asKnownAt(ASKED, MONDAY).get(Facts.RISK_ROLE)).isEqualTo(RiskRole.NONE);
        assertThatThrownBy(() -> log.asKnownAt(ASKED, TUESDAY))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problems().stream().map(Problem::path))
                                .contains(
                                        "/amendments/1/facts/riskLevel",
                                        "/amendments/1/facts/shoeSize",
                                        "/amendments/1/consents/0/state",
                                        "/amendments/1/consents/0/giver"));
        KnowledgeLog other = KnowledgeLog.of(List.of(Amendment.knownAt(MONDAY)
                .item(RequestedItem.needed(InformationCategory.PHONE))
                .build()));
        assertThatThrownBy(() -> other.asKnownAt(ASKED, MONDAY))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("KNOWLEDGE-ITEM at /amendments/0/items");
    }

    @Test
    void a_log_of_another_form_is_refused_with_every_fault() {
        assertThatThrownBy(() -> KnowledgeLog.read(JsonTree.readObject("""
                        {"schema": "other", "note": 1, "amendments": [1, {"knownAt": "soon", "facts": [], "why": ""}]}""")))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problems().stream().map(Problem::path))
                                .containsExactly(
                                        "",
                                        "/schema",
                                        "/amendments/0",
                                        "/amendments/1",
                                        "/amendments/1/facts",
                                        "/amendments/1/knownAt"));
        assertThatThrownBy(() -> KnowledgeLog.read(JsonTree.readObject("{\"schema\": \"cafkit/knowledge-log/1\"}")))
                .hasMessageContaining("KNOWLEDGE-FORM at /amendments");
    }

    @Test
    void what_nobody_comes_to_know_is_no_amendment() {
        Amendment.Builder amendment = Amendment.knownAt(MONDAY);
        assertThatIllegalArgumentException().isThrownBy(() -> amendment.states(Facts.PROFILE, Profile.SETTING_POLICY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> amendment.states(Facts.CATEGORY, InformationCategory.NAME));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> amendment.states(Facts.riskType(RiskType.FGM), YesNo.YES));
    }

    @Test
    void an_amendment_is_a_value_and_shows_codes_alone() {
        Amendment one = Amendment.knownAt(MONDAY)
                .states(Facts.RISK_ROLE, RiskRole.NONE)
                .item(RequestedItem.needed(InformationCategory.MEDICAL))
                .build();
        Amendment same = Amendment.knownAt(MONDAY)
                .item(RequestedItem.needed(InformationCategory.MEDICAL))
                .states(Facts.RISK_ROLE, RiskRole.NONE)
                .build();
        assertThat(one).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(one).isNotEqualTo(Amendment.knownAt(TUESDAY).build());
        assertThat(one.toString())
                .isEqualTo("Amendment{2026-11-02T09:00:00Z, facts=[riskRole], items=[MEDICAL], consents=false}");
        assertThat(KnowledgeLog.of(List.of(one)).toString()).startsWith("KnowledgeLog[Amendment{");
    }
}
