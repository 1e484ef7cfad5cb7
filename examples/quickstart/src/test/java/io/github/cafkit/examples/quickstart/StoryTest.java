package io.github.cafkit.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.consent.SharingDecision;
import org.junit.jupiter.api.Test;

class StoryTest {

    private static final Run STORY = Run.of();

    @Test
    void is_told_to_the_end() {
        assertThat(STORY.code()).isZero();
        assertThat(STORY.err()).isEmpty();
        assertThat(STORY.out().stripTrailing()).endsWith("report a concern about a child.");
    }

    @Test
    void fits_a_page_and_has_no_colour_away_from_a_terminal() {
        assertThat(STORY.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(Report.WIDTH));
        assertThat(STORY.out()).doesNotContain("\u001b").doesNotContain("null").doesNotContain("Optional");
    }

    @Test
    void shows_team_plan_costs_and_funders() {
        assertThat(words(STORY))
                .contains("Helena Corrigan special educational needs Rowan Primary School lead professional, chair")
                .contains("action-3 £243.75 39 x £6.25 Rowan Primary School £243.75 (100%)")
                .contains("Tanyard Family Hub £27.00 (60%), Rowan Primary School £18.00 (40%)")
                .contains("Dele Tamsworth does not agree.");
    }

    @Test
    void shows_what_a_draft_lacked_and_what_a_coordinator_would_see() {
        assertThat(words(STORY))
                .contains("REQUIRED-CONSENT_STATEMENT /consentStatement the consent statement is filled in")
                .contains("PLAN-05 error Nobody pays for it action-4 Rowan Primary School")
                .contains("PLAN-13 warning Overdue");
    }

    @Test
    void answers_the_questions_about_kia() {
        assertThat(answer("May another parent have Kia's address?"))
                .contains("Answer Not to be shared with this recipient")
                .contains("Offer a safe alternative")
                .contains("Practice, not law - SD-01");
        assertThat(answer("May he have her mother's telephone number instead?"))
                .contains("Answer Ask for consent first");
        assertThat(answer("And now that her mother agrees?"))
                .contains("May go now phone number")
                .contains("Answer May be shared");
        assertThat(answer("May the school send its observations to the speech and language therapist?"))
                .contains("May go now name, developmental record, educational record, special educational needs")
                .contains("Does not go now information about an adult of the family")
                .contains("left out as not needed");
        assertThat(answer("What if her parents had refused the referral?"))
                .contains("Answer Refer to the designated lead")
                .contains("Is this a concern about the child's safety, and how serious is it?");
        assertThat(answer("And what if it goes out after the summer?")).contains("Answer Ask for consent first");
        assertThat(answer("May a colleague from the upper school hear how Kia is getting on?"))
                .contains("May go now nothing");
        assertThat(answer("May her key person tell the designated lead about bruises?"))
                .contains("Does not go now nothing");
        assertThat(answer("May the lead pass it on to children's social care without asking the parents?"))
                .contains("Answer May be shared, with conditions (expected)")
                .contains("Do not ask for consent")
                .contains("GR-11 (statutory guidance)")
                .contains("unverified");
    }

    @Test
    void answers_the_questions_about_sam() {
        assertThat(answer("May Sam's father have his address, his school report and the safeguarding record?"))
                .contains("May go now nothing")
                .contains("receives nothing that could put somebody in danger");
        assertThat(answer("May Sam's mother see the school record?")).contains("Answer Must be shared (a duty)");
        assertThat(answer("May a caller who says he is a police officer hear where Sam is?"))
                .contains("Ring back on a number that was known before");
        assertThat(answer("May the police have what the school knows?"))
                .contains("May go now name, safeguarding record Does not go now medical information");
        assertThat(answer("May the housing office have the address of the refuge?"))
                .contains("Give it to another officer of the same body");
    }

    @Test
    void says_what_to_do_at_once_before_anything_else() {
        String answer = answer("His father is at the gate, shouting. What may the police be told?");
        assertThat(answer).contains("The school secretary has the telephone in her hand. ACT NOW");
        assertThat(answer.indexOf("call 999"))
                .isPositive()
                .isLessThan(answer.indexOf("Asked"))
                .isLessThan(answer.indexOf("Answer"));
    }

    @Test
    void never_shows_practice_as_law() {
        for (String line : STORY.out().lines().toList()) {
            if (line.contains("(practice described in a source document)")) {
                assertThat(line).doesNotStartWith("  Law and guidance");
            }
        }
    }

    @Test
    void says_what_was_not_stated_and_that_it_is_no_legal_advice() {
        assertThat(answer("And now that her mother agrees?"))
                .contains("Not stated - the child's competence for this decision: taken as \"not assessed\"");
        assertThat(words(STORY)).contains(SharingDecision.NOTICE);
    }

    /** What stands below a question, up to the next. */
    private static String answer(String question) {
        assertThat(STORY.out()).contains(question);
        String from = STORY.out().substring(STORY.out().indexOf(question));
        return from.substring(0, from.indexOf(System.lineSeparator().repeat(2))).replaceAll("\\s+", " ");
    }

    private static String words(Run run) {
        return run.out().replaceAll("\\s+", " ");
    }
}
