package io.github.cafkit.consent.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.core.problem.ProblemException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DecisionLetterTest {

    private static final SharingDecision PARTY = Decided.ordinary(
            RecipientKind.OTHER_PARENT, Purpose.SOCIAL, InformationCategory.ADDRESS, InformationCategory.PHONE);

    private static final LetterHead HEAD = LetterHead.builder()
            .addSenderLines("Rowan Primary School", "Mill Lane, Tanyard")
            .addAddresseeLines("Mr Ivo Canary-Fell", "3 Canary Row")
            .date(LocalDate.of(2026, 10, 19))
            .reference("CANARY/17")
            .greeting("Dear Mr Canary-Fell")
            .addClosingLines("Yours sincerely", "Helena Corrigan")
            .addContact(new Contact("Data protection officer", "dpo@rowan.example"))
            .addContact(new Contact("Information Commissioner's Office", "ico.org.uk"))
            .build();

    private static DecisionLetter letter(Reader reader, Form form) {
        return DecisionWords.of(PARTY).forReader(reader).letter(HEAD, form);
    }

    @Test
    void a_letter_to_a_family_in_plain_text() {
        assertThat(letter(Reader.FAMILY, Form.SHORT).toText()).isEqualTo("""
                Rowan Primary School
                Mill Lane, Tanyard

                Date: 19 October 2026
                Our reference: CANARY/17

                Mr Ivo Canary-Fell
                3 Canary Row

                Dear Mr Canary-Fell

                Your request for information

                We cannot give you this information at the moment. You can ask us to look at this again. Staff used a decision support tool, and this is not legal advice.

                Whom to ask
                  - Data protection officer: dpo@rowan.example
                  - Information Commissioner's Office: ico.org.uk

                Yours sincerely
                Helena Corrigan
                """);
    }

    @Test
    void a_letter_in_markdown() {
        assertThat(letter(Reader.FAMILY, Form.LONG).toMarkdown())
                .startsWith("Rowan Primary School\\\nMill Lane, Tanyard\n\nDate: 19 October 2026\\\n")
                .contains(
                        "\n\n# Your request for information\n\n## Your request\n\nYou asked us for information about a child.")
                .contains("\n\n## Whom to ask\n\n- Data protection officer: dpo@rowan.example\n- Information")
                .endsWith("\n\nYours sincerely\\\nHelena Corrigan\n");
    }

    @Test
    void a_letter_for_staff_says_that_it_is_for_staff() {
        assertThat(letter(Reader.PRACTITIONER, Form.LONG).toMarkdown())
                .contains("## For staff only\n\nDo not give this to the child, to the family or to whoever asks.")
                .contains("## Does not go now\n\n- address\n- phone number\n");
    }

    @Test
    void every_page_is_one_that_anybody_can_read_and_that_fetches_nothing() {
        for (Reader reader : Reader.values()) {
            for (Form form : Form.values()) {
                for (String page : List.of(
                        letter(reader, form).toHtml(),
                        DecisionWords.of(PARTY).forReader(reader).in(form).toHtml())) {
                    assertThat(page)
                            .startsWith("<!DOCTYPE html>\n<html lang=\"en-GB\" dir=\"ltr\">")
                            .containsOnlyOnce("<title>")
                            .containsOnlyOnce("<h1>")
                            .containsOnlyOnce("<main>")
                            .doesNotContain("<script", "http", "src=", "url(", "@import", "<link", "<img", "<iframe")
                            .doesNotContainPattern("<[^>]* on[a-z]+=");
                    assertBalanced(page);
                }
            }
        }
    }

    @Test
    void what_the_caller_gives_is_text_and_never_markup() {
        LetterHead hostile = LetterHead.builder()
                .addSenderLines("<script>alert('x')</script>", "# not a heading", "1. not a list", "- nor this")
                .addAddresseeLine("[link](javascript:x) `code` *bold* _it_ | & \\")
                .date(LocalDate.of(2026, 10, 19))
                .reference("\"><img src=x>")
                .build();
        DecisionLetter letter = DecisionWords.of(PARTY).forReader(Reader.FAMILY).letter(hostile, Form.LONG);
        assertThat(letter.toHtml())
                .doesNotContain("<script", "<img")
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;")
                .contains("&quot;&gt;&lt;img src=x&gt;");
        assertBalanced(letter.toHtml());
        assertThat(letter.toMarkdown())
                .contains("\\<script\\>alert('x')\\</script\\>")
                .contains("\n\\# not a heading\\\n1\\. not a list\\\n\\- nor this\n")
                .contains("\\[link\\](javascript:x) \\`code\\` \\*bold\\* \\_it\\_ \\| \\& \\\\");
    }

    @Test
    void words_of_a_host_are_text_and_never_markup() {
        Wording hostile = Wording.english()
                .with(WordingTest.bundle(
                        Map.of("family.nothing", "<b>No</b> & *no*", "title.asker", "</title><script>")));
        Explanation words =
                DecisionWords.of(PARTY).in(hostile).forReader(Reader.FAMILY).longForm();
        assertThat(words.toHtml()).doesNotContain("<b>", "<script>").contains("&lt;b&gt;No&lt;/b&gt; &amp; *no*");
        assertThat(words.toMarkdown()).contains("\\<b\\>No\\</b\\> \\& \\*no\\*");
    }

    @Test
    void nothing_personal_is_in_a_letter_but_what_the_caller_gives() {
        LetterHead bare = LetterHead.builder()
                .addSenderLine("A")
                .addAddresseeLine("B")
                .date(LocalDate.of(2026, 10, 19))
                .build();
        DecisionLetter letter = DecisionWords.of(PARTY).forReader(Reader.FAMILY).letter(bare, Form.LONG);
        String expected = "A\n\nDate: 19 October 2026\n\nB\n\n" + letter.words().toText();
        assertThat(letter.toText()).isEqualTo(expected);
    }

    @Test
    void no_part_of_a_head_is_printed_by_accident() {
        DecisionLetter letter = letter(Reader.FAMILY, Form.LONG);
        assertThat(List.of(HEAD.toString(), HEAD.getContacts().toString(), letter.toString()))
                .allSatisfy(text -> assertThat(text)
                        .doesNotContainIgnoringCase("canary")
                        .doesNotContain("Rowan", "Corrigan", "2026", "dpo@"));
        assertThat(letter).hasToString("DecisionLetter{reader=FAMILY, form=LONG}");
        assertThat(letter.head()).isEqualTo(HEAD);
    }

    @Test
    void a_head_that_is_incomplete_or_breaks_its_lines_is_refused_with_every_fault_and_without_its_text() {
        ProblemException refusal = catchThrowableOfType(
                ProblemException.class,
                () -> LetterHead.builder()
                        .addSenderLine("Canary\nBcc: everybody")
                        .date(LocalDate.of(2026, 10, 19))
                        .greeting(" ")
                        .addContact(new Contact("Canary\u2028", ""))
                        .build());
        assertThat(refusal.problems().stream().map(problem -> problem.code() + " " + problem.path()))
                .containsExactly(
                        "LETTER-INCOMPLETE /addresseeLines",
                        "LETTER-LINE /senderLines/0",
                        "LETTER-LINE /greeting",
                        "LETTER-LINE /contacts/0/who",
                        "LETTER-LINE /contacts/0/how");
        assertThat(refusal).hasMessageNotContaining("Canary").hasMessageNotContaining("Bcc");
    }

    /** Every element that is opened is closed in its place. */
    private static void assertBalanced(String page) {
        Set<String> empty = Set.of("meta", "br", "!doctype");
        java.util.Deque<String> open = new java.util.ArrayDeque<>();
        var tags = Pattern.compile("<(/?)([!a-zA-Z][a-zA-Z0-9]*)[^>]*>").matcher(page);
        while (tags.find()) {
            String name = tags.group(2).toLowerCase(java.util.Locale.ROOT);
            if (tags.group(1).equals("/")) {
                assertThat(open.pop()).isEqualTo(name);
            } else if (!empty.contains(name)) {
                open.push(name);
            }
        }
        assertThat(open).isEmpty();
    }
}
