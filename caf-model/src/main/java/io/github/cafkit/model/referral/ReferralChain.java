package io.github.cafkit.model.referral;

import io.github.cafkit.model.assessment.NeedId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How a need travelled: the referrals that belong together, and every step of them in the order of happening. Immutable
 * and thread-safe; it holds identifiers, days and words of the library.
 */
public final class ReferralChain {

    private final List<Referral> referrals;
    private final List<ReferralHop> hops;

    ReferralChain(List<Referral> referrals, List<ReferralHop> hops) {
        this.referrals = List.copyOf(referrals);
        this.hops = List.copyOf(hops);
    }

    /**
     * The referrals of the chain.
     *
     * @return their identifiers in the order in which they were made, at least one, never null
     */
    public List<ReferralId> referrals() {
        return referrals.stream().map(Referral::getId).toList();
    }

    /**
     * The needs that travelled.
     *
     * @return the needs sorted; empty if no referral names one, never null
     */
    public SortedSet<NeedId> needs() {
        SortedSet<NeedId> needs = new TreeSet<>();
        referrals.forEach(referral -> needs.addAll(referral.getNeeds()));
        return Collections.unmodifiableSortedSet(needs);
    }

    /**
     * The steps.
     *
     * @return the steps in the order of happening, never null
     */
    public List<ReferralHop> hops() {
        return hops;
    }

    /**
     * The places, from the first referrer on.
     *
     * @return each place once, in the order in which the need first came there, never null
     */
    public List<ReferralStop> stops() {
        LinkedHashSet<ReferralStop> stops = new LinkedHashSet<>();
        for (ReferralHop hop : hops) {
            stops.add(hop.from());
            stops.add(hop.to());
        }
        return List.copyOf(stops);
    }

    /**
     * The chain as a flow chart in Mermaid's notation: a box for each place, a numbered arrow for each step (dashed where
     * a referral was sent back), and a rounded box where a referral ended.
     *
     * @return the text, lines ended by a line feed, never null
     */
    public String mermaid() {
        List<ReferralStop> stops = stops();
        StringBuilder chart = new StringBuilder("flowchart LR\n");
        for (int i = 0; i < stops.size(); i++) {
            ReferralStop stop = stops.get(i);
            String agency = stop.agency().map(id -> "<br/>" + id).orElse("");
            chart.append("    s%d[\"%s%s\"]%n".formatted(i, stop.who(), agency));
        }
        for (int i = 0; i < hops.size(); i++) {
            ReferralHop hop = hops.get(i);
            chart.append("    s%d %s|\"%d. %s %s\"| s%d%n"
                    .formatted(
                            stops.indexOf(hop.from()),
                            hop.how() == ReferralStatus.RETURNED ? "-.->" : "-->",
                            i + 1,
                            hop.how().label(),
                            hop.on(),
                            stops.indexOf(hop.to())));
        }
        for (int i = 0; i < referrals.size(); i++) {
            end(i, stops).ifPresent(chart::append);
        }
        return chart.toString().replace(System.lineSeparator(), "\n");
    }

    private Optional<String> end(int index, List<ReferralStop> stops) {
        Referral referral = referrals.get(index);
        return referral.endedOn().map(day -> {
            ReferralStop last = lastStop(referral);
            return "    e%d([\"%s %s\"])%n    s%d --> e%d%n"
                    .formatted(index, referral.status().label(), day, stops.indexOf(last), index);
        });
    }

    private ReferralStop lastStop(Referral referral) {
        List<ReferralHop> own = new ArrayList<>(hops);
        own.removeIf(hop -> !hop.referral().equals(referral.getId()));
        return own.get(own.size() - 1).to();
    }

    /** The identifiers of the referrals. */
    @Override
    public String toString() {
        return "ReferralChain" + referrals();
    }
}
