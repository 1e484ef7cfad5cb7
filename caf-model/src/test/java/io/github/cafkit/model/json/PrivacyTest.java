package io.github.cafkit.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.cafkit.core.id.NhsNumber;
import io.github.cafkit.core.json.JsonTree;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.validation.CafValidation;
import io.github.cafkit.model.Fixtures;
import io.github.cafkit.model.casefile.CaseFile;
import io.github.cafkit.model.casefile.CaseFiles;
import io.github.cafkit.model.coordination.CoordinationThresholds;
import io.github.cafkit.model.coordination.CoordinatorReport;
import io.github.cafkit.model.document.DocumentType;
import io.github.cafkit.model.plan.JointPlan;
import io.github.cafkit.model.review.PlanReview;
import io.github.cafkit.model.validation.Draft;
import io.github.cafkit.model.validation.ReadyForPlan;
import io.github.cafkit.model.validation.ReadyToClose;
import io.github.cafkit.model.validation.ReadyToShare;
import io.github.cafkit.model.view.LeadProfessionalToDo;
import io.github.cafkit.model.view.OneChildPicture;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Plants a name in every text of every sample, one at a time, and looks for it in everything that is printed, thrown or
 * reported. A place that refuses the name must not repeat it; a place that takes it must not show it.
 */
class PrivacyTest {

    private static final String CANARY = "Zephyrine Oldacre";

    /** Long enough to break every bound on a text. */
    private static final String LONG_CANARY = (CANARY + " ").repeat(2_000);

    /** Like a code or an identifier, so that places for these would take it; identifiers are opaque and may be shown. */
    private static final String NUMBER_CANARY = "9990000050";

    /** A framework is about nobody, and says what its texts are. */
    static List<Sample> aboutPeople() {
        return Sample.current().stream()
                .filter(sample -> sample.document() != DocumentType.FRAMEWORK)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("aboutPeople")
    void aNamePlantedAnywhereIsNeitherPrintedNorThrownNorReported(Sample sample) {
        int planted = 0;
        for (Line line : Line.values()) {
            planted += plant(sample, line, CANARY);
            planted += plant(sample, line, LONG_CANARY);
        }
        assertThat(planted).as("texts that took the name").isGreaterThan(20);
    }

    @ParameterizedTest
    @MethodSource("aboutPeople")
    void aNameInPlaceOfAWholePartIsNotRepeated(Sample sample) {
        for (Line line : Line.values()) {
            Map<String, @Nullable Object> document = JsonTree.readObject(sample.json());
            for (String key : List.copyOf(document.keySet())) {
                Map<String, @Nullable Object> spoiled = new LinkedHashMap<>(document);
                spoiled.put(key, CANARY);
                readAndLook(line, JsonTree.write(spoiled), sample.type());
                spoiled.put(key, List.of(Map.of(CANARY, CANARY)));
                readAndLook(line, JsonTree.write(spoiled), sample.type());
            }
        }
    }

    @Test
    void numbersAboutAChildAreNotPrinted() {
        assertThat(Fixtures.child().withNhsNumber(NhsNumber.parse(NUMBER_CANARY)))
                .asString()
                .doesNotContain(NUMBER_CANARY)
                .doesNotContain("H801200001001")
                .doesNotContain("2019")
                .doesNotContain("FEMALE")
                .contains("[redacted]");
    }

    @Test
    void aReviewRepeatsNothingOfWhatThePlanSays() {
        JointPlan plan =
                Sample.named(Sample.PLAN).read(Line.JACKSON_2) instanceof JointPlan read ? read : Fixtures.plan();
        JointPlan spoiled = Fixtures.plan()
                .withOutcomes(Fixtures.outcome()
                        .withStatement(CANARY)
                        .withActions(Fixtures.action().withWhat("Regular talks with " + CANARY)));

        assertThat(PlanReview.of(spoiled, Fixtures.team(), Fixtures.assessment(), plan.getStartsOn())
                        .toString())
                .contains("vague")
                .doesNotContain("Zephyrine");
    }

    private static int plant(Sample sample, Line line, String canary) {
        int[] taken = {0};
        Object document = mutable(JsonTree.readObject(sample.json()));
        eachText(document, setter -> {
            setter.accept(canary);
            if (readAndLook(line, JsonTree.write(document), sample.type())) {
                taken[0]++;
            }
        });
        return taken[0];
    }

    private static Object mutable(Object node) {
        if (node instanceof Map<?, ?> members) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            members.forEach((key, value) -> copy.put(key, mutable(value)));
            return copy;
        }
        if (node instanceof List<?> elements) {
            List<Object> copy = new ArrayList<>();
            elements.forEach(element -> copy.add(mutable(element)));
            return copy;
        }
        return node;
    }

