package io.github.cafkit.consent.record;

import io.github.cafkit.core.problem.ProblemException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One reading of a chain. What it holds does not grow with the chain: the end, what is missing so far, the findings. */
final class ChainWalk {

    /** So many stretches of missing records are kept in mind, in case they come later; further ones count as missing. */
    private static final int MOST_GAPS = 1_000;

    /**
     * Records that were jumped over.
     *
     * @param from the number of the first
     * @param to the number after the last
     * @param before the digest of the record before the first
     * @param after what the record after the last says of the one before it
     * @param line where they were found to be missing
     */
    private record Gap(long from, long to, String before, String after, long line) {

        boolean holds(long sequence) {
            return from <= sequence && sequence < to;
        }
    }

    private final Map<Long, String> heads;
    private final Set<Long> headsMet = new HashSet<>();
    private final RecordChecks checks;
    private final List<Gap> gaps = new ArrayList<>();
    private final List<ChainFinding> findings = new ArrayList<>();
    private final Map<ChainFault, Long> counts = new EnumMap<>(ChainFault.class);
    private final ChainHead start;
    private ChainHead head;
    private long lines;
    private long records;
    /** Lines that are no whole record, since the last one that is: they may be the records that seem to be missing. */
    private long spoilt;

    ChainWalk(ChainHead start, Map<Long, String> heads, RecordChecks checks) {
        this.start = start;
        this.head = start;
        this.heads = heads;
        this.checks = checks;
        meet(start);
    }

    /** Reads a line; answers how many were read. */
    long read(String line) {
        lines++;
        try {
            take(DecisionRecord.read(line));
        } catch (ProblemException broken) {
            spoilt++;
            String codes = String.join(
                    ", ",
                    broken.problems().stream()
                            .map(problem -> problem.code())
                            .distinct()
                            .toList());
            find(ChainFault.ALTERED, "this line is not the record that was written here (" + codes + ")");
        }
        return lines;
    }

    private void take(DecisionRecord record) {
        records++;
        place(record);
        meet(record.head());
        checks.signature(record).ifPresent(what -> find(ChainFault.SIGNATURE, name(record) + " " + what));
        checks.decision(record).ifPresent(what -> find(ChainFault.NOT_WHAT_THE_PACK_SAYS, name(record) + " " + what));
    }

    private void place(DecisionRecord record) {
        long sequence = record.sequence();
        if (sequence > head.sequence()) {
            goOn(record);
        } else {
            Optional<Gap> gap =
                    gaps.stream().filter(each -> each.holds(sequence)).findFirst();
            if (gap.isPresent()) {
                find(ChainFault.REORDERED, name(record) + " stands after record " + head.sequence());
                fill(gap.get(), record);
            } else {
                find(
                        ChainFault.DUPLICATED,
                        name(record) + " is there twice, or its number was before this chain begins");
            }
        }
    }

    private void goOn(DecisionRecord record) {
        long expected = head.sequence() + 1;
        long jumped = record.sequence() - expected;
        if (jumped == 0) {
            follow(record, head.digest());
        } else if (jumped > spoilt) {
            open(new Gap(expected, record.sequence(), head.digest(), record.previous(), lines));
        }
        spoilt = 0;
        head = record.head();
    }

    private void follow(DecisionRecord record, String before) {
        if (!record.previous().equals(before)) {
            find(
                    ChainFault.REPLACED,
                    name(record) + " was not written after the record that has the number before its own");
        }
    }

    private void open(Gap gap) {
        gaps.add(gap);
        if (gaps.size() > MOST_GAPS) {
            missing(gaps.remove(0));
        }
    }

    /** A record that had been missing: what is known of its neighbours has to fit. */
    private void fill(Gap gap, DecisionRecord record) {
        gaps.remove(gap);
        long sequence = record.sequence();
        if (gap.from() == sequence) {
            follow(record, gap.before());
        } else {
            open(new Gap(gap.from(), sequence, gap.before(), record.previous(), gap.line()));
        }
        if (gap.to() == sequence + 1) {
            if (!record.digest().equals(gap.after())) {
                find(ChainFault.REPLACED, name(record) + " is not the one that the record after it was written after");
            }
        } else {
            open(new Gap(sequence + 1, gap.to(), record.digest(), gap.after(), gap.line()));
        }
    }

    private void meet(ChainHead met) {
        String kept = heads.get(met.sequence());
        if (kept != null && headsMet.add(met.sequence()) && !kept.equals(met.digest())) {
            find(
                    ChainFault.HEAD_DIFFERS,
                    "record " + met.sequence() + " has another digest than the head that was kept elsewhere");
        }
    }

    ChainReport end() {
        gaps.forEach(this::missing);
        heads.keySet().stream()
                .filter(kept -> !headsMet.contains(kept) && kept > start.sequence())
                .sorted()
                .forEach(kept -> find(
                        ChainFault.HEAD_DIFFERS,
                        "the chain ends with record " + head.sequence() + " and has no whole record " + kept
                                + ", whose head was kept elsewhere"));
        return new ChainReport(
                lines,
                records,
                records == 0 ? Optional.empty() : Optional.of(head),
                findings,
                counts,
                checks.recomputed(),
                checks.packsUnknown(),
                checks.signaturesVerified());
    }

    private void missing(Gap gap) {
        long last = gap.to() - 1;
        String what = gap.from() == last ? "record " + last + " is" : "records " + gap.from() + " to " + last + " are";
        find(ChainFault.MISSING, gap.line(), what + " missing before this line");
    }

    private static String name(DecisionRecord record) {
        return "record " + record.sequence();
    }

    private void find(ChainFault fault, String sentence) {
        find(fault, lines, sentence);
    }

    private void find(ChainFault fault, long line, String sentence) {
        counts.merge(fault, 1L, Long::sum);
        if (findings.size() < ChainReport.MOST_FINDINGS) {
            findings.add(new ChainFinding(fault, line, sentence));
        }
    }
}
