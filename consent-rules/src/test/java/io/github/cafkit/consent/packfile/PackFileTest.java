package io.github.cafkit.consent.packfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.consent.Cases;
import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.ToyPack;
import io.github.cafkit.consent.england.EnglandPack;
import io.github.cafkit.consent.england.EnglandSources;
import io.github.cafkit.consent.rule.Acknowledgement;
import io.github.cafkit.consent.rule.LocalRules;
import io.github.cafkit.consent.rule.PackDigest;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.core.json.JsonTree;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A pack as a file: the same pack again when it is read, and every fault told with rule and place. */
class PackFileTest {

    private static final RulePack ENGLAND = EnglandPack.standard();

    /** A small pack that is in order. */
    private static final String LITTLE = """
            {"schema": "cafkit/rule-pack/1", "id": "little", "edition": "1",
             "encodes": "2000-01-01/..", "reviewedOn": "2020-01-01",
             "sources": [{"id": "LAW-1", "kind": "STATUTE", "document": {"id": "L", "title": "A law", "publisher": ""},
                          "locator": "", "statement": "It says so.", "inForce": "../..", "verified": true}],
             "terms": {"grave": {"fact": "riskLevel", "is": ["SIGNIFICANT_HARM", "IMMEDIATE_DANGER"]},
                       "not grave": {"not": {"term": "grave"}}},
             "tiers": [{"rank": 0, "title": "first", "reason": "it is", "precedence": ["DENY", "PERMIT"]},
                       {"rank": 1, "title": "last", "reason": "it is", "precedence": ["DENY"]}],
             "rules": [{"id": "OPEN", "title": "It is open.", "tier": 0, "inForce": "2010-01-01/..", "cites": ["LAW-1"],
                        "when": {"term": "not grave"}, "branches": [{"effect": "PERMIT"}],
                        "duties": [{"obligation": "OB-FACT"}]},
                       {"id": "CLOSED", "title": "It is closed.", "tier": 1, "inForce": "../..", "cites": ["LAW-1"],
                        "when": {"all": []}, "branches": [{"effect": "DENY"}]}],
             "wholeQuestion": {"referWhenNothingIsNeeded": {"any": []}, "hideTrimmed": {"any": []}}}""";

    @Test
    void the_pack_for_england_comes_back_with_the_same_digest_and_answers_every_case_alike() {
        String written = JsonTree.writePretty(PackFile.write(ENGLAND));
        RulePack read = PackFile.read(written, PackDigest.sha256(ENGLAND));

        assertThat(JsonTree.writePretty(PackFile.write(read))).isEqualTo(written);
        assertThat(read).hasToString(ENGLAND.toString());
        assertThat(read.intervals()).isEqualTo(ENGLAND.intervals());
        SharingAdviser fromFile = SharingAdviser.reading(read);
        SharingAdviser built = SharingAdviser.reading(ENGLAND);
        for (Cases.Case each : Cases.all()) {
            assertThat(fromFile.advise(each.document().question()).toDocument())
                    .as(each.id())
                    .isEqualTo(built.advise(each.document().question()).toDocument());
        }
    }

    @Test
    void derived_packs_and_packs_with_moved_days_come_back_too() {
        LocalDate day = LocalDate.of(2026, 10, 25);
        for (RulePack pack : List.of(
                ToyPack.builder().build(),
                ENGLAND.toBuilder("ours", "1").withoutRule("RESEARCH").build(),
                EnglandPack.of(EnglandSources.withStarts(Map.of("LW-19", day))),
                withLocalRules(Optional.empty()),
                withLocalRules(Optional.of(new Acknowledgement(
                        "A", "DPO", day, "Why.", "0".repeat(64), "1".repeat(64), List.of("B", "A")))))) {
            RulePack read = PackFile.read(JsonTree.write(PackFile.write(pack)));
            assertThat(PackDigest.canonicalText(read)).isEqualTo(PackDigest.canonicalText(pack));
            assertThat(read.changedDates()).isEqualTo(pack.changedDates());
            assertThat(read.localRules()).isEqualTo(pack.localRules());
        }
    }

