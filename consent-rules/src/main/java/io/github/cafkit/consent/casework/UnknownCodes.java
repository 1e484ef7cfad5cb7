package io.github.cafkit.consent.casework;

import io.github.cafkit.consent.casework.RecordIndex.ConsentOnFile;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.model.consent.ConsentRecord;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** Reports codes in records of consent that nobody has mapped, by their place and never by themselves. */
final class UnknownCodes {

    private UnknownCodes() {}

    static void in(Derivation derivation, List<Problem> problems) {
        CaseCodes codes = derivation.asked().codes();
        for (ConsentOnFile each : derivation.records().index().consents()) {
            ConsentRecord record = each.record();
            if (!ConsentScope.isAboutSharing(record) || record.getGivenOn().isAfter(derivation.day())) {
                continue;
            }
            String place = "/consents/" + record.getId();
            report(record.getCategories(), code -> codes.category(code).isPresent(), place + "/categories", problems);
            report(
                    record.getExceptedCategories(),
                    code -> codes.category(code).isPresent()
                            || codes.bundle(code).isPresent(),
                    place + "/exceptedCategories",
                    problems);
            report(record.getPurposes(), code -> codes.purpose(code).isPresent(), place + "/purposes", problems);
            if (record.getTier().isPresent()
                    && record.getTier().flatMap(codes::bundle).isEmpty()) {
                problems.add(unknown(place + "/tier"));
            }
        }
    }

    private static void report(Collection<String> used, Predicate<String> known, String path, List<Problem> problems) {
        int index = 0;
        for (String code : used) {
            if (!known.test(code)) {
                problems.add(unknown(path + "/" + index));
            }
            index++;
        }
    }

    private static Problem unknown(String path) {
        return Problem.warning(
                "CASE-UNKNOWN-CODE",
                path,
                "nobody has said what this code means: in a consent it permits nothing, in a refusal it is heeded for all");
    }
}
