package io.github.cafkit.model.assessment;

import io.github.cafkit.model.Fixtures;
import io.github.cafkit.model.consent.ConsentCapacity;
import io.github.cafkit.model.consent.ConsentDecision;
import io.github.cafkit.model.consent.ConsentStatement;
import io.github.cafkit.model.consent.Signature;
import io.github.cafkit.model.framework.AssessmentElement;
import io.github.cafkit.model.person.Child;
import io.github.cafkit.model.person.ParentOrCarer;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.Relationship;
import io.github.cafkit.model.person.YesNoUnknown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Versions of one family's assessment, near enough to each other to share parts. */
final class Versions {

    static final PersonId BROTHER_ID = PersonId.of("child-2");

    private Versions() {}

    static Arbitrary<CommonAssessment> any() {
        return Combinators.combine(
                        findings(),
                        texts().optional(),
                        Arbitraries.shuffle(attendees())
                                .flatMap(all ->
                                        Arbitraries.integers().between(0, 3).map(count -> all.subList(0, count))),
                        Arbitraries.of("English", "Polish", "BSL").list().ofMaxSize(3),
                        statements().optional(),
                        Arbitraries.of(YesNoUnknown.class),
                        texts().list().ofMaxSize(3))
                .as((findings, reason, attendees, languages, statement, harm, worries) -> CommonAssessment.builder()
                        .from(Fixtures.draft())
                        .child(Fixtures.child().withLanguages(languages))
                        .otherChildren(List.of(brother()))
                        .parents(List.of(mother(harm)))
                        .findings(findings)
                        .reason(reason)
                        .attendees(attendees)
                        .consentStatement(statement)
                        .harmAnswer(harm)
                        .analysis(Optional.of(
                                        Analysis.builder().worriedAbout(worries).build())
                                .filter(analysis -> !worries.isEmpty()))
                        .build());
    }

    /** The version with the name of another: what is compared is then equal or not. */
    static CommonAssessment named(CommonAssessment version, CommonAssessment other) {
        return CommonAssessment.builder()
                .from(version)
                .id(other.getId())
                .version(other.getVersion())
                .replaces(other.getReplaces())
                .build();
    }

    static Arbitrary<String> texts() {
        return Arbitraries.of("sleep", "food", "a friend", "🙂 smiles", "привет", "*bold* <b>", "a\nb");
    }

    private static Child brother() {
        return Fixtures.child().withId(BROTHER_ID);
    }

    private static ParentOrCarer mother(YesNoUnknown livesWithChild) {
        return ParentOrCarer.builder()
                .id(Fixtures.MOTHER_ID)
                .relationship(Relationship.MOTHER)
                .livesWithChild(livesWithChild)
                .build();
    }

    private static List<Attendee> attendees() {
        return List.of(
                Attendee.builder().person(Fixtures.MOTHER_ID).capacity("mother").build(),
                Attendee.builder().person(BROTHER_ID).capacity("brother").build(),
                Attendee.builder()
                        .person(PersonId.of("aunt-1"))
                        .capacity("aunt")
                        .build());
    }

    private static Arbitrary<ConsentStatement> statements() {
        return Combinators.combine(
                        Arbitraries.of(ConsentDecision.class),
                        Arbitraries.of(true, false),
                        texts().list().ofMaxSize(2))
                .as((decision, signed, kept) -> ConsentStatement.builder()
                        .addConsents(Fixtures.consent().withDecision(decision))
                        .signatures(
                                signed
                                        ? List.of(new Signature(
                                                Fixtures.MOTHER_ID, ConsentCapacity.PARENT, Fixtures.STARTED))
                                        : List.of())
                        .notToBeShared(kept)
                        .build());
    }

    private static Arbitrary<List<ElementFinding>> findings() {
        Arbitrary<Optional<Integer>> scores =
                Arbitraries.integers().between(0, 5).optional();
        Arbitrary<Set<String>> needs = Arbitraries.of("a", "b", "c").set().ofMaxSize(3);
        Arbitrary<Optional<ElementFinding>> health = finding(AssessmentElement.GENERAL_HEALTH, Set.of(), scores, needs);
        Arbitrary<Optional<ElementFinding>> brothers =
                finding(AssessmentElement.GENERAL_HEALTH, Set.of(BROTHER_ID), scores, needs);
        Arbitrary<Optional<ElementFinding>> home = finding(AssessmentElement.WIDER_FAMILY, Set.of(), scores, needs);
        return Combinators.combine(health, brothers, home, Arbitraries.of(true, false))
                .as((one, two, three, backwards) -> {
                    List<ElementFinding> all = new ArrayList<>();
                    one.ifPresent(all::add);
                    two.ifPresent(all::add);
                    three.ifPresent(finding -> all.add(backwards ? 0 : all.size(), finding));
                    return List.copyOf(all);
                });
    }

    private static Arbitrary<Optional<ElementFinding>> finding(
            AssessmentElement element,
            Set<PersonId> about,
            Arbitrary<Optional<Integer>> scores,
            Arbitrary<Set<String>> needs) {
        return Combinators.combine(scores, needs, texts(), texts().list().ofMaxSize(2), Arbitraries.of(true, false))
                .as((score, ids, words, strengths, discussed) -> {
                    ElementFinding.Builder finding = ElementFinding.about(element);
                    finding.about(about);
                    if (discussed) {
                        finding.score(score).strengths(strengths);
                        ids.forEach(id -> finding.addNeeds(
                                Need.of(id + "-" + element.name().charAt(0) + about.size(), words)));
                    } else {
                        finding.discussion(Discussion.NOT_DISCUSSED);
                    }
                    return finding.build();
                })
                .optional();
    }
}
