package outside;

import static io.github.cafkit.testkit.assertion.DecisionAssert.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.fact.ChildAge;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.HolderSector;
import io.github.cafkit.consent.fact.IdentityCheck;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.RiskLevel;
import io.github.cafkit.consent.fact.RiskRole;
import io.github.cafkit.testkit.authority.SyntheticAuthority;
import io.github.cafkit.testkit.authority.SyntheticChild;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What needs no contract. */
class OurDayTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 29);

    @Test
    void a_concern_goes_to_social_care() {
        SharingQuestion question = SharingQuestion.builder()
                .asOf(DAY)
                .holder(HolderSector.MAINTAINED_SCHOOL)
                .recipient(RecipientKind.CHILDRENS_SOCIAL_CARE)
                .purpose(Purpose.SAFEGUARDING)
                .age(ChildAge.UNDER_13)
                .riskLevel(RiskLevel.PERCEIVED_RISK)
                .with(Facts.RISK_ROLE, RiskRole.NONE)
                .with(Facts.IDENTITY, IdentityCheck.VERIFIED)
                .needs(InformationCategory.SAFEGUARDING)
                .build();

        assertThat(SharingAdviser.of(OurPack.pack()).advise(question))
                .discloses(InformationCategory.SAFEGUARDING)
                .because("CONCERN");
    }

    @Test
    void a_year_of_a_thousand_children_is_answered() {
        SharingAdviser adviser = SharingAdviser.of(OurPack.pack());
        SyntheticAuthority authority = SyntheticAuthority.of(1, DAY);

        long answered = authority
                .children(1000)
                .flatMap(child -> child.questionsBefore(DAY).stream())
                .map(adviser::advise)
                .filter(decision -> !decision.categories().isEmpty())
                .count();

        assertTrue(answered > 1000);
        SyntheticChild child = authority.child(7);
        assertEquals(child.child().getId(), child.plan().getChild());
    }

    @Test
    void jqwik_is_there_if_it_was_asked_for_and_only_then() {
        boolean asked = System.getProperty("jqwik") != null;
        assertEquals(asked, isThere("net.jqwik.api.Property"));
        assertTrue(isThere("org.junit.jupiter.api.Test"));
        assertFalse(isThere("com.fasterxml.jackson.databind.ObjectMapper"));
    }

    private static boolean isThere(String type) {
        try {
            Class.forName(type);
            return true;
        } catch (ClassNotFoundException missing) {
            return false;
        }
    }
}
