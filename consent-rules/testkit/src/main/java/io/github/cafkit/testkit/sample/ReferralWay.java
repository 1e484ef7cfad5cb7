package io.github.cafkit.testkit.sample;

import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.referral.DeclineReason;
import io.github.cafkit.model.referral.Recipient;
import io.github.cafkit.model.referral.ReferralEvent;
import io.github.cafkit.model.referral.ReferralMove;
import io.github.cafkit.model.referral.ReferralOutcome;
import io.github.cafkit.model.referral.ReferralStatus;
import io.github.cafkit.model.referral.ReturnReason;
import io.github.cafkit.model.referral.WithdrawalReason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What happens to one referral: each move is one that may follow the one before. */
final class ReferralWay {

    private static final int LONGEST = 8;

    private final Catalogue catalogue;
    private final Choices choices;
    private final Recipient recipient;
    private Optional<Recipient> holder = Optional.empty();

    ReferralWay(Catalogue catalogue, Choices choices, Recipient recipient) {
        this.catalogue = catalogue;
        this.choices = choices;
        this.recipient = recipient;
    }

    /** None while it is prepared; otherwise until it has ended, or is on its way. */
    List<ReferralEvent> events() {
        List<ReferralEvent> events = new ArrayList<>();
        ReferralStatus status = ReferralStatus.DRAFT;
        LocalDate day = PlainSamples.day(choices);
        while (!status.ended() && events.size() < LONGEST) {
            int begun = choices.begin();
            if (!choices.chance(75)) {
                break;
            }
            status = choices.pick(List.copyOf(status.next()));
            day = day.plusDays(choices.pick(1, 0, 7, 28));
            events.add(ReferralEvent.builder()
                    .from(catalogue.one(ReferralEvent.class).from(choices))
                    .on(day)
                    .move(move(status, day))
                    .build());
            choices.end(begun);
        }
        return events;
    }

    private ReferralMove move(ReferralStatus status, LocalDate day) {
        return switch (status) {
            case MADE -> made();
            case RECEIVED -> new ReferralMove.Received();
            case ACCEPTED -> new ReferralMove.Accepted();
            case WAITING -> waiting(day, choices);
            case PASSED_ON -> passedOn();
            case RETURNED -> returned();
            case DECLINED -> new ReferralMove.Declined(choices.pick(DeclineReason.values()));
            case COMPLETED -> new ReferralMove.Completed(choices.pick(ReferralOutcome.values()));
            case WITHDRAWN -> new ReferralMove.Withdrawn(choices.pick(WithdrawalReason.values()));
            case DRAFT -> throw new IllegalStateException("nothing leads back to a draft");
        };
    }

    private ReferralMove made() {
        holder = Optional.of(recipient);
        return new ReferralMove.Made();
    }

    private ReferralMove returned() {
        holder = Optional.empty();
        return new ReferralMove.Returned(choices.pick(ReturnReason.values()));
    }

    private ReferralMove passedOn() {
        Recipient to = catalogue.one(Recipient.class).from(choices);
        if (holder.equals(Optional.of(to))) {
            to = Recipient.of(to.role(), AgencyId.of("agency-elsewhere"));
        }
        if (holder.equals(Optional.of(to))) {
            to = recipient;
        }
        holder = Optional.of(to);
        return new ReferralMove.PassedOn(to);
    }

    /** Waiting from a day on. */
    static ReferralMove waiting(LocalDate day, Choices choices) {
        return new ReferralMove.Waiting(PlainSamples.maybe(some -> PlainSamples.from(day, some), choices));
    }
}
