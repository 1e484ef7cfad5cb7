package io.github.cafkit.testkit.sample;

import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.core.time.DateRange;
import io.github.cafkit.model.accountability.Accountability;
import io.github.cafkit.model.accountability.ActionStatus;
import io.github.cafkit.model.accountability.Cost;
import io.github.cafkit.model.accountability.CostAgreement;
import io.github.cafkit.model.accountability.CostBasis;
import io.github.cafkit.model.accountability.Escalation;
import io.github.cafkit.model.accountability.EscalationOutcome;
import io.github.cafkit.model.accountability.FundingShare;
import io.github.cafkit.model.accountability.Money;
import io.github.cafkit.model.accountability.Provision;
import io.github.cafkit.model.accountability.Quantity;
import io.github.cafkit.model.accountability.RecurrenceUnit;
import io.github.cafkit.model.accountability.SchoolTerms;
import io.github.cafkit.model.accountability.SharingNeed;
import io.github.cafkit.model.accountability.StatusReport;
import io.github.cafkit.model.accountability.Timing;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.person.YesNoUnknown;
import io.github.cafkit.model.team.Party;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Actions: who answers for them, by when, at what cost, and how far they are. */
final class AccountabilitySamples {

    private static final List<List<String>> SHARES = List.of(
            List.of(),
            List.of("100"),
            List.of("50", "50"),
            List.of("33.33", "33.33", "33.34"),
            List.of("0.01", "99.99"),
            List.of("60"),
            List.of("75", "50"),
            List.of("12.5", "12.5", "25", "50"));

    private AccountabilitySamples() {}

    static void addTo(Catalogue catalogue) {
        money(catalogue);
        costs(catalogue);
        times(catalogue);
        parts(catalogue);
        catalogue.corrected(
                Accountability.class,
                Accountability.Builder.class,
                (action, choices) -> action(catalogue, action, choices),
                "supporting",
                "statusReports");
    }

    private static void money(Catalogue catalogue) {
        catalogue.add(Money.class, choices -> Money.ofPence(choices.pick(1250, 0, 1, 99, 100, 100_000, 123_456_789)));
        catalogue.attribute(
                FundingShare.class,
                "percent",
                choices -> new BigDecimal(choices.pick("100", "50", "33.33", "0.01", "99.99")));
        catalogue.corrected(CostAgreement.class, CostAgreement.Builder.class, (agreement, choices) -> {
            YesNoUnknown agreed = choices.pick(YesNoUnknown.values());
            int least = agreed == YesNoUnknown.YES ? 1 : 0;
            agreement
                    .agreed(agreed)
                    .by(Lists.distinct(catalogue.one(Party.class).list(least, 4).from(choices), party -> party));
            if (agreed == YesNoUnknown.YES) {
                agreement.on(PlainSamples.day(choices));
            }
        });
    }

    private static void costs(Catalogue catalogue) {
        Sample<Cost.Payable> payable = catalogue.one(Cost.Payable.class);
        catalogue.add(
                Cost.class,
                choices -> choices.chance(70) ? payable.from(choices) : choices.pick(Cost.none(), Cost.notYetCosted()));
        catalogue.add(Cost.Priced.class, choices -> {
            CostBasis basis = choices.pick(CostBasis.values());
            int units = basis == CostBasis.ONE_OFF ? 1 : choices.between(1, 12);
            return new Cost.Priced(catalogue.one(Money.class).from(choices), basis, units, funders(catalogue, choices));
        });
        catalogue.add(
                Cost.PerOccurrence.class,
                choices ->
                        new Cost.PerOccurrence(catalogue.one(Money.class).from(choices), funders(catalogue, choices)));
        catalogue.add(Cost.Recurring.class, choices -> {
            LocalDate from = PlainSamples.day(choices);
            return new Cost.Recurring(
                    catalogue.one(Money.class).from(choices),
                    choices.pick(RecurrenceUnit.values()),
                    from,
                    PlainSamples.from(from, choices),
                    funders(catalogue, choices));
        });
    }

    /** Nobody, one, or several different agencies, who pay all, too little, or too much. */
    private static List<FundingShare> funders(Catalogue catalogue, Choices choices) {
        int agency = choices.between(1, 12);
        List<FundingShare> funders = new ArrayList<>();
        for (String percent : choices.pick(SHARES)) {
            FundingShare share = catalogue.one(FundingShare.class).from(choices);
            funders.add(share.withFunder(AgencyId.of("agency-" + agency)).withPercent(new BigDecimal(percent)));
            agency = agency % 12 + 1;
        }
        return funders;
    }

