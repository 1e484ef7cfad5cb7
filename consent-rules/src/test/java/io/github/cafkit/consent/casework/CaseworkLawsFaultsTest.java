package io.github.cafkit.consent.casework;

import static io.github.cafkit.consent.casework.Scene.CHILD;
import static io.github.cafkit.consent.casework.Scene.FATHER;
import static io.github.cafkit.consent.casework.Scene.MOTHER;
import static io.github.cafkit.consent.casework.Scene.STARTED;
import static io.github.cafkit.consent.casework.Scene.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.model.consent.ConsentDecision;
import io.github.cafkit.model.household.ResponsibilityForChild;
import io.github.cafkit.model.person.ResponsibilityOrder;
import io.github.cafkit.model.person.ResponsibilityOrderKind;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Where fewer records do let more flow: records that protect. Nobody can tell from what is there that something is
 * missing, so whoever asks has to bring them all.
 */
class CaseworkLawsFaultsTest {

    private static Set<InformationCategory> flows(Scene scene) {
        return Scene.decide(scene.asking().on(TODAY)).orElseThrow().share();
    }

    @Test
    void a_refusal_of_the_other_parent_that_is_missing_lets_more_flow() {
        Scene with = Scene.usual();
        with.consents.add(Scene.consent("consent-2", FATHER).withDecision(ConsentDecision.REFUSED));
        assertThat(flows(with)).isEmpty();
        assertThat(flows(Scene.usual())).isNotEmpty();
    }

    @Test
    void a_withdrawal_that_is_missing_lets_more_flow() {
        Scene with = Scene.usual();
        with.consents.replaceAll(consent -> consent.withWithdrawnOn(TODAY));
        assertThat(flows(with)).isEmpty();
        assertThat(flows(Scene.usual())).isNotEmpty();
    }

    @Test
    void an_order_that_is_missing_lets_more_flow() {
        Scene with = Scene.usual();
        with.responsibilities.clear();
        with.responsibilities.add(ResponsibilityForChild.of(
                MOTHER,
                CHILD,
                Scene.shown()
                        .withOrders(ResponsibilityOrder.builder()
                                .kind(ResponsibilityOrderKind.ADOPTION)
                                .firstDay(STARTED)
                                .build())));
        assertThat(flows(with)).isEmpty();
        assertThat(flows(Scene.usual())).isNotEmpty();
    }

    @Test
    void an_exception_that_is_missing_lets_more_flow() {
        Scene with = Scene.usual();
        with.consents.replaceAll(consent -> consent.withExceptedCategories("SEN"));
        assertThat(flows(with)).containsExactly(InformationCategory.DEVELOPMENTAL);
        assertThat(flows(Scene.usual())).contains(InformationCategory.SEN);
    }
}
