package io.github.cafkit.model.referral;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The catalogues of roles that come with the library. */
public final class RoleCatalogues {

    /**
     * Every role of the library.
     *
     * <p>The usual routes to general practitioner, speech and language therapist, paediatrician, physiotherapist, child
     * psychologist and educational psychologist, and the steps that come before every referral, are those of a revision
     * unit for early-years practitioners. What a special educational needs coordinator does is from a bulletin of
     * January 2010, and what a social care worker does for the common assessment from a book chapter of 2009. All else
     * is common practice in the library's words and unverified. Each profile says of each of its parts which it is.
     *
     * <p>The first day is that of the oldest of these sources that has a year, and unverified.
     */
    public static final RoleCatalogue ENGLAND = RoleCatalogue.builder()
            .id(RoleCatalogueId.of("ENGLAND_ROLES"))
            .title("Roles around a child in England")
            .firstDay(LocalDate.of(2009, 1, 1))
            .reasons(Arrays.stream(ReferralReason.values())
                    .map(ReasonDefinition::of)
                    .toList())
            .steps(Arrays.stream(PriorStep.values()).map(StepDefinition::of).toList())
            .profiles(
                    Stream.of(EducationProfiles.ALL, HealthProfiles.ALL, SocialCareProfiles.ALL, CommunityProfiles.ALL)
                            .flatMap(List::stream)
                            .toList())
            .build();

    private RoleCatalogues() {}
}
