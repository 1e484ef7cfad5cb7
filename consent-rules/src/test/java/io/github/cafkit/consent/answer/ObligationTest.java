package io.github.cafkit.consent.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ObligationTest {

    @Test
    void theCodesAreThoseOfTheCaseFilesInTheirOrder() {
        assertThat(Arrays.stream(Obligation.values()).map(Obligation::code))
                .containsExactly(
                        "OB-RECORD",
                        "OB-MIN",
                        "OB-SECURE",
                        "OB-ACC",
                        "OB-FACT",
                        "OB-VERIFY",
                        "OB-INFORM",
                        "OB-INFORM-DEFER",
                        "OB-NOSEEK",
                        "OB-SEEK",
                        "OB-CHILDVIEW",
                        "OB-REDACT",
                        "OB-PROTECT-ID",
                        "OB-DSL",
                        "OB-ESCALATE",
                        "OB-ADVICE",
                        "OB-CONFIRM",
                        "OB-ONWARD",
                        "OB-RETAIN",
                        "OB-REVIEW",
                        "OB-ALT",
                        "OB-BREACH");
    }

    @Test
    void aCodeIsTheNameOfItsConstant() {
        for (Obligation obligation : Obligation.values()) {
            assertThat(obligation.code()).isEqualTo("OB-" + obligation.name().replace('_', '-'));
        }
    }

    @Test
    void everyObligationIsFoundByItsCode() {
        for (Obligation obligation : Obligation.values()) {
            assertThat(Obligation.ofCode(obligation.code())).contains(obligation);
        }
        assertThat(Obligation.ofCode("OB-NONE")).isEmpty();
        assertThat(Obligation.ofCode("RECORD")).isEmpty();
        assertThat(Obligation.ofCode("ob-record")).isEmpty();
    }

    @Test
    void everyObligationSaysWhatToDo() {
        assertThat(Obligation.values())
                .allSatisfy(obligation -> assertThat(obligation.meaning()).endsWith("."));
        assertThat(Arrays.stream(Obligation.values()).map(Obligation::meaning)).doesNotHaveDuplicates();
    }

    @Test
    void threeObligationsComeWithEveryDecision() {
        assertThat(Obligation.UNIVERSAL).containsExactly(Obligation.RECORD, Obligation.MIN, Obligation.SECURE);
    }

    @Test
    void theRoutesAreThoseOfTheCaseFiles() {
        assertThat(Arrays.stream(Route.values()).map(Route::name))
                .containsExactly(
                        "ANOTHER_OFFICER",
                        "BEST_PLACED_PERSON",
                        "CALL_BACK",
                        "DESIGNATED_LEAD",
                        "HEAD_AND_LADO",
                        "LEGAL",
                        "NEW_SETTING_DIRECT",
                        "SAFEGUARDING_AGENCY",
                        "SUBJECT_ACCESS",
                        "VALID_ROUTE");
        assertThat(Route.values())
                .allSatisfy(route -> assertThat(route.meaning()).endsWith("."));
    }

    @Test
    void aRouteIsPreferredByRankAndThenByName() {
        List<Route> routes = new ArrayList<>(Arrays.asList(Route.values()));
        Collections.shuffle(routes, new Random(20231215));
        routes.sort(Route.PRECEDENCE);
        assertThat(routes)
                .containsExactly(
                        Route.LEGAL,
                        Route.HEAD_AND_LADO,
                        Route.ANOTHER_OFFICER,
                        Route.CALL_BACK,
                        Route.BEST_PLACED_PERSON,
                        Route.DESIGNATED_LEAD,
                        Route.NEW_SETTING_DIRECT,
                        Route.SAFEGUARDING_AGENCY,
                        Route.SUBJECT_ACCESS,
                        Route.VALID_ROUTE);
    }

    @Test
    void theJudgementsAreThoseOfTheCaseFiles() {
        assertThat(Arrays.stream(Judgement.values()).map(Judgement::name))
                .containsExactly(
                        "AUTHORITY",
                        "BEST_INTERESTS",
                        "BEST_PLACED",
                        "COMPETENCE",
                        "CONCERN_LEVEL",
                        "DETRIMENT",
                        "IDENTITY",
                        "LEGAL_CLASH",
                        "NECESSITY",
                        "POLICE_PURPOSE",
                        "PURPOSE",
                        "RECIPIENT_NEED",
                        "REIDENTIFICATION",
                        "RISK_ROLE",
                        "ROUTE",
                        "SEEKING_EFFECT",
                        "SERIOUS_HARM");
    }

    @Test
    void everyJudgementAsksAQuestion() {
        assertThat(Judgement.values())
                .allSatisfy(judgement -> assertThat(judgement.question()).contains("?"));
        assertThat(Arrays.stream(Judgement.values()).map(Judgement::question)).doesNotHaveDuplicates();
    }
}
