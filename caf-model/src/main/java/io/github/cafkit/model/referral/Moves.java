package io.github.cafkit.model.referral;

import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Goes through the events of a referral. */
final class Moves {

    private Moves() {}

    /** What is wrong with a sequence of events, for a referral that is for somebody. */
    static Problems check(Recipient to, List<ReferralEvent> events) {
        List<Problem> found = new ArrayList<>();
        ReferralStatus status = ReferralStatus.DRAFT;
        for (int i = 0; i < events.size(); i++) {
            ReferralEvent event = events.get(i);
            String path = "/events/" + i;
            status.refusal(event.getMove().status())
                    .ifPresent(reason -> found.add(Problem.error("REFERRAL-02", path + "/move", reason)));
            if (i > 0 && event.getOn().isBefore(events.get(i - 1).getOn())) {
                found.add(Problem.error("REFERRAL-03", path + "/on", "events are in the order of happening"));
            }
            if (event.getMove() instanceof ReferralMove.PassedOn passed
                    && holder(to, events.subList(0, i)).equals(Optional.of(passed.to()))) {
                found.add(Problem.error(
                        "REFERRAL-04", path + "/move/to", "a referral is passed on to another than who has it"));
            }
            status = event.getMove().status();
        }
        return Problems.of(found);
    }

    /** Who has the referral after events; nobody before it is made, nor after it went back. */
    static Optional<Recipient> holder(Recipient to, List<ReferralEvent> events) {
        Optional<Recipient> holder = Optional.empty();
        for (ReferralEvent event : events) {
            if (event.getMove() instanceof ReferralMove.PassedOn passed) {
                holder = Optional.of(passed.to());
            } else if (event.getMove() instanceof ReferralMove.Made) {
                holder = Optional.of(to);
            } else if (event.getMove() instanceof ReferralMove.Returned) {
                holder = Optional.empty();
            }
        }
        return holder;
    }

    static Stream<ReferralEvent> until(List<ReferralEvent> events, LocalDate day) {
        return events.stream().filter(event -> !event.getOn().isAfter(day));
    }
}
