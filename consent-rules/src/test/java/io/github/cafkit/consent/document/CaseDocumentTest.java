package io.github.cafkit.consent.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.consents.Consent;
import io.github.cafkit.consent.consents.Scope;
import io.github.cafkit.consent.england.EnglandPack;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.RiskType;
import io.github.cafkit.consent.fact.YesNo;
import io.github.cafkit.consent.law.EverydayFacts;
import io.github.cafkit.core.json.JsonTree;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseDocumentTest {

    /** No more than a case must have. */
    private static final String LEAST = """
            {"id": "C-1", "asOf": "2019-01-21", "question": {"facts": {}, "items": {"NAME": {}}}}""";

    // Defaults.

    @ParameterizedTest
    @CsvSource({
        "urgency, ROUTINE",
        "purpose, OTHER",
        "initiative, PROACTIVE",
        "purposeStated, YES",
        "requestBreadth, NAMED_PERSON",
        "holderSector, EARLY_YEARS",
        "holderRole, HEAD_OR_MANAGER",
        "holderIsPublicAuthority, NO",
        "teacherOrRegulated, NO",
        "holderUnderS16LA, NO",
        "recipientKind, PUBLIC",
        "parentalResponsibility, NOT_APPLICABLE",
        "identity, VERIFIED",
        "needToKnow, YES",
        "safeguardingRole, NO",
        "riskRole, NONE",
        "routeValid, YES",
        "bestPlacedToProtect, NO",
        "undertaking, NOT_APPLICABLE",
        "imageOrigin, HELD_BY_SETTING",
        "identifiable, YES",
        "age, UNDER_13",
        "competence, NOT_COMPETENT",
        "childView, NOT_ASKED",
        "bestInterests, NOT_RAISED",
        "bestInterestsDecision, NOT_RECORDED",
        "serviceConsent, NOT_SOUGHT",
        "seekingConsent, UNKNOWN",
        "informing, UNKNOWN",
        "riskLevel, NONE",
        "riskSource, UNKNOWN",
        "fgmTrigger, NONE",
        "encompassTrigger, NONE",
        "courtOrder, NONE",
        "statutoryRequest, NONE",
        "seriousHarmTest, NOT_RAISED",
        "relevantToWelfare, UNKNOWN",
        "mayFacilitate, UNKNOWN",
        "detrimentJudgement, NOT_MADE",
        "privileged, NO",
        "profile, NATIONAL",
    })
    void a_fact_that_a_case_omits_takes_the_default_of_case_files(String name, String value) {
        Fact<?> fact = Facts.named(name).orElseThrow();
        assertThat(read(LEAST).get(fact).name()).isEqualTo(value);
    }

    @Test
    void an_omitted_list_of_harms_is_empty() {
        for (RiskType type : RiskType.values()) {
            assertThat(read(LEAST).get(Facts.riskType(type))).isEqualTo(YesNo.NO);
        }
    }

    @Test
    void every_default_counts_as_stated() {
        assertThat(read(LEAST).notStated()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "UNBORN, NOT_COMPETENT",
        "UNDER_13, NOT_COMPETENT",
        "AGE_13_15, NOT_ASSESSED",
        "AGE_16_17, COMPETENT",
        "ADULT, COMPETENT",
        "DECEASED, NOT_COMPETENT",
    })
    void omitted_competence_follows_the_age(String age, String competence) {
        assertThat(read(withFacts("\"age\": \"" + age + "\""))
                        .get(Facts.COMPETENCE)
                        .name())
                .isEqualTo(competence);
    }

    @Test
    void stated_competence_wins_at_an_unusual_age_too() {
        assertThat(read(withFacts("\"age\": \"UNDER_13\", \"competence\": \"COMPETENT\""))
                        .get(Facts.COMPETENCE)
                        .name())
                .isEqualTo("COMPETENT");
        assertThat(read(withFacts("\"competence\": \"NOT_ASSESSED\", \"age\": \"ADULT\""))
                        .get(Facts.COMPETENCE)
                        .name())
                .isEqualTo("NOT_ASSESSED");
    }

    @Test
    void an_item_of_which_nothing_is_said_is_needed_checked_private_and_about_nobody_else() {
        FactSheet sheet = SharingAdviser.reading(EnglandPack.standard())
                .advise(read(LEAST))
                .category(InformationCategory.NAME)
                .facts();
        assertThat(sheet.get(Facts.NEEDED).name()).isEqualTo("YES");
        assertThat(sheet.get(Facts.THIRD_PARTY).name()).isEqualTo("NONE");
        assertThat(sheet.get(Facts.GIVEN_IN_CONFIDENCE).name()).isEqualTo("NO");
        assertThat(sheet.get(Facts.ACCURACY).name()).isEqualTo("CHECKED");
        assertThat(sheet.get(Facts.CONFIDENTIAL).name()).isEqualTo("YES");
    }

    @Test
    void a_consent_of_which_little_is_said_is_free_undated_and_reaches_anything() {
        Consent consent = read(withConsents("{\"state\": \"REFUSED\", \"giver\": \"COMPETENT_CHILD\"}"))
                .consents()
                .get(0);
        assertThat(consent.isFree()).isTrue();
        assertThat(consent.getCategories()).isEqualTo(Scope.any());
        assertThat(consent.getRecipients()).isEqualTo(Scope.any());
        assertThat(consent.getPurposes()).isEqualTo(Scope.any());
        assertThat(consent.getGivenOn()).isEmpty();
        assertThat(consent.getExpiresOn()).isEmpty();
        assertThat(consent.getWithdrawnOn()).isEmpty();
    }

    @Test
    void a_date_of_a_consent_may_be_null() {
        assertThat(read(withConsents("{\"state\": \"GIVEN\", \"giver\": \"PARENT_WITH_PR\", \"givenOn\": null,"
                                + " \"expiresOn\": null, \"withdrawnOn\": null}"))
                        .consents()
                        .get(0)
                        .getGivenOn())
                .isEmpty();
    }

    @Test
    void a_case_without_consents_has_none() {
        assertThat(read(LEAST).consents()).isEmpty();
    }

    @Test
    void what_is_stated_replaces_the_default() {
        SharingQuestion question = read("""
                {"id": "C-1", "asOf": "2019-01-21", "profile": "SETTING_POLICY", "question": {
                 "facts": {"recipientKind": "POLICE", "riskType": ["FGM", "HBA"], "identity": "UNVERIFIED"},
                 "items": {"SEN": {"needed": "NO"}, "NAME": {"accuracy": "DISPUTED"}}}}""");
        assertThat(question.get(Facts.PROFILE).name()).isEqualTo("SETTING_POLICY");
        assertThat(question.get(Facts.RECIPIENT_KIND).name()).isEqualTo("POLICE");
        assertThat(question.get(Facts.IDENTITY).name()).isEqualTo("UNVERIFIED");
        assertThat(question.get(Facts.riskType(RiskType.FGM))).isEqualTo(YesNo.YES);
        assertThat(question.get(Facts.riskType(RiskType.SEXUAL))).isEqualTo(YesNo.NO);
        assertThat(question.items().keySet()).containsExactly(InformationCategory.NAME, InformationCategory.SEN);
    }

    @Test
    void what_describes_or_expects_the_answer_is_not_read() {
        assertThat(read(LEAST.replace(
                        "\"question\"",
                        "\"title\": 1, \"origin\": [], \"scene\": {}, \"expected\": {\"outcome\": \"DENY\"},"
                                + " \"why\": null, \"note\": true, \"question\"")))
                .isEqualTo(read(LEAST));
    }

    @Test
    void the_id_is_kept() {
        assertThat(CaseDocument.read(JsonTree.readObject(LEAST)).id()).isEqualTo("C-1");
    }

    // Faults.

    @ParameterizedTest
    @ValueSource(
            strings = {"C001", "a", "0", "A.b_c-d", "A23456789012345678901234567890123456789012345678901234567890abcd"})
    void an_id_that_is_fit_to_be_a_file_name_is_taken(String id) {
        assertThat(faults(LEAST.replace("C-1", id))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-a",
                ".a",
                "..",
                "a/b",
                "a b",
                "ä",
                "a:",
                "A23456789012345678901234567890123456789012345678901234567890abcde"
            })
    void an_id_that_is_not_is_refused(String id) {
        assertThat(faults(LEAST.replace("C-1", id))).containsExactly("/id");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-02-30",
                "2023-02-29",
                "2023-13-01",
                "2023-00-10",
                "2023-1-1",
                "23-01-01",
                "2023-01-01T00:00:00",
                "20230101",
                "01.01.2023",
                "+12023-01-01",
                "-2023-01-01",
                "",
                "today"
            })
    void a_day_that_is_not_in_the_calendar_or_not_in_this_form_is_refused(String day) {
        assertThat(faults(LEAST.replace("2019-01-21", day))).containsExactly("/asOf");
        assertThat(faults(withConsents(
                        "{\"state\": \"GIVEN\", \"giver\": \"PARENT_WITH_PR\", \"expiresOn\": \"" + day + "\"}")))
                .containsExactly("/consents/0/expiresOn");
    }

    @Test
    void a_leap_day_is_a_day() {
        assertThat(faults(LEAST.replace("2019-01-21", "2024-02-29"))).isEmpty();
    }

    /** What to replace in the least case, by what, and where the fault then is. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"id\": \"C-1\", | ` ` | /id",
                "\"C-1\" | 1 | /id",
                "\"asOf\": \"2019-01-21\", | ` ` | /asOf",
                "\"2019-01-21\" | 20190121 | /asOf",
                "\"2019-01-21\" | null | /asOf",
                "\"id\" | \"profile\": \"LOCAL\", \"id\" | /profile",
                "\"id\" | \"profile\": null, \"id\" | /profile",
                "\"id\" | \"child\": \"x\", \"id\" | /child",
                "{\"facts\": {}, \"items\": {\"NAME\": {}}} | [] | /question /question/facts /question/items",
                "\"facts\": {}, | ` ` | /question/facts",
                "\"facts\": {} | \"facts\": [] | /question/facts",
                "\"facts\": {} | \"facts\": {\"shoeSize\": \"YES\"} | /question/facts/shoeSize",
                "\"facts\": {} | \"facts\": {\"riskType.FGM\": \"YES\"} | /question/facts/riskType.FGM",
                "\"facts\": {} | \"facts\": {\"profile\": \"NATIONAL\"} | /question/facts/profile",
                "\"facts\": {} | \"facts\": {\"age\": \"TODDLER\"} | /question/facts/age",
                "\"facts\": {} | \"facts\": {\"age\": \"adult\"} | /question/facts/age",
                "\"facts\": {} | \"facts\": {\"age\": 4} | /question/facts/age",
                "\"facts\": {} | \"facts\": {\"privileged\": true} | /question/facts/privileged",
                "\"facts\": {} | \"facts\": {\"privileged\": null} | /question/facts/privileged",
                "\"facts\": {} | \"facts\": {\"privileged\": [\"YES\"]} | /question/facts/privileged",
                "\"facts\": {} | \"facts\": {\"riskType\": \"FGM\"} | /question/facts/riskType",
                "\"facts\": {} | \"facts\": {\"riskType\": [\"FGM\", \"HBA\", \"FGM\"]} | /question/facts/riskType/2",
                "\"facts\": {} | \"facts\": {\"riskType\": [\"FGM\", null, \"X\"]} | /question/facts/riskType/1"
                        + " /question/facts/riskType/2",
                "\"items\": {\"NAME\": {}} | \"items\": {} | /question/items",
                "\"items\": {\"NAME\": {}} | \"items\": [\"NAME\"] | /question/items",
                "\"NAME\": {} | \"SHOE_SIZE\": {} | /question/items/SHOE_SIZE",
                "\"NAME\": {} | \"NAME\": null | /question/items/NAME",
                "\"NAME\": {} | \"NAME\": {\"needed\": \"MAYBE\"} | /question/items/NAME/needed",
                "\"NAME\": {} | \"NAME\": {\"value\": \"x\"} | /question/items/NAME/value",
            })
    void a_fault_is_placed(String part, String replacement, String places) {
        String bad = LEAST.replace(part, replacement);
        assertThat(bad).isNotEqualTo(LEAST);
        assertThat(faults(bad)).containsExactly(places.split(" "));
    }

    /** A consent, and where the fault in it is. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | /consents/0/state /consents/0/giver",
                "[] | /consents/0 /consents/0/state /consents/0/giver",
                "{\"state\": \"WITHDRAWN\", \"giver\": \"NONE\"} | /consents/0/state",
                "{\"state\": \"GIVEN\", \"giver\": \"UNCLE\"} | /consents/0/giver",
                "{\"state\": \"GIVEN\", \"giver\": \"NONE\", \"categories\": []} | /consents/0/categories",
                "{\"state\": \"GIVEN\", \"giver\": \"NONE\", \"recipients\": []} | /consents/0/recipients",
                "{\"state\": \"GIVEN\", \"giver\": \"NONE\", \"purposes\": null} | /consents/0/purposes",
                "{\"state\": \"GIVEN\", \"giver\": \"NONE\", \"purposes\": \"COURT\"} | /consents/0/purposes",
                "{\"state\": \"GIVEN\", \"giver\": \"NONE\", \"purposes\": [\"X\"]} | /consents/0/purposes/0",
                "{\"state\": \"GIVEN\", \"giver\": \"NONE\", \"purposes\": [\"COURT\", \"COURT\"]} |"
                        + " /consents/0/purposes/1",
                "{\"state\": \"GIVEN\", \"giver\": \"NONE\", \"free\": true} | /consents/0/free",
                "{\"state\": \"GIVEN\", \"giver\": \"NONE\", \"givenOn\": 2019} | /consents/0/givenOn",
                "{\"state\": \"GIVEN\", \"giver\": \"NONE\", \"by\": \"x\"} | /consents/0/by",
            })
    void a_fault_in_a_consent_is_placed(String consent, String places) {
        assertThat(faults(withConsents(consent))).containsExactly(places.split(" "));
    }

    @Test
    void consents_that_are_no_list_are_refused() {
        assertThat(faults(LEAST.replace("\"id\"", "\"consents\": {}, \"id\""))).containsExactly("/consents");
        assertThat(faults(LEAST.replace("\"id\"", "\"consents\": null, \"id\"")))
                .containsExactly("/consents");
    }

    @Test
    void all_faults_are_reported_at_once_in_the_order_of_the_document() {
        assertThat(faults("""
                {"id": "a b", "asOf": "2023-02-30", "profile": "LOCAL", "extra": 1, "question": {
                 "facts": {"age": "OLD", "shoeSize": "9"}, "items": {"NAME": {"needed": 1}, "FEET": {}}},
                 "consents": [{"state": "GIVEN", "giver": "PARENT_WITH_PR", "categories": []}]}"""))
                .containsExactlyInAnyOrder(
                        "/id",
                        "/asOf",
                        "/profile",
                        "/extra",
                        "/question/facts/age",
                        "/question/facts/shoeSize",
                        "/question/items/NAME/needed",
                        "/question/items/FEET",
                        "/consents/0/categories");
    }

    @Test
    void a_fault_says_which_codes_there_are() {
        ProblemException refused = refused(withFacts("\"childView\": \"Perhaps\""));
        assertThat(refused.problems())
                .containsExactly(Problem.error(
                        "DOCUMENT-FORM", "/question/facts/childView", "must be one of [AGREES, OBJECTS, NOT_ASKED]"));
    }

    @Test
    void a_contradiction_is_a_fault_of_the_document_too() {
        ProblemException refused = refused(withFacts("\"age\": \"UNBORN\", \"childView\": \"OBJECTS\""));
        assertThat(refused.problems().stream().map(problem -> problem.code() + " " + problem.path()))
                .containsExactly("QUESTION-CONTRADICTION /question/facts/childView");
    }

    @Test
    void nothing_of_the_document_is_repeated() {
        String secret = "Zebulon Quartermaine, 4 Elm Row";
        Map<String, @Nullable Object> whole = JsonTree.readObject("""
                {"id": "C-1", "asOf": "2019-01-21", "profile": "NATIONAL", "question": {
                 "facts": {"age": "ADULT", "riskType": ["FGM"]}, "items": {"NAME": {"needed": "YES"}}},
                 "consents": [{"state": "GIVEN", "giver": "NONE", "categories": ["NAME"], "givenOn": "2019-01-21"}]}""");
        List<Object> spoilt = spoilt(whole, secret);
        assertThat(spoilt).hasSizeGreaterThan(20);
        for (Object document : spoilt) {
            @SuppressWarnings("unchecked")
            Map<String, Object> map = (Map<String, Object>) document;
            ProblemException refused = catchThrowableOfType(ProblemException.class, () -> CaseDocument.read(map));
            assertThat(refused).as("%s", document).isNotNull();
            assertThat(refused.problems().toString() + refused).doesNotContain("Zebulon", "Quartermaine", "Elm");
            assertThat(refused.getCause()).isNull();
        }
    }

    /** The document with one value, or one name, replaced by a text, in every possible way. */
    private static List<Object> spoilt(Object value, String text) {
        List<Object> all = new ArrayList<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, member) -> {
                Map<Object, Object> renamed = new LinkedHashMap<>(map);
                renamed.remove(name);
                renamed.put(text, member);
                all.add(renamed);
                Map<Object, Object> replaced = new LinkedHashMap<>(map);
                replaced.put(name, text);
                all.add(replaced);
                for (Object other : spoilt(member, text)) {
                    Map<Object, Object> deeper = new LinkedHashMap<>(map);
                    deeper.put(name, other);
                    all.add(deeper);
                }
            });
        } else if (value instanceof List<?> list) {
            all.add(List.of(text));
            for (Object other : spoilt(list.get(0), text)) {
                all.add(List.of(other));
            }
        }
        return all;
    }

    // Writing.

    @Test
    void a_case_about_everything_is_written_and_read_again() {
        SharingQuestion question = SharingQuestion.ofFacts(EverydayFacts.SHEET, LocalDate.of(2019, 1, 21))
                .orElseThrow();
        Map<String, Object> document = CaseDocument.write("W-1", "A title.", question);
        CaseDocument again = CaseDocument.read(JsonTree.readObject(JsonTree.write(document)));

        assertThat(again.id()).isEqualTo("W-1");
        assertThat(again.question()).isEqualTo(question);
        assertThat(document).containsEntry("title", "A title.").doesNotContainKey("schema");
    }

    @Test
    void a_case_is_not_written_under_an_id_that_could_not_be_read() {
        SharingQuestion question = SharingQuestion.ofFacts(EverydayFacts.SHEET, LocalDate.of(2019, 1, 21))
                .orElseThrow();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseDocument.write("../up", "A title.", question))
                .withMessageContaining("letters, digits, dots");
    }

    private static String withFacts(String facts) {
        return LEAST.replace("\"facts\": {}", "\"facts\": {" + facts + "}");
    }

    private static String withConsents(String consents) {
        return LEAST.replace("\"id\"", "\"consents\": [" + consents + "], \"id\"");
    }

    private static SharingQuestion read(String json) {
        return CaseDocument.read(JsonTree.readObject(json)).question();
    }

    private static ProblemException refused(String json) {
        return catchThrowableOfType(ProblemException.class, () -> CaseDocument.read(JsonTree.readObject(json)));
    }

    /** The place of each fault, or nothing if the case is read. */
    private static List<String> faults(String json) {
        try {
            CaseDocument.read(JsonTree.readObject(json));
            return List.of();
        } catch (ProblemException refused) {
            return refused.problems().stream().map(Problem::path).toList();
        }
    }
}