    private static RulePack withLocalRules(Optional<Acknowledgement> seen) {
        return ToyPack.builder()
                .localRules(new LocalRules("ours", "1", "Us (setting)", "2".repeat(64), Set.of("CLOSED"), seen))
                .build();
    }

    @Test
    void a_small_file_is_read() {
        RulePack little = PackFile.read(LITTLE);

        assertThat(little.rules()).extracting(rule -> rule.id()).containsExactly("OPEN", "CLOSED");
        assertThat(little.rules().get(0).when().inWords()).isEqualTo("not grave");
    }

    @Test
    void a_file_with_another_digest_than_the_pinned_one_is_refused() {
        String digest = PackDigest.sha256(PackFile.read(LITTLE));
        assertThat(PackFile.read(LITTLE, digest)).hasToString("little 1");

        String changed = LITTLE.replace("2010-01-01/..", "2010-01-02/..");
        assertThat(problems(() -> PackFile.read(changed, digest))).containsExactly("PACK-DIGEST ");
    }

    /** What to replace in the small file, by what, and what is said about it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "cafkit/rule-pack/1 | cafkit/rule-pack/2 | SCHEMA-02 /schema",
                "cafkit/rule-pack/1 | cafkit/joint-plan/1 | SCHEMA-01 /schema",
                "\"id\": \"little\" | \"id\": \" \" | PACK-FILE-FORM /id",
                "\"edition\": \"1\", | ` ` | PACK-FILE-FORM /edition",
                "\"edition\": \"1\" | \"edition\": \"1\", \"editions\": 2 | PACK-FILE-FORM /editions",
                "2000-01-01/.. | 2000-01-01 | PACK-FILE-FORM /encodes",
                "2000-01-01/.. | ../.. | PACK-NO-FIRST-DAY /encodes",
                "2020-01-01 | 2020-02-30 | PACK-FILE-FORM /reviewedOn",
                "STATUTE | BYELAW | PACK-FILE-FORM /sources/0/kind",
                "It says so. | ` ` | PACK-FILE-FORM /sources/0/statement",
                "\"verified\": true | \"verified\": \"yes\" | PACK-FILE-FORM /sources/0/verified",
                "\"rank\": 1 | \"rank\": 0 | PACK-TIER-TWICE /tiers/1/rank, PACK-TIER-UNDECLARED /rules/1/tier",
                "\"rank\": 1 | \"rank\": 1.5 | PACK-FILE-FORM /tiers/1/rank, PACK-TIER-UNDECLARED /rules/1/tier",
                "\"tier\": 1 | \"tier\": 7 | PACK-TIER-UNDECLARED /rules/1/tier",
                "riskLevel | riskiness | PACK-FACT-UNKNOWN /terms/grave/fact",
                "\"SIGNIFICANT_HARM\" | \"SOME_HARM\" | PACK-VALUE-UNKNOWN /terms/grave/is/0",
                "\"SIGNIFICANT_HARM\", \"IMMEDIATE_DANGER\" | ` ` | PACK-FILE-FORM /terms/grave/is",
                "\"when\": {\"term\": \"not grave\"} | \"when\": {\"term\": \"mild\"} | PACK-TERM-UNKNOWN /rules/0/when/term",
                "\"not\": {\"term\": \"grave\"} | \"not\": {\"term\": \"not grave\"} | PACK-TERM-CYCLE /terms/not grave/not/term",
                "\"all\": [] | \"none\": [] | PACK-FILE-FORM /rules/1/when/none, PACK-FILE-FORM /rules/1/when",
                "\"all\": [] | \"all\": {} | PACK-FILE-FORM /rules/1/when/all",
                "\"all\": [] | \"all\": [null] | PACK-FILE-FORM /rules/1/when/all/0",
                "\"inForce\": \"2010-01-01/..\", | ` ` | RULE-NO-DATES /rules/0/inForce",
                "2010-01-01/.. | 2010-01-01/2009-01-01 | PACK-FILE-FORM /rules/0/inForce",
                "\"OPEN\", | \"Open\", | PACK-FILE-FORM /rules/0/id",
                "\"OPEN\", | \"CLOSED\", | PACK-EDITIONS-OVERLAP /rules/1",
                "[{\"effect\": \"PERMIT\"}] | [] | RULE-NO-EFFECT /rules/0/branches",
                "\"PERMIT\"}] | \"MUST\"}] | PACK-EFFECT-UNDECLARED /rules/0/branches/0/effect",
                "\"PERMIT\"}] | \"PERMIT\", \"route\": \"HOME\"}] | PACK-FILE-FORM /rules/0/branches/0/route",
                "OB-FACT | FACT | PACK-FILE-FORM /rules/0/duties/0/obligation",
                "{\"any\": []}, | {\"any\": 1}, | PACK-FILE-FORM /wholeQuestion/referWhenNothingIsNeeded/any",
            })
    void every_fault_is_told_with_its_place(String part, String replacement, String said) {
        String bad = LITTLE.replace(part, replacement);
        assertThat(bad).isNotEqualTo(LITTLE);
        assertThat(String.join(", ", problems(() -> PackFile.read(bad)))).isEqualTo(said);
    }

    @Test
    void a_rule_without_a_source_or_with_one_that_is_not_there_or_not_in_force_is_refused() {
        String uncited = LITTLE.replaceFirst("\"cites\": \\[\"LAW-1\"],", "");
        assertThat(problems(() -> PackFile.read(uncited))).containsExactly("RULE-NO-CITATION /rules/0/cites");
        String conditional =
                LITTLE.replaceFirst("\\[\"LAW-1\"]", "[{\"family\": \"LAW-1\", \"when\": {\"term\": \"grave\"}}]");
        assertThat(problems(() -> PackFile.read(conditional))).containsExactly("RULE-NO-CITATION /rules/0/cites");
        String unknown = LITTLE.replaceFirst("\\[\"LAW-1\"]", "[\"LAW-1\", \"LAW-9\"]");
        assertThat(problems(() -> PackFile.read(unknown))).containsExactly("PACK-CITATION-UNKNOWN /rules/0");
        String late =
                LITTLE.replace("\"inForce\": \"../..\", \"verified\"", "\"inForce\": \"2015-01-01/..\", \"verified\"");
        assertThat(problems(() -> PackFile.read(late)))
                .containsExactly("PACK-NO-SOURCE-IN-FORCE /rules/0", "PACK-NO-SOURCE-IN-FORCE /rules/1");
    }

    @Test
    void two_sources_of_one_id_or_two_editions_on_one_day_are_refused() {
        String source = LITTLE.substring(LITTLE.indexOf("[{\"id\": \"LAW-1\"") + 1, LITTLE.indexOf("],\n \"terms\""));
        assertThat(problems(() -> PackFile.read(LITTLE.replace(source, source + "," + source))))
                .containsExactly("PACK-SOURCE-TWICE /sources/1/id");
        assertThat(problems(() ->
                        PackFile.read(LITTLE.replace(source, source + "," + source.replace("LAW-1", "LAW-1/1990")))))
                .containsExactly("PACK-SOURCES-OVERLAP /sources/1/inForce");
    }

    @Test
    void all_faults_are_told_at_once_and_each_names_its_rule() {
        String bad = LITTLE.replace("\"tier\": 0", "\"tier\": 5")
                .replace("OB-FACT", "OB-NOTHING")
                .replace("riskLevel", "riskiness")
                .replace("\"effect\": \"DENY\"", "\"effect\": \"REFER\"");
        assertThatThrownBy(() -> PackFile.read(bad))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("at /terms/grave/fact: term \"grave\": there is no such fact")
                .hasMessageContaining("at /rules/0/tier: rule OPEN: must be the rank of a tier")
                .hasMessageContaining("at /rules/0/duties/0/obligation: rule OPEN: must be one of [OB-RECORD,")
                .hasMessageContaining(
                        "at /rules/1/branches/0/effect: rule CLOSED: tier T1 does not say what REFER beats");
    }

    @Test
    void what_the_pack_itself_finds_is_told_together_with_the_rest() {
        String bad = LITTLE.replaceFirst("\\[\"LAW-1\"]", "[\"LAW-9\", \"LAW-1\"]")
                .replace("\"effect\": \"DENY\"", "\"effect\": \"REFUSE\"");
        assertThat(problems(() -> PackFile.read(bad)))
                .containsExactly("PACK-FILE-FORM /rules/1/branches/0/effect", "PACK-CITATION-UNKNOWN /rules/0");
    }

    @Test
    void nothing_that_a_file_says_is_repeated() {
        String bad = LITTLE.replace("\"SIGNIFICANT_HARM\"", "\"CANARY-1\"")
                .replace("\"OPEN\"", "\"Canary 2\"")
                .replace("\"STATUTE\"", "\"CANARY-3\"")
                .replace("\"LAW-1\"]", "{\"CANARY/4\": 1}]")
                .replace("2020-01-01", "canary-5-01");
        assertThatThrownBy(() -> PackFile.read(bad))
                .isInstanceOf(ProblemException.class)
                .hasMessageNotContaining("CANARY-")
                .hasMessageNotContaining("Canary")
                .hasMessageNotContaining("CANARY/")
                .hasMessageNotContaining("canary");
    }

    @Test
    void terms_that_double_with_each_step_do_not_exhaust_the_host() {
        String terms = IntStream.range(1, 60)
                .mapToObj(i -> "\"t" + i + "\": {\"all\": [{\"term\": \"t" + (i - 1) + "\"}, {\"term\": \"t" + (i - 1)
                        + "\"}]}")
                .collect(Collectors.joining(", "));
        String bomb = LITTLE.replace("\"terms\": {", "\"terms\": {\"t0\": {\"term\": \"grave\"}, " + terms + ", ");
        assertThat(problems(() -> PackFile.read(bomb)))
                .isNotEmpty()
                .allMatch(problem -> problem.startsWith("PACK-TOO-LARGE /terms/t"));
    }

    @Test
    void conditions_that_are_too_deep_or_too_many_are_refused() {
        String deep = "{\"not\": ".repeat(40) + "{\"term\": \"grave\"}" + "}".repeat(40);
        String chained = LITTLE.replace(
                "\"terms\": {", "\"terms\": {\"a\": " + deep + ", \"b\": " + deep.replace("\"grave\"", "\"a\"") + ", ");
        assertThat(problems(() -> PackFile.read(chained)))
                .isNotEmpty()
                .allMatch(problem -> problem.startsWith("PACK-TOO-LARGE /terms/"));
        String nested = LITTLE.replace("{\"all\": []}", "{\"not\": ".repeat(70) + "{\"all\": []}" + "}".repeat(70));
        assertThat(problems(() -> PackFile.read(nested)))
                .singleElement()
                .asString()
                .startsWith("JSON-");

        String wide = "{\"all\": ["
                + IntStream.range(0, 9_000).mapToObj(i -> "{\"any\": []}").collect(Collectors.joining(",")) + "]}";
        String many = IntStream.range(0, 230)
                .mapToObj(i -> "{\"effect\": \"PERMIT\", \"when\": {\"term\": \"wide\"}}")
                .collect(Collectors.joining(","));
        String large = LITTLE.replace("\"terms\": {", "\"terms\": {\"wide\": " + wide + ", ")
                .replace("{\"effect\": \"PERMIT\"}", many);
        assertThat(problems(() -> PackFile.read(large))).containsExactly("PACK-TOO-LARGE /rules/0/branches/222/when");
    }

    @Test
    void what_is_no_object_is_refused() {
        assertThat(problems(() -> PackFile.read("[]"))).containsExactly("PACK-FILE-FORM ");
        assertThat(problems(() -> PackFile.read("null"))).containsExactly("PACK-FILE-FORM ");
        assertThat(problems(() -> PackFile.read("{")))
                .singleElement()
                .asString()
                .startsWith("JSON-SYNTAX");
        assertThat(problems(() -> PackFile.read("{}"))).containsExactly("PACK-FILE-FORM /schema");
    }

    static List<String> problems(Runnable refused) {
        List<String> found = new ArrayList<>();
        assertThatThrownBy(refused::run).isInstanceOfSatisfying(ProblemException.class, thrown -> {
            for (Problem problem : thrown.problems()) {
                found.add(problem.code() + " " + problem.path());
            }
        });
        return found;
    }
}
