package io.github.cafkit.testkit.sample;

import io.github.cafkit.consent.packfile.PackFile;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.core.json.JsonTree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Files of packs in which one thing is wrong. */
final class PackFileRefusals {

    private static final Map<String, Object> ALWAYS = Map.of("all", List.of());

    private PackFileRefusals() {}

    static void addTo(RefusalList refusals) {
        refusals.add("PACK-DIGEST", PackFile.class, choices -> {
            RulePack pack = RuleRefusals.sound(choices);
            PackFile.read(JsonTree.write(PackFile.write(pack)), RuleSamples.digest(choices));
            throw new IllegalStateException("a pack is read that is not the one with the digest");
        });
        spoilt(refusals, "PACK-FILE-FORM", (file, choices) -> {
            switch (choices.below(3)) {
                case 0 -> file.all().put("more", "of anything");
                case 1 -> file.all().remove("wholeQuestion");
                default -> file.all().put("rules", "none");
            }
        });
        conditions(refusals);
        rules(refusals);
        tiers(refusals);
        sources(refusals);
    }

    private static void spoilt(RefusalList refusals, String code, BiConsumer<Documents, Choices> spoil) {
        refusals.add(code, PackFile.class, choices -> {
            Documents file = Documents.of(PackFile.write(RuleRefusals.sound(choices)));
            spoil.accept(file, choices);
            PackFile.read(JsonTree.write(file.all()));
            throw new IllegalStateException("a file is read in which something is wrong");
        });
    }

    private static Map<String, Object> rule(Documents file) {
        return file.at("rules", 0);
    }

    private static void conditions(RefusalList refusals) {
        spoilt(
                refusals,
                "PACK-FACT-UNKNOWN",
                (file, choices) -> rule(file)
                        .put("when", Map.of("fact", choices.pick("weather", "AGE", "riskType"), "is", List.of("YES"))));
        spoilt(
                refusals,
                "PACK-VALUE-UNKNOWN",
                (file, choices) ->
                        rule(file).put("when", Map.of("fact", "age", "is", List.of(choices.pick("OLD", "adult")))));
        spoilt(
                refusals,
                "PACK-TERM-UNKNOWN",
                (file, choices) -> rule(file).put("when", Map.of("term", choices.pick("the moon is full", "Always"))));
        spoilt(
                refusals,
                "PACK-TERM-CYCLE",
                (file, choices) -> file.all()
                        .put(
                                "terms",
                                choices.chance(50)
                                        ? Map.of(
                                                "hen",
                                                Map.of("term", "egg"),
                                                "egg",
                                                Map.of("not", Map.of("term", "hen")))
                                        : Map.of("itself", Map.of("any", List.of(ALWAYS, Map.of("term", "itself"))))));
        spoilt(refusals, "PACK-TOO-LARGE", (file, choices) -> {
            int most = choices.between(15, 20);
            Map<String, Object> terms = new LinkedHashMap<>(Map.of("t0", ALWAYS));
            for (int i = 1; i <= most; i++) {
                Map<String, Object> before = Map.of("term", "t" + (i - 1));
                terms.put("t" + i, Map.of("all", List.of(before, before)));
            }
            file.all().put("terms", terms);
        });
    }

    private static void rules(RefusalList refusals) {
        spoilt(refusals, "RULE-NO-DATES", (file, choices) -> rule(file).remove("inForce"));
        spoilt(refusals, "RULE-NO-EFFECT", (file, choices) -> rule(file).put("branches", List.of()));
        spoilt(refusals, "RULE-NO-CITATION", (file, choices) -> {
            if (choices.chance(50)) {
                rule(file).put("cites", List.of());
            } else {
                rule(file).remove("cites");
            }
        });
        spoilt(
                refusals,
                "DUTY-NO-DATES",
                (file, choices) -> file.all()
                        .put(
                                "duties",
                                List.of(Map.of(
                                        "id",
                                        "DUTY-1",
                                        "title",
                                        "One duty.",
                                        "obligation",
                                        "OB-RECORD",
                                        "tiers",
                                        List.of(4),
                                        "effects",
                                        List.of("DENY")))));
    }

    private static void tiers(RefusalList refusals) {
        spoilt(refusals, "PACK-TIER-UNDECLARED", (file, choices) -> rule(file).put("tier", choices.between(5, 9)));
        spoilt(
                refusals,
                "PACK-TIER-TWICE",
                (file, choices) -> file.array("tiers").add(file.at("tiers", 0)));
        spoilt(
                refusals,
                "PACK-EFFECT-UNDECLARED",
                (file, choices) ->
                        rule(file).put("branches", List.of(Map.of("effect", "MUST"), Map.of("effect", "TRIM"))));
    }

    private static void sources(RefusalList refusals) {
        spoilt(
                refusals,
                "PACK-SOURCE-TWICE",
                (file, choices) -> file.array("sources").add(file.at("sources", choices.below(3))));
        spoilt(refusals, "PACK-SOURCES-OVERLAP", (file, choices) -> {
            Map<String, Object> edition = Documents.of(file.at("sources", 0)).all();
            edition.put("id", edition.get("id") + "/1999");
            edition.put("inForce", choices.pick("2001-01-01/2002-01-01", "2020-01-01/.."));
            file.array("sources").add(edition);
        });
    }
}