    /** Calls back with a setter for every text in a document, and puts the text back afterwards. */
    private static void eachText(@Nullable Object node, Consumer<Consumer<Object>> visit) {
        if (node instanceof Map<?, ?> untyped) {
            @SuppressWarnings("unchecked")
            Map<String, Object> members = (Map<String, Object>) untyped;
            for (String key : List.copyOf(members.keySet())) {
                Object old = members.get(key);
                if (old instanceof String) {
                    visit.accept(text -> members.put(key, text));
                    members.put(key, old);
                } else {
                    eachText(old, visit);
                }
            }
        } else if (node instanceof List<?> untyped) {
            @SuppressWarnings("unchecked")
            List<Object> elements = (List<Object>) untyped;
            for (int i = 0; i < elements.size(); i++) {
                int index = i;
                Object old = elements.get(i);
                if (old instanceof String) {
                    visit.accept(text -> elements.set(index, text));
                    elements.set(index, old);
                } else {
                    eachText(old, visit);
                }
            }
        }
    }

    /** Whether the document was read; either way the canary must not come out. */
    private static boolean readAndLook(Line line, String json, Class<?> type) {
        Object value;
        try {
            value = line.read(json, type);
        } catch (ProblemException refused) {
            look(throwables(refused));
            return false;
        }
        look(value.toString());
        for (Class<?> purpose : List.of(Draft.class, ReadyForPlan.class, ReadyToShare.class, ReadyToClose.class)) {
            look(CafValidation.standard().check(value, purpose).toString());
        }
        if (value instanceof CaseFile file) {
            lookAtWhatIsMadeOf(file);
        }
        return true;
    }

    /** Reports show identifiers only; pages are for those who may see them, and only when they are written. */
    private static void lookAtWhatIsMadeOf(CaseFile file) {
        CoordinatorReport report =
                CoordinatorReport.of(file, List.of(), CoordinationThresholds.standard(), CaseFiles.DAY);
        look(report.toString());
        look(report.toMarkdown());
        look(report.toMarkdownByAgency());
        look(report.findings().toString());
        OneChildPicture picture = OneChildPicture.of(file, Period.ofYears(1), CaseFiles.DAY);
        look(picture.toString());
        look(picture.team().toString());
        look(picture.assessments().toString());
        look(picture.plans().toString());
        look(picture.holdings().toString());
        look(picture.waiting().toString());
        look(picture.needLevel().toString());
        look(picture.actions().toString());
        look(picture.actions().items().toString());
        LeadProfessionalToDo list = LeadProfessionalToDo.of(file, CaseFiles.SENCO_ID, Period.ofWeeks(8), CaseFiles.DAY);
        look(list.toString());
        look(list.items().toString());
    }

    private static String throwables(Throwable thrown) {
        List<String> all = new ArrayList<>();
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            all.add(cause.toString());
            for (Throwable suppressed : cause.getSuppressed()) {
                all.add(throwables(suppressed));
            }
        }
        return String.join("\n", all);
    }

    private static void look(String shown) {
        if (shown.contains("Zephyrine")) {
            int at = shown.indexOf("Zephyrine");
            fail("the name is shown: " + shown.substring(Math.max(0, at - 120), Math.min(shown.length(), at + 40)));
        }
    }
}