    private static void times(Catalogue catalogue) {
        catalogue.add(Timing.Recurrence.class, choices -> {
            LocalDate from = PlainSamples.day(choices);
            return new Timing.Recurrence(
                    choices.between(1, 5),
                    choices.pick(RecurrenceUnit.values()),
                    choices.pick(60, 1, 15, 480),
                    from,
                    PlainSamples.from(from, choices));
        });
        catalogue.add(SchoolTerms.class, AccountabilitySamples::terms);
    }

    /** Up to four terms one after the other, some in two halves, some in one, within all the days that are known. */
    private static SchoolTerms terms(Choices choices) {
        LocalDate known = PlainSamples.MIDDLE.minusDays(choices.pick(28, 0, 365));
        LocalDate next = known.plusDays(choices.pick(0, 1, 14));
        List<DateRange> terms = new ArrayList<>();
        List<DateRange> halves = new ArrayList<>();
        for (int i = choices.below(5); i > 0; i--) {
            LocalDate middle = next.plusDays(choices.pick(42, 1));
            LocalDate end = middle.plusDays(choices.pick(42, 1, 35));
            terms.add(DateRange.of(next, end));
            if (choices.chance(80)) {
                halves.add(DateRange.of(next, middle));
            }
            if (choices.chance(80)) {
                halves.add(DateRange.of(middle, end));
            }
            next = end.plusDays(choices.pick(14, 0, 42));
        }
        return new SchoolTerms(DateRange.of(known, next.plusDays(choices.pick(1, 30))), terms, halves);
    }

    private static void parts(Catalogue catalogue) {
        catalogue.attribute(StatusReport.class, "status", AccountabilitySamples::status);
        catalogue.attribute(Quantity.class, "number", choices -> choices.pick(1, 2, 6, 40));
        catalogue.attribute(Provision.class, "groupSize", choices -> choices.pick(1, 2, 12));
        catalogue.corrected(Escalation.class, Escalation.Builder.class, (escalation, choices) -> {
            LocalDate on = PlainSamples.day(choices);
            EscalationOutcome outcome = choices.pick(EscalationOutcome.values());
            escalation
                    .on(on)
                    .outcome(outcome)
                    .outcomeOn(
                            outcome == EscalationOutcome.OPEN
                                    ? Optional.empty()
                                    : Optional.of(PlainSamples.from(on, choices)));
        });
        Sample<String> category =
                choices -> choices.pick(InformationCategory.values()).name();
        catalogue.attribute(
                SharingNeed.class,
                "purpose",
                choices -> choices.pick(Purpose.values()).name());
        catalogue.corrected(
                SharingNeed.class,
                SharingNeed.Builder.class,
                (need, choices) ->
                        need.categories(new TreeSet<>(category.list(1, 4).from(choices))),
                "categories");
    }

    /** Any, and mostly one of those in which there is still something to do. */
    private static ActionStatus status(Choices choices) {
        return choices.chance(50)
                ? choices.pick(ActionStatus.values())
                : choices.pick(ActionStatus.NOT_STARTED, ActionStatus.IN_PROGRESS);
    }

    /** The reports are in the order of their days, and the last of them says how the action stands. */
    private static void action(Catalogue catalogue, Accountability.Builder action, Choices choices) {
        Optional<Party> accountable = PlainSamples.maybe(catalogue.one(Party.class), choices);
        List<Party> supporting = Lists.distinct(catalogue.one(Party.class), 3, party -> party, choices).stream()
                .filter(party -> !accountable.equals(Optional.of(party)))
                .toList();
        List<StatusReport> reports = new ArrayList<>();
        LocalDate on = PlainSamples.day(choices);
        for (StatusReport report : catalogue.one(StatusReport.class).list(0, 3).from(choices)) {
            reports.add(report.withOn(on));
            on = PlainSamples.from(on, choices);
        }
        action.accountable(accountable).supporting(supporting).statusReports(reports);
        if (reports.isEmpty()) {
            action.status(status(choices));
        } else {
            StatusReport last = reports.get(reports.size() - 1);
            action.status(last.getStatus()).reportedOn(last.getOn());
        }
    }
}
