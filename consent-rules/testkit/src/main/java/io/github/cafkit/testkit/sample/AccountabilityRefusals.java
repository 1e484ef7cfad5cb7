package io.github.cafkit.testkit.sample;

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
import io.github.cafkit.model.accountability.Place;
import io.github.cafkit.model.accountability.Provision;
import io.github.cafkit.model.accountability.Quantity;
import io.github.cafkit.model.accountability.QuantityUnit;
import io.github.cafkit.model.accountability.RecurrenceUnit;
import io.github.cafkit.model.accountability.SchoolTerms;
import io.github.cafkit.model.accountability.SharingNeed;
import io.github.cafkit.model.accountability.StatusReport;
import io.github.cafkit.model.accountability.Timing;
import io.github.cafkit.model.person.YesNoUnknown;
import io.github.cafkit.model.team.Party;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Actions, costs and times as they cannot be. */
final class AccountabilityRefusals {

    private AccountabilityRefusals() {}

    static void addTo(RefusalList refusals) {
        actions(refusals);
        costs(refusals);
        agreements(refusals);
        money(refusals);
        terms(refusals);
        times(refusals);
        escalations(refusals);
        parts(refusals);
    }

    private static void action(RefusalList refusals, String code, Catalogue.Corrections<Accountability.Builder> spoil) {
        refusals.spoilt(code, Accountability.class, Accountability.Builder.class, spoil);
    }

    private static StatusReport report(LocalDate on, ActionStatus status) {
        return StatusReport.builder().on(on).status(status).build();
    }

    private static void actions(RefusalList refusals) {
        action(refusals, "ACTION-01", (action, choices) -> {
            Party party = refusals.valid(Party.class).from(choices);
            action.accountable(Optional.empty()).supporting(List.of(party, party));
        });
        action(refusals, "ACTION-02", (action, choices) -> {
            Party party = refusals.valid(Party.class).from(choices);
            action.accountable(party).supporting(List.of(party));
        });
        action(refusals, "ACTION-03", (action, choices) -> {
            LocalDate day = PlainSamples.day(choices);
            ActionStatus status = choices.pick(ActionStatus.values());
            action.statusReports(List.of(report(day, status), report(day.minusDays(choices.pick(1, 365)), status)));
        });
        action(refusals, "ACTION-04", (action, choices) -> {
            LocalDate day = PlainSamples.day(choices);
            boolean status = choices.chance(50);
            action.statusReports(List.of(report(day, ActionStatus.DONE)))
                    .status(status ? ActionStatus.IN_PROGRESS : ActionStatus.DONE)
                    .reportedOn(
                            status ? Optional.of(day) : choices.pick(Optional.of(day.plusDays(1)), Optional.empty()));
        });
    }

    private static void costs(RefusalList refusals) {
        Money price = Money.ofPounds("10");
        refusals.spoilt(
                "COST-01",
                FundingShare.class,
                FundingShare.Builder.class,
                (share, choices) -> share.percent(new BigDecimal(choices.pick("0", "-1", "100.01", "1E3"))));
        refusals.add(
                "COST-02",
                Cost.Priced.class,
                choices -> new Cost.Priced(price, choices.pick(CostBasis.values()), choices.pick(0, -1), List.of()));
        refusals.add(
                "COST-03",
                Cost.Priced.class,
                choices -> new Cost.Priced(price, CostBasis.ONE_OFF, choices.between(2, 9), List.of()));
        refusals.add("COST-04", Cost.class, choices -> {
            FundingShare share = refusals.valid(FundingShare.class).from(choices);
            LocalDate day = PlainSamples.day(choices);
            return switch (choices.below(3)) {
                case 0 -> Cost.oneOff(price, share, share);
                case 1 -> Cost.perOccurrence(price, share, share);
                default -> Cost.recurring(price, RecurrenceUnit.WEEK, day, day, share, share);
            };
        });
        refusals.add("COST-08", Cost.Recurring.class, choices -> {
            LocalDate from = PlainSamples.day(choices);
            return new Cost.Recurring(
                    price,
                    choices.pick(RecurrenceUnit.values()),
                    from,
                    from.minusDays(choices.pick(1, 365)),
                    List.of());
        });
    }

    private static void agreements(RefusalList refusals) {
        refusals.spoilt("COST-06", CostAgreement.class, CostAgreement.Builder.class, (agreement, choices) -> {
            boolean named = choices.chance(50);
            agreement
                    .agreed(YesNoUnknown.YES)
                    .by(named ? List.of(refusals.valid(Party.class).from(choices)) : List.of())
                    .on(named ? Optional.empty() : Optional.of(PlainSamples.day(choices)));
        });
        refusals.spoilt("COST-07", CostAgreement.class, CostAgreement.Builder.class, (agreement, choices) -> {
            Party party = refusals.valid(Party.class).from(choices);
            agreement.agreed(YesNoUnknown.UNKNOWN).by(List.of(party, party));
        });
    }

