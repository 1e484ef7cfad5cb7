package io.github.cafkit.consent.record;

import io.github.cafkit.consent.LibraryVersion;
import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.record.ChainVerifier.TrustedKey;
import io.github.cafkit.core.json.CanonicalJson;
import io.github.cafkit.core.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is checked of a record by itself: its signature, and whether its pack still says the same. */
final class RecordChecks {

    private final Map<String, SharingAdviser> advisers;
    private final Map<String, TrustedKey> keys;
    private long recomputed;
    private long packsUnknown;
    private long signaturesVerified;

    RecordChecks(Map<String, SharingAdviser> advisers, Map<String, TrustedKey> keys) {
        this.advisers = advisers;
        this.keys = keys;
    }

    long recomputed() {
        return recomputed;
    }

    long packsUnknown() {
        return packsUnknown;
    }

    long signaturesVerified() {
        return signaturesVerified;
    }

    /** What is wrong with the signature, to follow the name of the record; empty if nothing is, or no key is known. */
    Optional<String> signature(DecisionRecord record) {
        if (keys.isEmpty()) {
            return Optional.empty();
        }
        Optional<RecordSignature> signature = record.signature();
        if (signature.isEmpty()) {
            return Optional.of("is not signed");
        }
        TrustedKey trusted = keys.get(signature.get().key());
        if (trusted == null) {
            return Optional.of("is signed with a key that is not known here");
        }
        if (!trusted.algorithm().equals(signature.get().algorithm())) {
            return Optional.of("is signed with another algorithm than its key is used with");
        }
        if (!verifies(record, signature.get(), trusted)) {
            return Optional.of("has a signature that does not verify");
        }
        signaturesVerified++;
        return Optional.empty();
    }

    private static boolean verifies(DecisionRecord record, RecordSignature signature, TrustedKey trusted) {
        try {
            Signature check = Signature.getInstance(trusted.algorithm());
            check.initVerify(trusted.key());
            check.update(record.signed().getBytes(StandardCharsets.UTF_8));
            return check.verify(Base64.getDecoder().decode(signature.value()));
        } catch (GeneralSecurityException | IllegalArgumentException unusable) {
            return false;
        }
    }

    /** What the pack says otherwise, to follow the name of the record; empty if nothing, or the pack is not at hand. */
    Optional<String> decision(DecisionRecord record) {
        if (advisers.isEmpty()) {
            return Optional.empty();
        }
        SharingAdviser adviser = advisers.get(record.packDigest());
        if (adviser == null) {
            packsUnknown++;
            return Optional.empty();
        }
        recomputed++;
        return difference(record, adviser)
                .map(what -> what
                        + (record.library().equals(LibraryVersion.get())
                                ? ""
                                : " (it was written by another version of the library than this one)"));
    }

    /** Compares a recorded decision with the one that its pack gives. */
    private static Optional<String> difference(DecisionRecord record, SharingAdviser adviser) {
        Map<String, Object> anew;
        try {
            anew = adviser.advise(record.question()).toDocument();
        } catch (ProblemException refused) {
            return Optional.of("asks what its pack cannot be asked");
        }
        Map<String, Object> recorded = record.decision();
        List<String> parts = new ArrayList<>();
        anew.forEach((name, value) -> {
            if (!recorded.containsKey(name)
                    || !CanonicalJson.write(value).equals(CanonicalJson.write(recorded.get(name)))) {
                parts.add(name);
            }
        });
        if (!anew.keySet().containsAll(recorded.keySet())) {
            parts.add("parts that it does not give at all");
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of("has another decision than its pack gives: " + String.join(", ", parts));
    }
}
