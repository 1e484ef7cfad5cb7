package io.github.cafkit.consent.england;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.consent.rule.PackCatalogue;
import io.github.cafkit.consent.rule.SharingRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EnglandCatalogueTest {

    @Test
    void the_catalogue_of_rules_is_the_one_that_the_rules_give() throws IOException {
        upToDate("RULES.md", PackCatalogue.markdown(EnglandPack.standard()));
    }

    @Test
    void the_list_of_cases_is_the_one_that_the_cases_give() throws IOException {
        upToDate("CASES.md", CataloguePages.cases());
    }

    @Test
    void every_rule_stands_in_the_catalogue_with_its_sources() {
        String page = PackCatalogue.markdown(EnglandPack.standard());
        for (SharingRule rule : EnglandPack.standard().rules()) {
            assertThat(page).contains("### " + rule.id() + "\n").contains("*" + rule.title() + "*");
        }
        assertThat(page).contains("[setting policy]").contains("*unverified*");
    }

    private static void upToDate(String name, String text) throws IOException {
        Path file = Path.of(name);
        if (Boolean.getBoolean("cafkit.regenerate")) {
            Files.writeString(file, text);
        }
        assertThat(Files.readString(file))
                .as(
                        "%s is out of date; write it anew with: mvn -pl consent-rules -am -Dtest=EnglandCatalogueTest"
                                + " -Dsurefire.failIfNoSpecifiedTests=false -Dcafkit.regenerate=true test",
                        name)
                .isEqualTo(text);
    }
}