    private static void money(RefusalList refusals) {
        refusals.add("MONEY-01", Money.class, choices -> Money.ofPence(choices.pick(-1, -100)));
        refusals.add("MONEY-01", Money.class, choices -> Money.ZERO.minus(Money.ofPence(choices.between(1, 100))));
        refusals.add("MONEY-02", Money.class, choices -> Money.ofPounds(choices.pick("0.001", "12.345")));
        refusals.add(
                "MONEY-03",
                Money.class,
                choices -> new Money(PlainSamples.amount(choices), choices.pick("", "EUR", "gbp")));
        refusals.add(
                "MONEY-04",
                Money.class,
                choices -> refusals.valid(Money.class)
                        .from(choices)
                        .splitEvenly(choices.pick(0, -1))
                        .get(0));
        refusals.add(
                "COST-05",
                Money.class,
                choices -> refusals.valid(Money.class)
                        .from(choices)
                        .split(List.of(new BigDecimal("60"), new BigDecimal(choices.pick("41", "40.01"))))
                        .get(0));
    }

    private static void terms(RefusalList refusals) {
        refusals.add("TERMS-01", SchoolTerms.class, choices -> {
            LocalDate day = PlainSamples.day(choices);
            DateRange term = DateRange.of(day, day.plusDays(choices.between(2, 90)));
            return choices.chance(50)
                    ? new SchoolTerms(DateRange.ALWAYS, List.of(term, term), List.of())
                    : new SchoolTerms(DateRange.ALWAYS, List.of(term), List.of(term, term));
        });
        refusals.add("TERMS-02", SchoolTerms.class, choices -> {
            LocalDate day = PlainSamples.day(choices);
            return new SchoolTerms(
                    DateRange.of(day, day.plusDays(90)),
                    List.of(DateRange.of(day.minusDays(choices.pick(0, 1)), day.plusDays(91))),
                    List.of());
        });
        refusals.add("TERMS-03", SchoolTerms.class, choices -> {
            LocalDate day = PlainSamples.day(choices);
            DateRange term = DateRange.of(day, day.plusDays(42));
            return new SchoolTerms(
                    DateRange.ALWAYS,
                    choices.chance(50) ? List.of() : List.of(term),
                    List.of(DateRange.of(day.plusDays(1), day.plusDays(43))));
        });
    }

    private static void times(RefusalList refusals) {
        LocalDate day = PlainSamples.MIDDLE;
        refusals.add(
                "TIMING-01",
                Timing.Recurrence.class,
                choices -> new Timing.Recurrence(
                        choices.pick(0, -1), choices.pick(RecurrenceUnit.values()), 60, day, day));
        refusals.add(
                "TIMING-02",
                Timing.Recurrence.class,
                choices ->
                        new Timing.Recurrence(1, choices.pick(RecurrenceUnit.values()), choices.pick(0, -1), day, day));
        refusals.add(
                "TIMING-03",
                Timing.Recurrence.class,
                choices -> new Timing.Recurrence(
                        1, choices.pick(RecurrenceUnit.values()), 60, day, day.minusDays(choices.pick(1, 365))));
        refusals.add("TIMING-04", Timing.Recurrence.class, choices -> {
            Timing.Recurrence termly = new Timing.Recurrence(
                    1, choices.pick(RecurrenceUnit.TERM, RecurrenceUnit.HALF_TERM), 60, day, day.plusYears(1));
            termly.occurrences(day, day.plusDays(choices.pick(0, 90)));
            return termly;
        });
    }

    private static void escalations(RefusalList refusals) {
        refusals.spoilt("ESCALATION-01", Escalation.class, Escalation.Builder.class, (escalation, choices) -> {
            boolean open = choices.chance(50);
            LocalDate on = PlainSamples.day(choices);
            escalation
                    .on(on)
                    .outcome(open ? EscalationOutcome.OPEN : EscalationOutcome.DELIVERED)
                    .outcomeOn(open ? Optional.of(on) : Optional.empty());
        });
        refusals.spoilt("ESCALATION-02", Escalation.class, Escalation.Builder.class, (escalation, choices) -> {
            LocalDate on = PlainSamples.day(choices);
            escalation
                    .on(on)
                    .outcome(PlainSamples.oneOf(
                            EscalationOutcome.class, outcome -> outcome != EscalationOutcome.OPEN, choices))
                    .outcomeOn(on.minusDays(choices.pick(1, 365)));
        });
    }

    private static void parts(RefusalList refusals) {
        refusals.add("PLACE-01", Place.At.class, choices -> new Place.At(choices.pick("", " ", "\n")));
        refusals.spoilt(
                "PROVISION-01",
                Provision.class,
                Provision.Builder.class,
                (provision, choices) -> provision.groupSize(choices.pick(0, -1)));
        refusals.add(
                "PROVISION-02",
                Quantity.class,
                choices -> new Quantity(choices.pick(0, -1), choices.pick(QuantityUnit.values())));
        refusals.spoilt(
                "SHARING-NEED-01",
                SharingNeed.class,
                SharingNeed.Builder.class,
                (need, choices) -> need.categories(Set.of()));
    }
}
