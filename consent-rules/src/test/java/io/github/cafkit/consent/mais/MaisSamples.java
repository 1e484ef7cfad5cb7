package io.github.cafkit.consent.mais;

import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.core.privacy.PersonalText;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** A policy, a request under it, and what their codes mean. Everything is invented. */
final class MaisSamples {

    static final String SOCIAL_CARE = "https://catalogue.example/rowan-council-social-care";
    static final String SCHOOL = "https://catalogue.example/rowan-primary";
    static final String SECTION_47 = "https://purposes.example/section-47";
    static final String EARLY_HELP = "https://purposes.example/early-help";
    static final String INVOLVEMENTS = "https://data.example/involvements";
    static final String READ = "odrl:read";
    static final LocalDate DAY = LocalDate.of(2026, 10, 15);
    static final String CANARY = "Zqxwv";

    static final MaisVocabulary VOCABULARY = MaisVocabulary.builder()
            .party(SOCIAL_CARE, RecipientKind.CHILDRENS_SOCIAL_CARE)
            .party(SCHOOL, RecipientKind.OTHER_SETTING)
            .purpose(SECTION_47, Purpose.PROTECTION_ENQUIRY_S47)
            .purpose(EARLY_HELP, Purpose.EARLY_HELP)
            .data(
                    INVOLVEMENTS,
                    List.of(InformationCategory.NAME, InformationCategory.ATTENDANCE, InformationCategory.SAFEGUARDING))
            .readingUse(READ)
            .build();

    private MaisSamples() {}

    static MaisPolicy.Builder policy() {
        return MaisPolicy.builder()
                .uri("https://policies.example/rowan-agreement")
                .identifier(new MaisIdentifier("rowan-agreement-1", "https://policies.example"))
                .name("Rowan agreement on involvements")
                .contact(PersonalText.of("Zqxwv, information governance"))
                .addParties(new MaisParty("Rowan Council social care", List.of(SOCIAL_CARE)))
                .addParties(new MaisParty("Rowan Primary School", List.of(SCHOOL)))
                .addData(INVOLVEMENTS)
                .addPurposes(SECTION_47, EARLY_HELP)
                .startDate(LocalDate.of(2026, 1, 1))
                .endDate(LocalDate.of(2026, 12, 31))
                .addPermittedUses(READ)
                .addRestrictions("odrl:transfer")
                .addResponsibilities("odrl:delete")
                .addSecurityMeasures("AES-256")
                .addLegalCompliance("UK-GDPR");
    }

    static MaisRequest.Builder request(MaisPolicy policy) {
        return MaisRequest.builder()
                .identifier(new MaisIdentifier("request-1", "https://requests.example"))
                .dateStamp(LocalDateTime.of(2026, 10, 15, 9, 30, 0))
                .requester(new MaisIdentifier(SOCIAL_CARE, "https://catalogue.example"))
                .query(PersonalText.of("{\"name\":\"Zqxwv\"}"))
                .purpose(SECTION_47)
                .addPolicies(new CitedPolicy(policy.getUri(), Optional.of(policy)));
    }
}
