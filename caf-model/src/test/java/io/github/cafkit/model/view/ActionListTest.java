package io.github.cafkit.model.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.model.Fixtures;
import io.github.cafkit.model.accountability.Accountability;
import io.github.cafkit.model.accountability.ActionId;
import io.github.cafkit.model.accountability.ActionStatus;
import io.github.cafkit.model.accountability.Timing;
import io.github.cafkit.model.casefile.CaseFile;
import io.github.cafkit.model.casefile.CaseFiles;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ActionListTest {

    private static final ActionList LIST = ActionList.of(
            actions(
                    action("action-1", CaseFiles.DAY.minusDays(1)),
                    action("action-2", CaseFiles.DAY),
                    action("action-3", CaseFiles.DAY.plusDays(6)).withAccountable(Fixtures.MOTHER),
                    action("action-4", CaseFiles.DAY.plusDays(7)),
                    action("action-5", CaseFiles.DAY).withWhen(Optional.empty()).withAccountable(Optional.empty()),
                    action("action-6", CaseFiles.DAY).withStatus(ActionStatus.DONE)),
            CaseFiles.DAY);

    @Test
    void actionsAreListedByHowSoonTheyAreDue() {
        assertThat(LIST.due(ActionList.Due.OVERDUE))
                .extracting(ActionListTest::id)
                .containsOnly("action-1");
        assertThat(LIST.due(ActionList.Due.THIS_WEEK))
                .extracting(ActionListTest::id)
                .containsExactly("action-2", "action-2", "action-3", "action-3");
        assertThat(LIST.due(ActionList.Due.LATER))
                .extracting(ActionListTest::id)
                .containsOnly("action-4");
        assertThat(LIST.due(ActionList.Due.NO_DAY))
                .extracting(ActionListTest::id)
                .containsOnly("action-5");
    }

    @Test
    void everybodyHasAListOfTheirOwn() {
        assertThat(LIST.forPerson(Fixtures.MOTHER_ID))
                .extracting(ActionListTest::id)
                .containsExactly("action-3");
        assertThat(LIST.forPerson(CaseFiles.SENCO_ID)).hasSize(5).noneMatch(ActionList.Item::accountable);
        assertThat(LIST.toMarkdownFor(Fixtures.MOTHER_ID))
                .startsWith("# Actions of Nell Wexcombe, on 2026-02-03")
                .contains("## This week", "Six sessions of thirty minutes", "accountable")
                .doesNotContain("Overdue");
    }

    @Test
    void anAgencyHasAListOfAllWhoActForIt() {
        assertThat(LIST.forAgency(Fixtures.THERAPY))
                .extracting(ActionListTest::id)
                .containsExactly("action-1", "action-2", "action-4");
        assertThat(LIST.toMarkdownByAgency()).contains("## An agency", "## Family and others", "## Nobody", "overdue");
    }

    @Test
    void whatNobodyAnswersForIsThereToo() {
        assertThat(LIST.unowned()).extracting(ActionListTest::id).containsExactly("action-5");
        assertThat(LIST.toMarkdown()).contains("| nobody | accountable |", "## No day agreed");
    }

    @Test
    void whatIsDoneIsNotListed() {
        assertThat(LIST.items()).extracting(ActionListTest::id).doesNotContain("action-6");
    }

    @Test
    void hostileWordsCannotChangeThePage() {
        ActionList list = ActionList.of(
                actions(action("action-1", CaseFiles.DAY).withWhat("Talk | <b>\n## Gone")), CaseFiles.DAY);

        assertThat(list.toMarkdown()).contains("Talk \\| &lt;b&gt; \\#\\# Gone").doesNotContain("\n## Gone");
    }

    @Test
    void theListShowsNothingByItself() {
        assertThat(LIST).hasToString("ActionList[day=2026-02-03, items=10]");
        assertThat(LIST.items().toString()).doesNotContain("sessions", "Wexcombe", "Quillfeather");
    }

    @Test
    void withoutATeamThePlanIsListedAllTheSame() {
        assertThat(ActionList.of(CaseFiles.sound().withTeams(), CaseFiles.DAY).items())
                .hasSize(2)
                .allSatisfy(item -> assertThat(item.agency()).isEmpty());
    }

    private static CaseFile actions(Accountability... actions) {
        return CaseFiles.plan(
                CaseFiles.sound(), plan -> plan.withOutcomes(Fixtures.outcome().withActions(actions)));
    }

    private static Accountability action(String id, LocalDate by) {
        return Fixtures.action().withId(ActionId.of(id)).withWhen(Timing.by(by));
    }

    private static String id(ActionList.Item item) {
        return item.action().value();
    }
}
