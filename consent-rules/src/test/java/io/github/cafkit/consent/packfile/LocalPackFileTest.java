package io.github.cafkit.consent.packfile;

import static io.github.cafkit.consent.packfile.PackFileTest.problems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.consent.local.LocalOwner;
import io.github.cafkit.consent.local.LocalPack;
import io.github.cafkit.consent.local.Ourshire;
import io.github.cafkit.consent.rule.Acknowledgement;
import io.github.cafkit.core.json.JsonTree;
import io.github.cafkit.core.problem.ProblemException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Local packs and acknowledgements as files. */
class LocalPackFileTest {

    private static final String WIDENING = JsonTree.write(LocalPackFile.write(Ourshire.widening()));
    private static final Acknowledgement SEEN = new Acknowledgement(
            "Rosa Canary",
            "data protection officer",
            LocalDate.of(2026, 9, 1),
            "Canary reason.",
            "0".repeat(64),
            "1".repeat(64),
            List.of("OPENED-SEEK-PERMIT-01234567"));

    @Test
    void a_local_pack_comes_back_with_the_same_digest_and_the_same_bytes() {
        for (LocalPack local : List.of(Ourshire.narrowing(), Ourshire.widening(), Ourshire.closingTheDoor())) {
            String written = JsonTree.write(LocalPackFile.write(local));
            LocalPack read = LocalPackFile.read(written, Ourshire.ENGLAND);
            assertThat(read.digest()).isEqualTo(local.digest());
            assertThat(read.owner()).isEqualTo(local.owner());
            assertThat(JsonTree.write(LocalPackFile.write(read))).isEqualTo(written);
        }
    }

    @Test
    void every_fault_is_told_with_rule_and_place() {
        assertThat(problems(() -> LocalPackFile.read(WIDENING.replace("AUTHORITY", "COUNCIL"), Ourshire.ENGLAND)))
                .containsExactly("PACK-FILE-FORM /owner/kind");
        assertThat(problems(() -> LocalPackFile.read(WIDENING.replace("\"tier\":4", "\"tier\":12"), Ourshire.ENGLAND)))
                .containsExactly("PACK-TIER-UNDECLARED /rules/0/tier");
        assertThat(problems(() -> LocalPackFile.read(
                        WIDENING.replace("PROFESSIONAL_STANDARD", "STATUTE")
                                .replace("\"cites\":[\"OURSHIRE-ISP\"]", "\"cites\":[\"LW-01\"]"),
                        Ourshire.ENGLAND)))
                .containsExactly("LOCAL-SOURCE-KIND /sources/0", "LOCAL-CITATION /rules/0/cites");
        assertThatThrownBy(() -> LocalPackFile.read(
                        WIDENING.replace("recipientKind", "recipient").replace("PERMIT", "ALLOW"), Ourshire.ENGLAND))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining(
                        "at /rules/0/when/all/0/fact: rule OURSHIRE-EARLY-HELP-HUB: there is no such fact")
                .hasMessageContaining("at /rules/0/branches/0/effect: rule OURSHIRE-EARLY-HELP-HUB: must be one of");
        assertThat(problems(() -> LocalPackFile.read(
                        WIDENING.replace("\"ourshire-early-help\"", "\"Ourshire\"")
                                .replace("\"edition\":", "\"issue\":"),
                        Ourshire.ENGLAND)))
                .containsExactly("PACK-FILE-FORM /issue", "PACK-FILE-FORM /edition");
        assertThat(problems(() -> LocalPackFile.read(
                        WIDENING.replace("\"ourshire-early-help\"", "\"Ourshire\""), Ourshire.ENGLAND)))
                .containsExactly("LOCAL-ID-FORM /id");
        assertThat(problems(() -> LocalPackFile.read("{\"schema\": \"cafkit/rule-pack/1\"}", Ourshire.ENGLAND)))
                .containsExactly("SCHEMA-01 /schema");
    }

    @Test
    void an_owner_is_shown_with_its_sort() {
        assertThat(new LocalOwner(LocalOwner.Kind.PARTNERSHIP, "Ourshire partnership").inWords())
                .isEqualTo("Ourshire partnership (partnership)");
    }

    @Test
    void an_acknowledgement_comes_back_as_it_was() {
        assertThat(AcknowledgementFile.read(JsonTree.write(AcknowledgementFile.write(SEEN))))
                .isEqualTo(SEEN);
    }

    @Test
    void an_acknowledgement_that_is_not_filled_in_is_refused_without_repeating_it() {
        String written = JsonTree.write(AcknowledgementFile.write(SEEN));
        assertThat(problems(() -> AcknowledgementFile.read(written.replace("Rosa Canary", "")
                        .replace("Canary reason.", " ")
                        .replace("0000", "zzzz"))))
                .containsExactly("PACK-FILE-FORM /by", "PACK-FILE-FORM /why", "PACK-FILE-FORM /localDigest");
        assertThatThrownBy(() -> AcknowledgementFile.read(written.replace("2026-09-01", "Canary")))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("/on")
                .hasMessageNotContaining("Canary");
        assertThat(problems(() -> AcknowledgementFile.read(written.replace("\"why\"", "\"because\""))))
                .containsExactly("PACK-FILE-FORM /because", "PACK-FILE-FORM /why");
        assertThat(problems(() -> AcknowledgementFile.read("{\"schema\":\"cafkit/pack-acknowledgement/1\"}")))
                .hasSize(7);
    }
}
