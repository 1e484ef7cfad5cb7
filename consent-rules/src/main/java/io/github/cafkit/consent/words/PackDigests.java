package io.github.cafkit.consent.words;

import io.github.cafkit.consent.rule.PackDigest;
import io.github.cafkit.consent.rule.RulePack;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;

/** The digests of packs, each worked out once for as long as its pack is in use: that takes longer than all words of a page. */
final class PackDigests {

    private static final Map<RulePack, String> KNOWN = Collections.synchronizedMap(new WeakHashMap<>());

    private PackDigests() {}

    static String of(RulePack pack) {
        return KNOWN.computeIfAbsent(pack, PackDigest::sha256);
    }
}
