package io.github.cafkit.model.referral;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds which referrals belong together, and how each of them travelled. */
final class Chains {

    private Chains() {}

    /** Chains of referrals that were made, in the order of their first. */
    static List<ReferralChain> of(List<Referral> made) {
        int[] group = new int[made.size()];
        for (int later = 0; later < made.size(); later++) {
            group[later] = later;
            for (int earlier = 0; earlier < later; earlier++) {
                if (belong(made.get(earlier), made.get(later))) {
                    join(group, group[earlier], group[later]);
                }
            }
        }
        List<ReferralChain> chains = new ArrayList<>();
        for (int first = 0; first < made.size(); first++) {
            List<Referral> members = new ArrayList<>();
            for (int i = 0; i < made.size(); i++) {
                if (group[i] == first) {
                    members.add(made.get(i));
                }
            }
            if (!members.isEmpty()) {
                chains.add(chain(members));
            }
        }
        return List.copyOf(chains);
    }

    /** The lower number stands for both, so that a group is named by its first member. */
    private static void join(int[] group, int one, int other) {
        int low = Math.min(one, other);
        int high = Math.max(one, other);
        for (int i = 0; i < group.length; i++) {
            if (group[i] == high) {
                group[i] = low;
            }
        }
    }

    private static boolean belong(Referral earlier, Referral later) {
        return later.getFollows().equals(Optional.of(earlier.getId()))
                || earlier.getFollows().equals(Optional.of(later.getId()))
                || sameNeed(earlier, later);
    }

    /** The same need; where one of the two names none, the same reason. */
    static boolean sameNeed(Referral one, Referral other) {
        if (!one.getNeeds().isEmpty() && !other.getNeeds().isEmpty()) {
            return !Collections.disjoint(one.getNeeds(), other.getNeeds());
        }
        return sameReason(one, other);
    }

    /** The same reason; something else is never the same. */
    static boolean sameReason(Referral one, Referral other) {
        return one.getReasons().stream()
                .anyMatch(reason -> !reason.equals(ReferralReason.OTHER.code())
                        && other.getReasons().contains(reason));
    }

    private static ReferralChain chain(List<Referral> members) {
        List<ReferralHop> hops = new ArrayList<>();
        members.forEach(referral -> hops.addAll(hops(referral)));
        hops.sort(Comparator.comparing(ReferralHop::on));
        return new ReferralChain(members, hops);
    }

    static List<ReferralHop> hops(Referral referral) {
        List<ReferralHop> hops = new ArrayList<>();
        ReferralStop origin = ReferralStop.of(referral.getReferrer());
        ReferralStop at = origin;
        for (ReferralEvent event : referral.getEvents()) {
            ReferralMove move = event.getMove();
            Optional<ReferralStop> to = Optional.empty();
            if (move instanceof ReferralMove.Made) {
                to = Optional.of(ReferralStop.of(referral.getRecipient()));
            } else if (move instanceof ReferralMove.PassedOn passed) {
                to = Optional.of(ReferralStop.of(passed.to()));
            } else if (move instanceof ReferralMove.Returned) {
                to = Optional.of(origin);
            }
            if (to.isPresent()) {
                hops.add(new ReferralHop(referral.getId(), event.getOn(), move.status(), at, to.get()));
                at = to.get();
            }
        }
        return hops;
    }
}
