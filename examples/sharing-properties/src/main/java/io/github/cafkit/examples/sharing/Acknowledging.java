package io.github.cafkit.examples.sharing;

import io.github.cafkit.consent.analysis.PackAnalysis;
import io.github.cafkit.consent.england.EnglandLocalPacks;
import io.github.cafkit.consent.local.LocalChange;
import io.github.cafkit.consent.local.LocalPack;
import io.github.cafkit.consent.local.LocalPackReport;
import io.github.cafkit.consent.local.LocalPacks;
import io.github.cafkit.consent.packfile.AcknowledgementFile;
import io.github.cafkit.consent.rule.Acknowledgement;
import io.github.cafkit.core.json.JsonTree;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What the rules open, and who answers for it. The acknowledgements lie beside this class; each fits one edition of the rules
 * on one edition of the England pack, and no other.
 */
public final class Acknowledging {

    private Acknowledging() {}

    /**
     * Prints what an edition opens, with an example of each, and the acknowledgement to be signed.
     *
     * @param args name, role, day and reason of whoever answers for it, then {@code first} or {@code second}
     */
    public static void main(String... args) {
        if (args.length != 5) {
            throw new IllegalArgumentException("say who answers for it: NAME ROLE DAY WHY first|second");
        }
        LocalPack edition =
                args[4].equals("first") ? BrackenshireRules.FIRST_EDITION : BrackenshireRules.SECOND_EDITION;
        LocalPackReport report =
                LocalPacks.assess(PackAnalysis.of(BrackenshireRules.ENGLAND), edition, EnglandLocalPacks.policy());
        report.refusals().forEach(System.out::println);
        opened(report).forEach(System.out::println);
        Acknowledgement seen = report.acknowledge(args[0], args[1], LocalDate.parse(args[2]), args[3]);
        System.out.println(JsonTree.writePretty(AcknowledgementFile.write(seen)));
    }

    static List<String> opened(LocalPackReport report) {
        return report.widened().stream().map(Acknowledging::inWords).toList();
    }

    private static String inWords(LocalChange change) {
        return change.group().difference().inWords() + ", because of " + String.join(", ", change.rules());
    }

    /**
     * The acknowledgement of an edition.
     *
     * @param edition the edition, such as {@code 2026.2}, not null
     * @return the acknowledgement, never null
     */
    public static Acknowledgement of(String edition) {
        String name = "acknowledged-" + edition + ".json";
        try (InputStream file = Objects.requireNonNull(Acknowledging.class.getResourceAsStream(name), name)) {
            return AcknowledgementFile.read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
