package io.github.cafkit.core.example;

import io.github.cafkit.core.id.LocalId;
import io.github.cafkit.core.id.Upn;
import io.github.cafkit.core.id.Uprn;
import io.github.cafkit.core.time.DateRange;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Invented values of the worked example. */
public final class Examples {

    /** The JSON of {@link #visit()}, the same under every Jackson line. */
    public static final String VISIT_JSON = "{\"agencies\":{\"health\":\"Health visiting\",\"school\":\"Primary\"},"
            + "\"childName\":\"Robin Example \ud83d\udc27 </é\","
            + "\"consent\":\"2025-09-01/..\",\"cost\":12.50,\"duration\":\"PT1H30M\","
            + "\"findings\":[{\"text\":\"settled\",\"weight\":1},{\"text\":\"tired\",\"weight\":2}],"
            + "\"id\":\"visits|V-1\",\"kind\":\"HOME\",\"language\":\"en-GB\",\"laterKinds\":[\"HOME\",\"SCHOOL\"],"
            + "\"nextOn\":\"2025-10-06\",\"on\":\"2025-09-29\","
            + "\"place\":{\"type\":\"HOME\",\"uprn\":\"199356\"},"
            + "\"recordedAt\":\"2025-09-29T15:04:05.120Z\",\"upn\":\"B330201226001\",\"urgent\":false}";

    private Examples() {}

    /** A visit with nearly everything given. */
    public static Visit visit() {
        return Visit.builder()
                .id(LocalId.of("visits", "V-1"))
                .upn(Upn.parse("B330201226001"))
                .childName("Robin Example \ud83d\udc27 </é")
                .on(LocalDate.of(2025, 9, 29))
                .kind(VisitKind.HOME)
                .place(new Place.Home(Uprn.parse("000000199356"), Optional.empty()))
                .nextOn(LocalDate.of(2025, 10, 6))
                .duration(Duration.ofMinutes(90))
                .recordedAt(Instant.parse("2025-09-29T15:04:05.120Z"))
                .language(Locale.UK)
                .cost(new BigDecimal("12.50"))
                .consent(DateRange.from(LocalDate.of(2025, 9, 1)))
                .urgent(false)
                .addFinding(Finding.builder().text("settled").weight(1).build())
                .addFinding(Finding.builder().text("tired").weight(2).build())
                .addLaterKinds(VisitKind.SCHOOL, VisitKind.HOME)
                .putAgency("school", "Primary")
                .putAgency("health", "Health visiting")
                .build();
    }
}
