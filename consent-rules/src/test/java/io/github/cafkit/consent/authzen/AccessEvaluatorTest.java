package io.github.cafkit.consent.authzen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.cafkit.consent.Questions;
import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.analysis.Counterfactuals;
import io.github.cafkit.consent.analysis.PackAnalysis;
import io.github.cafkit.consent.consents.Consent;
import io.github.cafkit.consent.england.EnglandPack;
import io.github.cafkit.consent.fact.ConsentGiver;
import io.github.cafkit.consent.fact.ConsentState;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.ParentalResponsibility;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.RiskLevel;
import io.github.cafkit.consent.fact.RiskRole;
import io.github.cafkit.consent.fact.RiskType;
import io.github.cafkit.consent.fact.Safety;
import io.github.cafkit.consent.fact.YesNoUnknown;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.core.json.JsonTree;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessEvaluatorTest {

    private static final RulePack PACK = EnglandPack.standard();
    private static final AccessEvaluator EVALUATOR = AccessEvaluator.of(SharingAdviser.reading(PACK));

    /** A party invitation: another child's parent asks for the telephone number, and nobody has asked for consent. */
    private static SharingQuestion.Builder phone() {
        return Questions.ordinary(RecipientKind.OTHER_PARENT, Purpose.SOCIAL)
                .item(Questions.checked(InformationCategory.PHONE));
    }

    private static Consent consent(ConsentState state) {
        return Consent.builder().state(state).giver(ConsentGiver.PARENT_WITH_PR).build();
    }

    private static Map<String, Object> request(SharingQuestion.Builder question) {
        return EvaluationRequest.write(question.build(), "user", "zqxwv@example.org", "zqxwv-record");
    }

    private static Map<String, ?> context(Map<String, Object> response) {
        return map(response.get("context"));
    }

    @Test
    void yes_is_said_where_everything_asked_for_may_go_with_its_duties() {
        Map<String, Object> response = EVALUATOR.evaluate(request(phone().consent(consent(ConsentState.GIVEN))));
        assertThat(response).containsEntry("decision", true);
        assertThat(context(response).get("reason_code")).isEqualTo("PERMIT");
        assertThat(JsonTree.write(context(response).get("obligations"))).contains("OB-RECORD", "OB-MIN", "OB-SECURE");
        assertThat(reason(response, "reason_user")).isEqualTo(EvaluationResponse.YES);
    }

    @Test
    void refusing_referring_and_seeking_are_no_with_a_code_that_tells_them_apart() {
        assertAnswer(phone().consent(consent(ConsentState.REFUSED)), "DENY");
        assertAnswer(phone().with(Facts.SEEKING_CONSENT, Safety.SAFE), "SEEK_CONSENT");
        assertAnswer(
                Questions.ordinary(RecipientKind.HEALTH, Purpose.SPECIALIST_REFERRAL)
                        .item(Questions.checked(InformationCategory.MEDICAL))
                        .consent(consent(ConsentState.REFUSED)),
                "REFER_TO_DSL");
    }

    @Test
    void a_part_is_no_yes() {
        assertAnswer(
                phone().consent(consent(ConsentState.GIVEN)).item(Questions.checked(InformationCategory.ADDRESS)),
                "ONLY_A_PART");
        assertAnswer(
                phone().consent(consent(ConsentState.GIVEN)).item(InformationCategory.SEN, YesNoUnknown.NO),
                "ONLY_A_PART");
    }

    @Test
    void immediate_danger_is_said_to_whoever_enforces() {
        Map<String, Object> response = EVALUATOR.evaluate(request(phone().riskLevel(RiskLevel.IMMEDIATE_DANGER)));
        assertThat(String.valueOf(context(response).get("urgent"))).contains("999");
    }

    @Test
    void whoever_asks_is_told_the_same_whatever_the_reason() {
        SharingQuestion.Builder father = Questions.ordinary(RecipientKind.OWN_PARENT, Purpose.ACCESS_RIGHT)
                .with(Facts.PARENTAL_RESPONSIBILITY, ParentalResponsibility.HAS)
                .with(Facts.RISK_ROLE, RiskRole.ALLEGED_PERPETRATOR)
                .riskTypes(RiskType.DOMESTIC_ABUSE)
                .riskLevel(RiskLevel.SIGNIFICANT_HARM)
                .item(Questions.checked(InformationCategory.ADDRESS))
                .item(Questions.checked(InformationCategory.INFORMANT_IDENTITY));
        for (AccessEvaluator evaluator : List.of(EVALUATOR, withWays())) {
            Map<String, Object> refused = evaluator.evaluate(request(father));
            assertThat(refused).containsEntry("decision", false);
            assertThat(reason(refused, "reason_user")).isEqualTo(EvaluationResponse.NO);
            assertThat(reason(refused, "reason_admin")).contains("PERSON-UNDER-ALLEGATION");
        }
        assertThat(EvaluationResponse.NO).doesNotContainIgnoringCase("risk", "record", "address");
    }

    @Test
    void whoever_asks_may_be_told_what_they_could_bring_and_nothing_else() {
        String said =
                reason(withWays().evaluate(request(phone().with(Facts.SEEKING_CONSENT, Safety.SAFE))), "reason_user");
        assertThat(said)
                .startsWith(EvaluationResponse.NO)
                .contains("valid consent")
                .doesNotContain("risk");
        String refused = reason(
                withWays()
                        .evaluate(request(phone().with(Facts.SEEKING_CONSENT, Safety.SAFE)
                                .consent(consent(ConsentState.REFUSED)))),
                "reason_user");
        assertThat(refused).isEqualTo(EvaluationResponse.NO);
    }

    private static AccessEvaluator withWays() {
        return EVALUATOR.withWaysForward(Counterfactuals.of(PackAnalysis.of(PACK)));
    }

    @Test
    void ids_are_not_repeated() {
        assertThat(JsonTree.write(EVALUATOR.evaluate(request(phone())))).doesNotContain("zqxwv");
    }

    /** What to replace in a request that is sound, by what, and where the fault is then. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"name\":\"share\" | \"name\":\"can_read\" | /action/name",
                "\"child-information\" | \"document\" | /resource/type",
                "\"id\":\"zqxwv@example.org\", | ` ` | /subject/id",
                "\"type\":\"user\" | \"type\":7 | /subject/type",
                "\"riskLevel\":\"NONE\" | \"riskLevel\":\"LOW\" | /context/riskLevel",
                "\"riskLevel\":\"NONE\" | \"mood\":\"LOW\" | /context/mood",
                ",\"riskLevel\":\"NONE\" | ` ` | /context/riskLevel",
                "\"age\":\"UNDER_13\" | \"childAge\":\"UNDER_13\" | /resource/properties/childAge",
                "\"age\":\"UNDER_13\" | \"riskRole\":\"NONE\" | /resource/properties/riskRole",
                "\"PHONE\":{ | \"SHOE_SIZE\":{ | /resource/properties/items/SHOE_SIZE",
                "\"needed\":\"YES\" | \"needed\":\"PERHAPS\" | /resource/properties/items/PHONE/needed",
                "\"asOf\":\"2026-10-15\" | \"asOf\":\"15 October\" | /context/asOf",
                "\"asOf\":\"2026-10-15\" | \"time\":\"2026-10-15\" | /context/time",
                "\"consents\":[] | \"consents\":[{\"state\":\"GIVEN\"}] | /context/consents/0/giver",
                "\"recipientKind\":\"OTHER_PARENT\" | \"recipientKind\":\"FRIEND\" | /subject/properties/recipientKind",
                "\"context\":{ | \"environment\":{ | /environment",
                "\"purpose\":\"SOCIAL\" | \"purpose\":\"FUN\" | /action/properties/purpose",
            })
    void refuses_what_it_does_not_know_and_says_where(String part, String replacement, String path) {
        String sound = JsonTree.write(request(phone()));
        String bad = sound.replace(part, replacement);
        assertThat(bad).isNotEqualTo(sound);
        ProblemException refused =
                catchThrowableOfType(ProblemException.class, () -> EVALUATOR.evaluate(JsonTree.readObject(bad)));
        assertThat(refused.problems().stream().map(Problem::path))
                .contains(path)
                .doesNotHaveDuplicates();
        assertThat(refused.getMessage()).doesNotContain("zqxwv");
    }

    @Test
    void a_fact_in_the_wrong_place_is_told_its_place() {
        String bad = JsonTree.write(request(phone())).replace("\"age\":\"UNDER_13\"", "\"purpose\":\"SOCIAL\"");
        ProblemException refused =
                catchThrowableOfType(ProblemException.class, () -> EVALUATOR.evaluate(JsonTree.readObject(bad)));
        assertThat(refused.getMessage())
                .contains("/resource/properties/purpose")
                .contains("has its place at /action/properties")
                .contains("/resource/properties/age");
    }

    @Test
    void every_fact_of_a_question_has_one_place() {
        List<String> names = new ArrayList<>();
        for (String home : List.of(Homes.SUBJECT, Homes.ACTION, Homes.RESOURCE, Homes.CONTEXT)) {
            names.addAll(Homes.namesAt(home));
        }
        List<String> facts = new ArrayList<>(Facts.all(Fact.Scope.QUESTION).stream()
                .map(Fact::name)
                .filter(name -> !name.startsWith("riskType.") && !name.equals("profile"))
                .toList());
        facts.add("riskType");
        assertThat(names).containsExactlyInAnyOrderElementsOf(facts);
    }

    // Batches

    private static Map<String, @Nullable Object> batch(@Nullable String semantic, Object... evaluations) {
        Map<String, @Nullable Object> batch = new LinkedHashMap<>(request(phone()));
        batch.put("evaluations", List.of(evaluations));
        if (semantic != null) {
            batch.put("options", Map.of("evaluations_semantic", semantic));
        }
        return batch;
    }

    /** The default request, which is refused. */
    private static final Map<String, Object> AS_THE_DEFAULT = Map.of();

    private static Map<String, Object> permitted() {
        Map<String, Object> own = new LinkedHashMap<>(request(phone().consent(consent(ConsentState.GIVEN))));
        own.keySet().retainAll(Set.of("context"));
        return own;
    }

    private static List<Object> decisions(Map<String, Object> response) {
        List<Object> decisions = new ArrayList<>();
        ((List<?>) Objects.requireNonNull(response.get("evaluations")))
                .forEach(answer ->
                        decisions.add(Objects.requireNonNull(map(answer).get("decision"))));
        return decisions;
    }

    @Test
    void a_batch_answers_each_request_in_order_with_the_defaults_beside_it() {
        assertThat(decisions(EVALUATOR.evaluateAll(batch(null, AS_THE_DEFAULT, permitted(), AS_THE_DEFAULT))))
                .containsExactly(false, true, false);
    }

    @Test
    void a_batch_stops_where_it_is_told_to() {
        assertThat(decisions(
                        EVALUATOR.evaluateAll(batch("deny_on_first_deny", permitted(), AS_THE_DEFAULT, permitted()))))
                .containsExactly(true, false);
        assertThat(decisions(EVALUATOR.evaluateAll(
                        batch("permit_on_first_permit", AS_THE_DEFAULT, permitted(), AS_THE_DEFAULT))))
                .containsExactly(false, true);
        assertThat(decisions(EVALUATOR.evaluateAll(batch("execute_all", permitted(), AS_THE_DEFAULT))))
                .containsExactly(true, false);
    }

    @Test
    void a_faulty_request_in_a_batch_is_no_and_keeps_no_other_from_being_answered() {
        Map<String, Object> response = EVALUATOR.evaluateAll(
                batch(null, Map.of("action", Map.of("name", "can_read")), "nonsense", permitted()));
        assertThat(decisions(response)).containsExactly(false, false, true);
        assertThat(JsonTree.write(response))
                .contains("\"status\":400", "/evaluations/0/action/name", "\"path\":\"/evaluations/1\"");
    }

    @Test
    void a_body_without_evaluations_is_one_request() {
        assertThat(EVALUATOR.evaluateAll(request(phone()))).isEqualTo(EVALUATOR.evaluate(request(phone())));
        Map<String, @Nullable Object> empty = batch(null);
        assertThat(EVALUATOR.evaluateAll(empty)).isEqualTo(EVALUATOR.evaluate(request(phone())));
    }

    @Test
    void an_option_that_is_not_known_is_refused() {
        ProblemException semantic =
                catchThrowableOfType(ProblemException.class, () -> EVALUATOR.evaluateAll(batch("any", AS_THE_DEFAULT)));
        assertThat(semantic.getMessage()).contains("/options/evaluations_semantic");
        Map<String, @Nullable Object> other = batch(null, AS_THE_DEFAULT);
        other.put("options", Map.of("colour", "red"));
        other.put("page", 1L);
        ProblemException option = catchThrowableOfType(ProblemException.class, () -> EVALUATOR.evaluateAll(other));
        assertThat(option.getMessage()).contains("/options/colour", "/page");
    }

    @Test
    void every_loss_is_said_in_words() {
        assertThat(AuthZen.losses())
                .isNotEmpty()
                .noneMatch(loss -> loss.meaning().isBlank());
    }

    private static void assertAnswer(SharingQuestion.Builder question, String code) {
        Map<String, Object> response = EVALUATOR.evaluate(request(question));
        assertThat(response).containsEntry("decision", false);
        assertThat(context(response).get("reason_code")).isEqualTo(code);
        assertThat(reason(response, "reason_user")).isEqualTo(EvaluationResponse.NO);
    }

    private static String reason(Map<String, Object> response, String name) {
        return String.valueOf(map(context(response).get(name)).get("en"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, ?> map(@Nullable Object value) {
        return (Map<String, ?>) Objects.requireNonNull(value);
    }
}
