package io.github.cafkit.examples.quickstart;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ScratchTest {
    @Test
    void run() throws Exception {
        Path samples = Path.of("src/main/resources/io/github/cafkit/examples/quickstart");
        String[] files = {
            "kia/questions/phone-nobody-has-asked.json",
            "kia/questions/referral-refused.json",
            "sam/questions/father-asks.json",
            "sam/questions/mother-asks.json",
            "kia/questions/referral-agreed.json",
            "kia/questions/curious-colleague.json",
            "kia/questions/referral-consent-expired.json",
            "sam/questions/police-ask.json",
            "kia/questions/key-person-tells-the-lead.json"
        };
        for (String f : files) {
            String n = f.replaceAll(".*/", "");
            for (String a : new String[] {"REQUESTER", "PRACTITIONER", "AUDITOR"}) {
                Files.writeString(
                        Path.of("/tmp/r/why-" + a + "-" + n + ".txt"),
                        Run.of("why", samples.resolve(f), "--audience", a).out());
            }
            Files.writeString(
                    Path.of("/tmp/r/who-" + n + ".txt"),
                    Run.of("who", samples.resolve(f)).out());
            Files.writeString(
                    Path.of("/tmp/r/what-" + n + ".txt"),
                    Run.of("who", samples.resolve(f), "--what").out());
        }
    }
}
