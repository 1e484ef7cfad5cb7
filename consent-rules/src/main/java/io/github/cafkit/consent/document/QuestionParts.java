package io.github.cafkit.consent.document;

import io.github.cafkit.consent.RequestedItem;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.consents.Consent;
import io.github.cafkit.consent.consents.Scope;
import io.github.cafkit.consent.fact.Accuracy;
import io.github.cafkit.consent.fact.ConsentGiver;
import io.github.cafkit.consent.fact.ConsentState;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactValue;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.GivenInConfidence;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.Profile;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.RiskType;
import io.github.cafkit.consent.fact.ThirdParty;
import io.github.cafkit.consent.fact.YesNo;
import io.github.cafkit.consent.fact.YesNoUnknown;
import io.github.cafkit.consent.tree.TreeReader;
import io.github.cafkit.core.problem.ProblemException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the parts that questions and cases have in common. */
final class QuestionParts {

    static final String RISK_TYPE = "riskType";

    private static final Set<String> ITEM_MEMBERS =
            Set.of("needed", "thirdParty", "givenInConfidenceByChild", "accuracy", "confidential");
    private static final Set<String> CONSENT_MEMBERS = Set.of(
            "state", "giver", "categories", "recipients", "purposes", "givenOn", "expiresOn", "withdrawnOn", "free");

    private final TreeReader reader;

    QuestionParts(TreeReader reader) {
        this.reader = reader;
    }

    /** The names of the facts that a document may state; the kinds of harm are one list, the profile stands apart. */
    static List<Fact<?>> stateable() {
        return Facts.all(Fact.Scope.QUESTION).stream()
                .filter(fact -> !fact.equals(Facts.PROFILE) && !fact.name().startsWith(RISK_TYPE + "."))
                .toList();
    }

    void asOf(Map<String, ?> root, SharingQuestion.Builder question) {
        Optional<LocalDate> day = reader.date(root.get("asOf"), "/asOf");
        day.ifPresent(question::asOf);
    }

    void profile(Map<String, ?> root, SharingQuestion.Builder question) {
        if (root.containsKey("profile")) {
            reader.code(root.get("profile"), "/profile", Profile.class).ifPresent(question::profile);
        }
    }

    /** States the facts that are there; answers which they were. */
    List<String> facts(@Nullable Object value, SharingQuestion.Builder question) {
        List<String> known =
                new ArrayList<>(stateable().stream().map(Fact::name).toList());
        known.add(RISK_TYPE);
        Map<String, ?> facts = reader.object(value, "/question/facts", known);
        for (Fact<?> fact : stateable()) {
            if (facts.containsKey(fact.name())) {
                fact(fact, facts.get(fact.name()), question);
            }
        }
        if (facts.containsKey(RISK_TYPE)) {
            question.riskTypes(reader.codes(facts.get(RISK_TYPE), "/question/facts/" + RISK_TYPE, RiskType.class));
        }
        return List.copyOf(facts.keySet());
    }

    private <E extends Enum<E> & FactValue> void fact(
            Fact<E> fact, @Nullable Object value, SharingQuestion.Builder question) {
        reader.code(value, "/question/facts/" + fact.name(), fact.type()).ifPresent(code -> question.with(fact, code));
    }

    /** The requested items, with nothing filled in. */
    List<RequestedItem> items(@Nullable Object value) {
        List<RequestedItem> items = new ArrayList<>();
        List<String> categories =
                Arrays.stream(InformationCategory.values()).map(Enum::name).toList();
        reader.object(value, "/question/items", categories).forEach((category, content) -> {
            String path = "/question/items/" + category;
            Map<String, ?> members = reader.object(content, path, ITEM_MEMBERS);
            items.add(RequestedItem.builder()
                    .category(InformationCategory.valueOf(category))
                    .needed(member(members, path, "needed", YesNoUnknown.class))
                    .thirdParty(member(members, path, "thirdParty", ThirdParty.class))
                    .givenInConfidence(member(members, path, "givenInConfidenceByChild", GivenInConfidence.class))
                    .accuracy(member(members, path, "accuracy", Accuracy.class))
                    .confidential(member(members, path, "confidential", YesNo.class))
                    .build());
        });
        return items;
    }

    List<Consent> consents(@Nullable Object value) {
        List<Consent> consents = new ArrayList<>();
        List<?> list = reader.array(value, "/consents");
        for (int i = 0; i < list.size(); i++) {
            consent(list.get(i), "/consents/" + i).ifPresent(consents::add);
        }
        return consents;
    }

    private Optional<Consent> consent(@Nullable Object value, String path) {
        Map<String, ?> members = reader.object(value, path, CONSENT_MEMBERS);
        Optional<ConsentState> state = reader.code(members.get("state"), path + "/state", ConsentState.class);
        Optional<ConsentGiver> giver = reader.code(members.get("giver"), path + "/giver", ConsentGiver.class);
        Scope<InformationCategory> categories = scope(members, path, "categories", InformationCategory.class);
        Scope<RecipientKind> recipients = scope(members, path, "recipients", RecipientKind.class);
        Scope<Purpose> purposes = scope(members, path, "purposes", Purpose.class);
        Optional<LocalDate> givenOn = optionalDate(members, path, "givenOn");
        Optional<LocalDate> expiresOn = optionalDate(members, path, "expiresOn");
        Optional<LocalDate> withdrawnOn = optionalDate(members, path, "withdrawnOn");
        Optional<YesNo> free = member(members, path, "free", YesNo.class);
        if (state.isEmpty() || giver.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Consent.builder()
                .state(state.get())
                .giver(giver.get())
                .categories(categories)
                .recipients(recipients)
                .purposes(purposes)
                .givenOn(givenOn)
                .expiresOn(expiresOn)
                .withdrawnOn(withdrawnOn)
                .free(free.orElse(YesNo.YES) == YesNo.YES)
                .build());
    }

    private <E extends Enum<E>> Scope<E> scope(Map<String, ?> members, String path, String name, Class<E> type) {
        Object value = members.get(name);
        if (!members.containsKey(name) || "ANY".equals(value)) {
            return Scope.any();
        }
        String place = path + "/" + name;
        if (!(value instanceof List<?> list)) {
            reader.fault(place, "must be \"ANY\" or an array of codes");
            return Scope.any();
        }
        if (list.isEmpty()) {
            reader.fault(place, "must name at least one code");
            return Scope.any();
        }
        Set<E> codes = reader.codes(list, place, type);
        return codes.isEmpty() ? Scope.any() : Scope.of(codes);
    }

    private Optional<LocalDate> optionalDate(Map<String, ?> members, String path, String name) {
        return members.get(name) == null ? Optional.empty() : reader.date(members.get(name), path + "/" + name);
    }

    private <E extends Enum<E>> Optional<E> member(Map<String, ?> members, String path, String name, Class<E> type) {
        return members.containsKey(name) ? reader.code(members.get(name), path + "/" + name, type) : Optional.empty();
    }

    /** Builds the question once nothing is wrong with the document; what contradicts itself is a fault of it too. */
    SharingQuestion build(SharingQuestion.Builder question) {
        reader.throwIfFaulty();
        try {
            return question.build();
        } catch (ProblemException contradiction) {
            reader.add(contradiction);
            reader.throwIfFaulty();
            throw contradiction;
        }
    }
}
