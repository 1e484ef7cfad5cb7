package io.github.cafkit.examples.quickstart;

import static io.github.cafkit.examples.quickstart.Printed.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.core.json.JsonTree;
import io.github.cafkit.model.document.DocumentType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code assess} says of every sort of document and of all frameworks. */
class AssessTest {

    private static final Path STORY = Path.of("src/main/resources/io/github/cafkit/examples/quickstart");
    private static final Path FRAMEWORKS = STORY.resolve("frameworks");
    private static final Path KIA = STORY.resolve("kia");
    private static final Path MODEL = Path.of("../../caf-model/src/test/resources/io/github/cafkit/model/json/samples");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets the field
    private Path folder;

    static Stream<Path> everyDocument() throws IOException {
        return Stream.of(
                        files(MODEL),
                        files(KIA),
                        files(FRAMEWORKS).filter(file -> !name(file).startsWith("own-assessment")))
                .flatMap(files -> files);
    }

    private static Stream<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> name(file).endsWith(".json")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("everyDocument")
    void reports_on_every_sort_of_document(Path file) {
        Run run = Run.of("assess", file);

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .isNotBlank()
                .doesNotContain("null", "Optional[", "[redacted]", "<redacted>", DocumentReports.NO_REPORT);
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(Report.WIDTH));
    }

    @ParameterizedTest
    @MethodSource("everyDocument")
    void refuses_a_document_with_something_that_nobody_asked_for_and_repeats_none_of_it(Path file) throws IOException {
        Map<String, @Nullable Object> document = new LinkedHashMap<>(JsonTree.readObject(Files.readString(file)));
        document.put("zzNonsense", "Xanthippe Quill");
        Path bad = Files.writeString(folder.resolve(name(file)), JsonTree.write(document));

        assertRefused(Run.of("assess", bad), name(file), "/zzNonsense");
    }

    @ParameterizedTest
    @MethodSource("everyDocument")
    void refuses_a_document_of_a_later_version(Path file) throws IOException {
        Map<String, @Nullable Object> document = new LinkedHashMap<>(JsonTree.readObject(Files.readString(file)));
        document.put("schema", String.valueOf(document.get("schema")).replaceAll("/[0-9.]+$", "/7.3"));
        Path later = Files.writeString(folder.resolve(name(file)), JsonTree.write(document));

        assertRefused(Run.of("assess", later), name(file), "SCHEMA-02", "/schema");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "frameworks/caf-2006.json | By Common Assessment Framework, form of 2006 |"
                        + " Participation in learning,",
                "kia/assessment.json | By Common Assessment Framework, form of 2009 |" + " Guidance, boundaries",
                "frameworks/early-help.json | By Early help assessment of a family, common shape | Child development",
                "frameworks/sen-support.json | By SEN support: assess, plan, do, review | Cognition and learning"
            })
    void speaks_the_words_of_each_framework_and_says_what_is_unverified_in_it(
            String file, String title, String element) {
        String words = words(Run.of("assess", STORY.resolve(file)).out());

        assertThat(words)
                .contains(title, element, "What is unverified in")
                .contains("Is it complete?", "to be saved as a draft", "to end the work")
                .doesNotContain("CONFORM-");
    }

    @Test
    void shows_several_children_scores_and_what_the_ends_of_the_scale_mean() {
        String family =
                words(Run.of("assess", FRAMEWORKS.resolve("early-help.json")).out());
        assertThat(family)
                .contains("Children Noor", "About", "Score", "Scores - from 1 to 5")
                .contains("the framework does not say which end is good")
                .contains("Worried about", "Working well", "Needs to happen");

        String own = words(Run.of(
                        "assess",
                        FRAMEWORKS.resolve("own-assessment.json"),
                        "--framework",
                        FRAMEWORKS.resolve("own-framework.json"))
                .out());
        assertThat(own)
                .contains("By Early help conversation of an invented authority", "Income and finance")
                .contains("from 1 to 5: 1 is \"great worry\", 5 is \"no worry\"")
                .contains("REQUIRED-HOME_SITUATION /homeSituation the home is described (unverified) must")
                .contains("outcome FINANCIAL_STABILITY (said at a briefing)");
    }

    @Test
    void shows_special_educational_needs_in_words() {
        assertThat(words(
                        Run.of("assess", FRAMEWORKS.resolve("sen-support.json")).out()))
                .contains("Special educational needs Child Provision Since First need Second need", "Piran");
    }

    @Test
    void an_assessment_by_an_authoritys_own_framework_needs_it() {
        Path own = FRAMEWORKS.resolve("own-assessment.json");

        assertRefused(Run.of("assess", own), "own-assessment.json", "UNKNOWN-FRAMEWORK", "/framework");
        assertRefused(
                Run.of(
                        "assess",
                        KIA.resolve("assessment.json"),
                        "--framework",
                        FRAMEWORKS.resolve("own-framework.json")),
                "assessment.json",
                "COMPLETENESS-01");
    }

    @Test
    void a_score_and_an_element_the_framework_does_not_know_are_named_by_place() throws IOException {
        Path odd = Files.writeString(
                folder.resolve("odd.json"),
                Files.readString(FRAMEWORKS.resolve("own-assessment.json"))
                        .replace("\"score\": 2", "\"score\": 9")
                        .replace("home.place", "home.garden"));

        assertThat(words(Run.of("assess", odd, "--framework", FRAMEWORKS.resolve("own-framework.json"))
                        .out()))
                .contains("CONFORM-05 /findings/0/score", "CONFORM-03 /findings/1/element");
    }

    @Test
    void a_plan_with_its_team_and_assessment_is_looked_through() {
        String words = words(Run.of(
                        "assess",
                        KIA.resolve("plan.json"),
                        "--team",
                        KIA.resolve("team.json"),
                        "--assessment",
                        KIA.resolve("assessment.json"),
                        "--day",
                        "2026-02-09")
                .out());

        assertThat(words)
                .contains("What it costs in all", "By funder", "Rowan Primary School: £261.75", "Nobody pays £86.40")
                .contains("Who answers for what", "action-1 Priya Sandhurst", "action-2 Community Speech")
                .contains("When From To What Which State")
                .contains("PLAN-05 error Nobody pays for it", "PLAN-13 warning Overdue")
                .contains("Not enough to end the work", "REQUIRED-PLAN_ACTIONS_ENDED");
        assertThat(words(Run.of("assess", KIA.resolve("plan.json")).out()))
                .contains("With --team and --assessment", "action-1")
                .doesNotContain("PLAN-05 error");
    }

    @Test
    void costs_that_recur_are_added_up_where_the_dates_allow_it() {
        assertThat(words(Run.of("assess", MODEL.resolve("joint-plan-family.json"))
                        .out()))
                .contains("£85.00 a month, until 17 Jul 2026", "£3.20 each time", "(100%)");
    }

    @Test
    void a_team_shows_who_was_asked_to_lead_and_what_is_not_agreed() {
        assertThat(words(Run.of("assess", KIA.resolve("team.json")).out()))
                .contains("Leads Helena Corrigan")
                .contains("Ruth Ellingham on 2 December 2025: declined")
                .contains("Not agreed", "Rowan Primary School, Community Speech and Language Therapy: Whether school")
                .contains("Leanne Tamsworth, Dele Tamsworth: Whether to see a therapist now");
    }

    @Test
    void an_episode_shows_where_it_stands_what_may_happen_and_what_its_end_still_needs() {
        String words = words(Run.of(
                        "assess",
                        KIA.resolve("episode.json"),
                        "--plan",
                        KIA.resolve("plan.json"),
                        "--review",
                        KIA.resolve("review.json"))
                .out());

        assertThat(words)
                .contains("Stands at reviewed", "How it came there", "How long each stage took", "What may happen next")
                .contains("safeguarding stop")
                .contains("Not enough to end the work")
                .contains("REQUIRED-CLOSURE_REASON /episode/events", "REQUIRED-FINAL_REVIEW /review/outcome");
        assertRefused(
                Run.of("assess", KIA.resolve("episode.json"), "--review", KIA.resolve("review.json")),
                "episode.json",
                "ENDING-03");
    }

    @Test
    void a_review_is_held_against_its_plan() {
        assertThat(words(Run.of("assess", KIA.resolve("review.json"), "--plan", KIA.resolve("plan.json"))
                        .out()))
                .contains("amend", "What somebody should look at")
                .doesNotContain("REVIEW-RECORD-11", "REVIEW-RECORD-14", "REVIEW-RECORD-16");
        assertThat(words(Run.of("assess", MODEL.resolve("review-record.json"), "--plan", KIA.resolve("plan.json"))
                        .out()))
                .contains("REVIEW-RECORD-11 /plan");
    }

    @Test
    void a_referral_is_held_against_the_ways_that_are_open() {
        assertThat(words(Run.of("assess", KIA.resolve("referral.json"), "--day", "2026-02-24")
                        .out()))
                .contains("Referral referral-5107, waiting")
                .contains("Is the way open? (the library's role catalogue)")
                .contains("Waited 88 days");
    }

    @Test
    void a_framework_shows_its_vocabulary_with_its_doubts() {
        assertThat(words(Run.of("assess", MODEL.resolve("framework-sen-support.json"))
                        .out()))
                .contains("In use from 1 January 2015, open")
                .contains("CI Areas of need Communication and interaction")
                .contains("Why work ends", "the school or setting is named (unverified) must")
                .contains("What is unverified in SEN support");
    }

    @Test
    void a_case_file_shows_one_picture_and_what_a_coordinator_would_look_for() {
        assertThat(words(Run.of("assess", MODEL.resolve("case-file.json")).out()))
                .contains("Child Ada Wexcombe", "Who holds what", "What a coordinator would look for");
    }

    @Test
    void every_sort_of_document_is_among_those_tried() throws IOException {
        List<DocumentType> tried = new ArrayList<>();
        for (Path file : everyDocument().toList()) {
            tried.add(DocumentType.of(Files.readString(file)));
        }
        assertThat(tried).contains(DocumentType.values());
    }

    @Test
    void a_checklist_shows_its_answers_and_that_a_person_decided() {
        assertThat(words(Run.of("assess", KIA.resolve("checklist.json")).out()))
                .contains("learning and developing well no Four weeks in")
                .contains("free from the negative impact of poverty not sure")
                .contains("Suggests to offer an assessment (a suggestion by the library's reading; a person decides)")
                .contains("Decided offer assessment.");
    }

    @Test
    void a_household_shows_who_lives_there_who_may_decide_and_what_is_ahead() {
        assertThat(words(Run.of("assess", KIA.resolve("household.json")).out()))
                .contains("Moira Tamsworth adult no")
                .contains("for Kia Tamsworth: Leanne Tamsworth, Dele Tamsworth")
                .contains("housing: nobody helps with it yet")
                .contains("change within a setting on 2 September 2026")
                .contains("Nothing was found.");
        assertThat(words(Run.of("assess", MODEL.resolve("household.json")).out()))
                .contains("TRANSITION-01 /transitions/1/answerable", "TRANSITION-03 /transitions/1/on");
    }

    @Test
    void histories_show_what_changed_from_each_version_to_the_next() {
        assertThat(words(Run.of("assess", MODEL.resolve("assessment-history.json"))
                        .out()))
                .contains("Safeguarding a concern about harm has stopped the ordinary way")
                .contains("From version 1 to 2", "Header started on changed");
        assertThat(words(Run.of("assess", MODEL.resolve("plan-history.json")).out()))
                .contains("2 plan-7011-v2 23 Feb 2026 active")
                .contains("plan Next review moved from 2026-02-13 to 2026-03-27, 42 days later")
                .contains("Cost up by 11.25 GBP, from 67.50 GBP to 78.75 GBP");
    }

    @Test
    void records_show_what_is_due_by_which_schedule() {
        assertThat(words(Run.of("assess", MODEL.resolve("record-register.json")).out()))
                .contains("RECORD-02 /records/1", "RECORD-03 /records/2");
        assertThat(words(Run.of("assess", MODEL.resolve("record-register.json"), "--day", "2035-01-01")
                        .out()))
                .contains("What is due on 1 January 2035, by: Example only")
                .contains("record-1 due review whether it is 28 Feb 2032", "(unverified)");
        assertThat(words(Run.of("assess", MODEL.resolve("retention-schedule.json"))
                        .out()))
                .contains("COMMON_ASSESSMENT destroy it 7 years the day the record", "destroy it 31 years")
                .contains("18 months the day of the last", "(unverified)");
    }

    @Test
    void a_role_catalogue_shows_who_may_refer_to_whom() {
        assertThat(words(Run.of("assess", MODEL.resolve("role-catalogue.json")).out()))
                .contains("Who does what in Brackenshire, from 1 April 2026")
                .contains("social worker social care anybody", "1 doubt");
    }

    @Test
    void an_agreement_of_agencies_shows_its_parts_and_when_it_no_longer_holds() throws IOException {
        Path agreement = MODEL.resolve("partnership-agreement.json");

        assertThat(words(Run.of("assess", agreement).out()))
                .contains("expertise and roles of each 4", "common goals 1", "Nothing was found.");
        assertThat(words(Run.of("assess", agreement, "--day", "2031-01-01").out()))
                .contains("PARTNER-05 /reviewOn the day of review has passed should")
                .contains("PARTNER-06 /firstDay the agreement does not hold on the day must");
    }

    @Test
    void a_self_assessment_shows_where_agencies_differ() {
        assertThat(words(Run.of("assess", MODEL.resolve("partnership-self-assessment.json"))
                        .out()))
                .contains("school-08 collaboration 15", "therapy-08 co-operation 15")
                .contains("They differ - degree (by 2)", "PARTNER-15 /checklist/entries/13");
    }

    @Test
    void a_vision_and_the_barriers_show_who_does_not_agree_and_what_nobody_takes_care_of() {
        assertThat(words(Run.of("assess", MODEL.resolve("joint-vision.json")).out()))
                .contains("100% filled in", "voluntary sector and others no", "PARTNER-24 /agreements");
        assertThat(words(
                        Run.of("assess", MODEL.resolve("barrier-register.json")).out()))
                .contains("2 open", "nobody open")
                .contains("PARTNER-31 /barriers/1/owner", "PARTNER-32 /barriers/1/action");
    }

    @Test
    void documents_beside_it_are_of_the_sort_that_is_asked_for() {
        Path plan = KIA.resolve("plan.json");

        assertRefused(Run.of("assess", plan, "--team", plan), "plan.json", "WRONG-SCHEMA");
        assertRefused(Run.of("assess", plan, "--team", folder.resolve("none.json")), "none.json", "cannot be read");
        assertRefused(Run.of("assess", plan, "--day", "soon"), "--day");
    }

    private static void assertRefused(Run run, String... because) {
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(because).doesNotContain("Exception", "Xanthippe", "Quill", "Tamsworth");
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
