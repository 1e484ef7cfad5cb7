package io.github.cafkit.consent.packfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.cafkit.consent.england.EnglandPack;
import io.github.cafkit.consent.local.LocalPack;
import io.github.cafkit.consent.local.Ourshire;
import io.github.cafkit.consent.rule.Acknowledgement;
import io.github.cafkit.core.json.JsonTree;
import io.github.cafkit.core.problem.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schemas fit the facts and codes, take what the library writes, and refuse what it refuses. */
class PackSchemaTest {

    private static final String WIDENING = JsonTree.write(LocalPackFile.write(Ourshire.widening()));

    @ParameterizedTest
    @ValueSource(strings = {PackSchemaFiles.PACK, PackSchemaFiles.LOCAL, PackSchemaFiles.ACKNOWLEDGEMENT})
    void the_published_schema_is_the_one_that_the_facts_and_codes_give(String name) throws IOException {
        if (Boolean.getBoolean("cafkit.regenerate")) {
            Files.createDirectories(PackSchemaFiles.folder());
            Files.writeString(PackSchemaFiles.folder().resolve(name), PackSchemaFiles.text(name));
        }
        assertThat(Files.readString(PackSchemaFiles.folder().resolve(name)))
                .as(
                        "%s is out of date; write it anew with: mvn -pl consent-rules -am"
                                + " -Dtest=PackSchemaTest -Dsurefire.failIfNoSpecifiedTests=false -Dcafkit.regenerate=true"
                                + " test",
                        name)
                .isEqualTo(PackSchemaFiles.text(name));
    }

    @Test
    void the_pack_for_england_and_packs_drawn_at_random_are_valid_when_written() {
        Schema schema = published(PackSchemaFiles.PACK);
        assertThat(schema.validate(JsonTree.write(PackFile.write(EnglandPack.standard())), InputFormat.JSON))
                .isEmpty();
        for (int seed = 0; seed < 40; seed++) {
            assertThat(schema.validate(
                            JsonTree.write(PackFile.write(new SomePacks(new Random(seed)).pack())), InputFormat.JSON))
                    .isEmpty();
        }
    }

    @Test
    void local_packs_and_acknowledgements_are_valid_when_written() {
        for (LocalPack local : List.of(Ourshire.narrowing(), Ourshire.widening(), Ourshire.closingTheDoor())) {
            assertThat(published(PackSchemaFiles.LOCAL)
                            .validate(JsonTree.write(LocalPackFile.write(local)), InputFormat.JSON))
                    .isEmpty();
        }
        Acknowledgement seen = new Acknowledgement(
                "A", "DPO", Ourshire.DAY, "Why.", "0".repeat(64), "1".repeat(64), List.of("OPENED-SEEK-PERMIT-0"));
        assertThat(published(PackSchemaFiles.ACKNOWLEDGEMENT)
                        .validate(JsonTree.write(AcknowledgementFile.write(seen)), InputFormat.JSON))
                .isEmpty();
    }

    /** What to replace in a local pack that is valid, and by what. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "cafkit/local-pack/1 | cafkit/local-pack/2",
                "AUTHORITY | COUNCIL",
                "\"Ourshire Council\" | \" \"",
                "ourshire-early-help | Ourshire",
                "2026-10-01/.. | 2026-10-01",
                "PROFESSIONAL_STANDARD | STATUTE",
                "\"tier\":4 | \"tier\":\"T4\"",
                "\"fact\":\"purpose\" | \"fact\":\"aim\"",
                "[\"EARLY_HELP\"] | [\"LATE_HELP\"]",
                "[\"EARLY_HELP\"] | []",
                "\"is\":[\"EARLY_HELP\"] | \"in\":[\"EARLY_HELP\"]",
                "\"effect\":\"PERMIT\" | \"effect\":\"ALLOW\"",
                "[{\"effect\":\"PERMIT\"}] | []",
                "OB-ONWARD | ONWARD",
                "\"cites\":[\"OURSHIRE-ISP\"], | ` `",
                "\"OURSHIRE-EARLY-HELP-HUB\" | \"hub\"",
                "\"verified\":true | \"verified\":1",
            })
    void what_the_schema_refuses_the_reader_refuses(String part, String replacement) {
        String bad = WIDENING.replace(part, replacement);
        assertThat(bad).isNotEqualTo(WIDENING);
        assertThat(published(PackSchemaFiles.LOCAL).validate(bad, InputFormat.JSON))
                .isNotEmpty();
        assertThatThrownBy(() -> LocalPackFile.read(bad, Ourshire.ENGLAND)).isInstanceOf(ProblemException.class);
    }

    /** As a user gets it: from the jar. */
    private static Schema published(String name) {
        try (InputStream in = Objects.requireNonNull(PackFile.class.getResourceAsStream(name))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
