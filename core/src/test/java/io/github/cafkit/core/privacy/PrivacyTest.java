package io.github.cafkit.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.github.cafkit.core.example.Examples;
import io.github.cafkit.core.example.Visit;
import io.github.cafkit.core.id.FormerUpn;
import io.github.cafkit.core.id.LocalId;
import io.github.cafkit.core.id.NhsNumber;
import io.github.cafkit.core.id.Uln;
import io.github.cafkit.core.id.Upn;
import io.github.cafkit.core.id.Uprn;
import io.github.cafkit.core.json.CafJson;
import io.github.cafkit.core.json.CafJson3;
import io.github.cafkit.core.json.JsonTree;
import io.github.cafkit.core.validation.CafValidation;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

class PrivacyTest {

    private static final String CANARY = "Zqx4711Canary";

    private record Words(PersonalText words, Optional<PersonalText> more) {}

    private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> captured = new ListAppender<>();
    private Level before = Level.WARN;

    @BeforeEach
    void capture() {
        before = root.getLevel();
        root.setLevel(Level.TRACE);
        captured.start();
        root.addAppender(captured);
    }

    @AfterEach
    void nothing_logged_holds_a_canary() {
        root.detachAppender(captured);
        root.setLevel(before);
        assertThat(captured.list)
                .allSatisfy(event -> assertThat(event.getFormattedMessage()).doesNotContain(CANARY));
    }

    /** Everything that a throwable shows to whoever prints it, its causes and suppressed ones included. */
    private static String shown(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    private static void refusedInSilence(String text, List<Consumer<String>> readers) {
        for (Consumer<String> reader : readers) {
            Throwable thrown = catchThrowable(() -> reader.accept(text));
            assertThat(thrown).isNotNull();
            assertThat(shown(thrown)).doesNotContain(CANARY).doesNotContain(CANARY.substring(0, 7));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                CANARY,
                "\"" + CANARY,
                "{\"" + CANARY + " of\":1}",
                "{\"childName\":" + CANARY + "}",
                "{\"on\":\"" + CANARY + "\"}",
                "{\"kind\":\"" + CANARY + "\"}",
                "{\"upn\":\"" + CANARY + "\"}",
                "{\"id\":\"" + CANARY + "\"}",
                "{\"urgent\":\"" + CANARY + "\"}",
                "{\"cost\":\"" + CANARY + "\"}",
                "{\"place\":{\"type\":\"" + CANARY + "\"}}",
                "{\"language\":\"" + CANARY + "\"}",
                "{\"findings\":\"" + CANARY + "\"}",
                "{\"findings\":[\"" + CANARY + "\"]}",
                "{\"consent\":\"" + CANARY + "/..\"}",
                "{\"childName\":\"" + CANARY + "\"}",
                "\"" + CANARY + "\"",
                "[\"" + CANARY + "\"]",
                "{\"duration\":\"" + CANARY + "\"}",
                "{\"childName\":\"" + CANARY + "\",}"
            })
    void a_refused_document_is_not_quoted(String json) {
        refusedInSilence(
                json,
                List.of(
                        text -> CafJson.standard().read(text, Visit.class),
                        text -> CafJson3.standard().read(text, Visit.class),
                        text -> JsonTree.read(text + "x")));
    }

    @Test
    void a_refused_identifier_is_not_quoted() {
        refusedInSilence(
                CANARY,
                List.of(
                        Upn::parse,
                        FormerUpn::parse,
                        NhsNumber::parse,
                        Uln::parse,
                        Uprn::parse,
                        LocalId::parse,
                        text -> LocalId.of(text + " ", " " + text)));
    }

    @Test
    void a_value_that_breaks_constraints_is_not_quoted() {
        Visit bad = Examples.visit().withChildName(CANARY).withOutcome(CANARY);
        assertThat(bad.toString()).doesNotContain("childName=" + CANARY);
        assertThat(CafValidation.standard().check(bad).toString()).isNotEmpty().doesNotContain(CANARY);
    }

    @Test
    void personal_text_hides_itself_in_whatever_holds_it() {
        Words words = new Words(PersonalText.of(CANARY), Optional.of(PersonalText.of(CANARY)));
        List<Words> all = new ArrayList<>(List.of(words));
        assertThat(all.toString()).doesNotContain(CANARY).contains(PersonalText.MASK);
        assertThat(words.words().value()).isEqualTo(CANARY);
        assertThat(words.words().isBlank()).isFalse();
        assertThat(PersonalText.of(" ").isBlank()).isTrue();
        assertThat(words.words()).isEqualTo(PersonalText.of(CANARY));
    }

    @Test
    void personal_text_is_plain_in_json() {
        String json = "{\"more\":\"b\",\"words\":\"a\"}";
        assertThat(CafJson.standard().write(CafJson.standard().read(json, Words.class)))
                .isEqualTo(json);
        assertThat(CafJson3.standard().write(CafJson3.standard().read(json, Words.class)))
                .isEqualTo(json);
    }
}
