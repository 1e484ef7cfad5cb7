package io.github.cafkit.model.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.model.Fixtures;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EthnicityTest {

    @Test
    void theMainListHasTwentyDifferentCodes() {
        assertThat(Arrays.stream(Ethnicity.values()).map(Ethnicity::cbds).distinct())
                .hasSize(20)
                .allMatch(code -> code.matches("[A-Z]{4}"));
    }

    @ParameterizedTest
    @CsvSource({
        "WHITE_BRITISH, WBRI, A",
        "WHITE_IRISH, WIRI, B",
        "GYPSY_ROMA, WROM, C",
        "WHITE_AND_BLACK_CARIBBEAN, MWBC, D",
        "WHITE_AND_BLACK_AFRICAN, MWBA, E",
        "WHITE_AND_ASIAN, MWAS, F",
        "OTHER_MIXED, MOTH, G",
        "INDIAN, AIND, H",
        "PAKISTANI, APKN, J",
        "BANGLADESHI, ABAN, K",
        "OTHER_ASIAN, AOTH, L",
        "CARIBBEAN, BCRB, M",
        "AFRICAN, BAFR, N",
        "OTHER_BLACK, BOTH, P",
        "CHINESE, CHNE, R",
        "OTHER, OOTH, S"
    })
    void labelAndCodesBelongTogether(Ethnicity ethnicity, String cbds, String nhs) {
        assertThat(ethnicity.cbds()).isEqualTo(cbds);
        assertThat(ethnicity.nhs()).isEqualTo(nhs);
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeLeadsBackToItsValue(Ethnicity ethnicity) {
        assertThat(Ethnicity.find(ethnicity.cbds())).contains(ethnicity);
        assertThat(Ethnicity.fromNhs(ethnicity.nhs())).contains(ethnicity);
        assertThat(ethnicity.provenance().verified()).isFalse();
    }

    @Test
    void theNhsTellsThreeWhiteBackgroundsNotApartAndSaysSo() {
        assertThat(Ethnicity.fromNhs("C"))
                .containsExactly(Ethnicity.TRAVELLER_OF_IRISH_HERITAGE, Ethnicity.GYPSY_ROMA, Ethnicity.OTHER_WHITE)
                .allMatch(Ethnicity::sharesNhsCode);
        assertThat(Ethnicity.fromNhs("A")).containsExactly(Ethnicity.WHITE_BRITISH);
        assertThat(Ethnicity.WHITE_BRITISH.sharesNhsCode()).isFalse();
        assertThat(Ethnicity.fromNhs("?")).isEmpty();
    }

    @Test
    void notToldAndNotAskedAreKeptApart() {
        assertThat(Ethnicity.find("REFU")).contains(Ethnicity.REFUSED);
        assertThat(Ethnicity.find("NOBT")).contains(Ethnicity.NOT_YET_OBTAINED);
        assertThat(Ethnicity.fromNhs("Z")).containsExactly(Ethnicity.REFUSED);
        assertThat(Ethnicity.fromNhs("99")).containsExactly(Ethnicity.NOT_YET_OBTAINED);
        assertThat(Arrays.stream(Ethnicity.values()).filter(each -> !each.stated()))
                .containsExactly(Ethnicity.REFUSED, Ethnicity.NOT_YET_OBTAINED);
    }

    @Test
    void anAuthoritysOwnLongerCodeStaysOnTheChildAsItIs() {
        Child child = Fixtures.child().withEthnicity("WENG");

        assertThat(child.getEthnicity()).contains("WENG");
        assertThat(child.listedEthnicity()).isEmpty();
        assertThat(child.withEthnicity("MWAS").listedEthnicity()).contains(Ethnicity.WHITE_AND_ASIAN);
    }
}
