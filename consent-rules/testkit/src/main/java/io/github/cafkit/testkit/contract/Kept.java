package io.github.cafkit.testkit.contract;

import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.analysis.PackAnalysis;
import io.github.cafkit.consent.rule.RulePack;
import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What was compiled of packs, so that the tests of one pack do not compile it again and again. */
final class Kept {

    private static final Map<RulePack, SoftReference<SharingAdviser>> ADVISERS = new WeakHashMap<>();
    private static final Map<RulePack, SoftReference<SharingAdviser>> READERS = new WeakHashMap<>();
    private static final Map<RulePack, SoftReference<PackAnalysis>> ANALYSES = new WeakHashMap<>();

    private Kept() {}

    static SharingAdviser adviser(RulePack pack) {
        return kept(ADVISERS, pack, SharingAdviser::of);
    }

    /** Reads the rules as they are written. */
    static SharingAdviser reader(RulePack pack) {
        return kept(READERS, pack, SharingAdviser::reading);
    }

    static PackAnalysis analysis(RulePack pack) {
        return kept(ANALYSES, pack, PackAnalysis::of);
    }

    private static <T> T kept(Map<RulePack, SoftReference<T>> all, RulePack pack, Function<RulePack, T> made) {
        synchronized (all) {
            SoftReference<T> reference = all.get(pack);
            @Nullable T found = reference == null ? null : reference.get();
            if (found != null) {
                return found;
            }
            T fresh = made.apply(pack);
            all.put(pack, new SoftReference<>(fresh));
            return fresh;
        }
    }
}
