package io.github.cafkit.examples.quickstart;

import static java.util.stream.Collectors.joining;

import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.disclosure.DisclosureAccount;
import io.github.cafkit.consent.disclosure.Narrowed;
import io.github.cafkit.consent.disclosure.RemovalGround;
import io.github.cafkit.consent.disclosure.RemovedPart;
import io.github.cafkit.consent.disclosure.WithheldCategory;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.core.json.CafJson;
import io.github.cafkit.core.json.JsonTree;
import io.github.cafkit.core.source.Citation;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What is left of a document, and the two accounts of what is not. It says nothing that the document says. */
final class DisclosureReport {

    private final Report report;

    DisclosureReport(Report report) {
        this.report = report;
    }

    void show(SharingDecision decision, Narrowed<?> narrowed) {
        report.heading("What may go");
        report.field("Categories", names(decision.share()));
        report.field("In the document", left(narrowed.document()));
        account("For the recipient", narrowed.forRecipient());
        account("For the audit only", narrowed.forAudit());
        report.blank();
        report.line("A person reads the document before it goes: what a text says, only a reader knows.");
        report.line(SharingDecision.NOTICE);
        report.flush();
    }

    private static String names(Collection<InformationCategory> categories) {
        return categories.isEmpty()
                ? "none"
                : categories.stream().map(InformationCategory::label).collect(joining(", "));
    }

    /** The attributes of the document that are not empty. */
    private static String left(Object document) {
        Map<String, ?> tree = JsonTree.readObject(CafJson.standard().write(document));
        return tree.entrySet().stream()
                .filter(entry -> !(entry.getValue() instanceof Collection<?> list) || !list.isEmpty())
                .filter(entry -> entry.getValue() != null)
                .map(Map.Entry::getKey)
                .collect(joining(", "));
    }

    private void account(String heading, DisclosureAccount account) {
        report.heading(heading);
        if (account.parts().isEmpty()) {
            report.item("Nothing is told.");
        }
        Map<InformationCategory, WithheldCategory> withheld = new EnumMap<>(InformationCategory.class);
        account.parts().forEach(part -> part.withheld().forEach(why -> withheld.put(why.category(), why)));
        withheld.values().forEach(why -> category(account, why));
        for (RemovalGround ground : RemovalGround.values()) {
            List<RemovedPart> parts = account.parts().stream()
                    .filter(part -> part.grounds().contains(ground))
                    .toList();
            if (ground != RemovalGround.CATEGORY && !parts.isEmpty()) {
                report.item(Words.sentence(ground.label()) + ": " + parts(parts));
            }
        }
    }

    private void category(DisclosureAccount account, WithheldCategory why) {
        List<RemovedPart> parts = account.parts().stream()
                .filter(part -> part.withheld().contains(why))
                .toList();
        String rests = why.rules().isEmpty() ? "" : " by " + String.join(", ", why.rules()) + sources(why.citations());
        report.item(
                Words.sentence(why.category().label()) + ", " + why.standing().label() + rests + ": " + parts(parts));
    }

    private static String sources(List<Citation> citations) {
        return citations.isEmpty()
                ? ""
                : citations.stream()
                        .map(citation -> citation.id() + " " + citation.kind().label()
                                + (citation.verified() ? "" : ", unverified"))
                        .collect(joining("; ", " (", ")"));
    }

    private static String parts(List<RemovedPart> parts) {
        return parts.stream().map(RemovedPart::part).collect(joining(", "));
    }
}
