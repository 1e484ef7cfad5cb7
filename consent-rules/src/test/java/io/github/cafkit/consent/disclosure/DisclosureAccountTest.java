package io.github.cafkit.consent.disclosure;

import static io.github.cafkit.consent.fact.InformationCategory.ADDRESS;
import static io.github.cafkit.consent.fact.InformationCategory.DEVELOPMENTAL;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.cafkit.consent.Questions;
import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.england.EnglandPack;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.RiskRole;
import io.github.cafkit.core.json.JsonTree;
import io.github.cafkit.core.source.CitationKind;
import io.github.cafkit.model.assessment.CommonAssessment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DisclosureAccountTest {

    private static final Path FILE =
            Path.of("src/main/resources/io/github/cafkit/consent/disclosure-account.schema.json");

    @Test
    void the_published_schema_is_the_one_that_the_codes_give() throws IOException {
        String text = JsonTree.writePretty(schema()) + "\n";
        if (Boolean.getBoolean("cafkit.regenerate")) {
            Files.writeString(FILE, text);
        }
        assertThat(Files.readString(FILE)).isEqualTo(text);
    }

    @Test
    void every_account_is_valid_when_written_and_the_same_on_both_lines() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(FILE), InputFormat.JSON);
        for (DisclosureAccount account : List.of(refused().forAudit(), refused().forRecipient(), partly().forAudit())) {
            List<String> json = Documents.json(account);
            assertThat(json.get(0)).isEqualTo(json.get(1));
            assertThat(schema.validate(json.get(0), InputFormat.JSON)).isEmpty();
        }
        assertThat(schema.validate("{\"schema\":\"cafkit/disclosure-account/1\"}", InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void each_category_is_explained_once_with_its_rules_and_sources() {
        Map<?, ?> withheld = in(partly().forAudit().toDocument(), "withheld");
        Map<?, ?> address = in(withheld, "ADDRESS");
        assertThat(address.get("standing")).isEqualTo("WITHHELD");
        assertThat((List<?>) address.get("rules")).isNotEmpty();
        assertThat((List<?>) address.get("citations"))
                .isNotEmpty()
                .allSatisfy(citation ->
                        assertThat(((Map<?, ?>) citation).get("verified")).isInstanceOf(Boolean.class));
        assertThat(in(withheld, "MEDICAL").get("standing")).isEqualTo("NOT_ASKED_FOR");
    }

    private static Map<?, ?> in(Map<?, ?> document, String key) {
        return (Map<?, ?>) Objects.requireNonNull(document.get(key));
    }

    @Test
    void parts_come_in_the_order_of_the_table_and_each_once() {
        List<String> table =
                FieldCategories.all().stream().map(FieldCategory::part).toList();
        List<Integer> places = refused().forAudit().parts().stream()
                .map(part -> table.indexOf(part.part()))
                .toList();
        assertThat(places).isSorted().doesNotHaveDuplicates().isNotEmpty();
    }

    /** Every string that stands in a document, and is no code of the library, is nowhere in what is told about it. */
    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void nothing_that_a_document_says_is_in_an_account_or_printed(
            @ForAll("clearances") Clearance clearance, @ForAll long seed) {
        String canary = "canary-" + Math.abs(seed % 1_000_000);
        CommonAssessment assessment = AssessmentChanges.strengths(canary)
                .change()
                .apply(Documents.ASSESSMENTS.get(0).withReason(canary).withUniqueReference(canary));
        MinimumDisclosure disclosure = MinimumDisclosure.of(clearance);
        Narrowed<?> narrowed = disclosure.narrow(assessment);
        assertThat(narrowed.forAudit().toDocument() + " "
                        + narrowed.forRecipient().toDocument() + narrowed + narrowed.forAudit()
                        + narrowed.forAudit().parts() + disclosure)
                .doesNotContain("canary");
    }

    @Provide
    Arbitrary<Clearance> clearances() {
        return Clearances.any();
    }

    private static Narrowed<?> refused() {
        SharingDecision decision = SharingAdviser.reading(EnglandPack.standard())
                .advise(Questions.ordinary(RecipientKind.OWN_PARENT, Purpose.ACCESS_RIGHT)
                        .with(Facts.RISK_ROLE, RiskRole.ALLEGED_PERPETRATOR)
                        .item(Questions.checked(ADDRESS))
                        .build());
        return MinimumDisclosure.of(decision).narrow(Documents.ASSESSMENTS.get(0));
    }

    private static Narrowed<?> partly() {
        SharingDecision decision = SharingAdviser.reading(EnglandPack.standard())
                .advise(Questions.ordinary(RecipientKind.OTHER_PARENT, Purpose.SOCIAL)
                        .item(Questions.checked(ADDRESS))
                        .item(Questions.checked(DEVELOPMENTAL))
                        .build());
        assertThat(decision.withhold()).containsExactly(ADDRESS, DEVELOPMENTAL);
        return MinimumDisclosure.of(decision).narrow(Documents.ASSESSMENTS.get(0));
    }

    private static Map<String, Object> schema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:cafkit:disclosure-account:1");
        schema.put("title", "What was left out of a document, for one reader");
        schema.putAll(object(
                Map.entry("schema", Map.of("const", DisclosureAccount.SCHEMA)),
                Map.entry("reader", codes(DisclosureAccount.Reader.values())),
                Map.entry(
                        "parts",
                        array(object(
                                Map.entry("part", pattern("^[A-Za-z]+#[A-Za-z]+$")),
                                Map.entry("grounds", unique(codes(RemovalGround.values()))),
                                Map.entry("categories", unique(codes(InformationCategory.values())))))),
                Map.entry("withheld", withheld())));
        return schema;
    }

    private static Map<String, Object> withheld() {
        Map<String, Object> withheld = new LinkedHashMap<>();
        withheld.put("type", "object");
        withheld.put("propertyNames", codes(InformationCategory.values()));
        withheld.put(
                "additionalProperties",
                object(
                        Map.entry("standing", codes(Standing.values())),
                        Map.entry("rules", unique(pattern("^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*$"))),
                        Map.entry(
                                "citations",
                                array(object(
                                        Map.entry("id", pattern("^[A-Z0-9][A-Za-z0-9./-]*$")),
                                        Map.entry("kind", codes(CitationKind.values())),
                                        Map.entry("document", Map.of("type", "string")),
                                        Map.entry("locator", Map.of("type", "string")),
                                        Map.entry("verified", Map.of("type", "boolean")))))));
        return withheld;
    }

    @SafeVarargs
    private static Map<String, Object> object(Map.Entry<String, ? extends Map<String, ?>>... properties) {
        Map<String, Object> all = new LinkedHashMap<>();
        for (Map.Entry<String, ? extends Map<String, ?>> property : properties) {
            all.put(property.getKey(), property.getValue());
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        object.put("required", List.copyOf(all.keySet()));
        object.put("additionalProperties", false);
        object.put("properties", all);
        return object;
    }

    private static Map<String, Object> array(Map<String, ?> items) {
        Map<String, Object> array = new LinkedHashMap<>();
        array.put("type", "array");
        array.put("items", items);
        return array;
    }

    private static Map<String, Object> unique(Map<String, ?> items) {
        Map<String, Object> array = array(items);
        array.put("uniqueItems", true);
        return array;
    }

    private static Map<String, Object> pattern(String pattern) {
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("type", "string");
        text.put("pattern", pattern);
        return text;
    }

    private static Map<String, Object> codes(Enum<?>... values) {
        return Map.of("enum", Arrays.stream(values).map(Enum::name).toList());
    }
}
