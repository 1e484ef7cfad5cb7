package io.github.cafkit.model.assessment;

import io.github.cafkit.core.privacy.PersonalText;
import io.github.cafkit.model.framework.AssessmentElement;
import io.github.cafkit.model.framework.ElementCode;
import io.github.cafkit.model.internal.PageText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes a comparison as Markdown. What the assessments say is text on the page, whatever characters it has. */
final class ComparisonMarkdown {

    private final AssessmentComparison comparison;
    private final StringBuilder page = new StringBuilder();

    ComparisonMarkdown(AssessmentComparison comparison) {
        this.comparison = comparison;
    }

    String write() {
        line("# From assessment " + PageText.markdown(comparison.earlier().value()) + " to "
                + PageText.markdown(comparison.later().value()));
        line("");
        if (comparison.isEmpty()) {
            line("Nothing changed.");
            return page.toString();
        }
        summary();
        for (AssessmentSection section : AssessmentSection.values()) {
            section(section);
        }
        return page.toString();
    }

    private void summary() {
        needs("Needs newly found", comparison.needsFound());
        needs("Needs met", comparison.needsMet());
        needs("Needs no longer listed", comparison.needsNoLongerListed());
        item(
                "Elements newly discussed",
                comparison.elementsNewlyDiscussed().stream()
                        .map(ComparisonMarkdown::element)
                        .toList());
        item(
                "Scores that changed",
                comparison.scoreChanges().stream()
                        .map(ComparisonMarkdown::score)
                        .toList());
    }

    private void needs(String title, List<NeedId> needs) {
        item(title, needs.stream().map(need -> PageText.markdown(need.value())).toList());
    }

    private void item(String title, List<String> items) {
        if (!items.isEmpty()) {
            line("- " + title + ": " + String.join(", ", items));
        }
    }

    private void section(AssessmentSection section) {
        List<AssessmentChange> changes = comparison.changes(section);
        if (!changes.isEmpty()) {
            line("");
            line("## " + section.letter() + ". " + section.title());
            line("");
            changes.forEach(change -> line("- " + change(change)));
        }
    }

    private static String change(AssessmentChange change) {
        String what = PageText.markdown(change.what());
        return switch (change.kind()) {
            case ADDED -> "**Added** " + what + ": " + words(change.after());
            case REMOVED -> "**Removed** " + what + ": " + words(change.before());
            case CHANGED -> "**Changed** " + what + ": from " + words(change.before()) + " to " + words(change.after());
            case REORDERED -> "**Reordered** " + what;
        };
    }

    private static String element(ElementCode element) {
        return PageText.markdown(element
                + AssessmentElement.find(element)
                        .map(known -> " " + known.label())
                        .orElse(""));
    }

    private static String score(ScoreChange change) {
        String about = change.about().stream()
                .map(person -> " " + PageText.markdown(person.value()))
                .collect(Collectors.joining());
        return element(change.element()) + about + " from " + change.before() + " to " + change.after();
    }

    private static String words(Optional<PersonalText> text) {
        return "“" + PageText.markdown(text.map(PersonalText::value).orElse("")) + "”";
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
