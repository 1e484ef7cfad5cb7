package io.github.cafkit.consent;

import io.github.cafkit.consent.fact.ChildAge;
import io.github.cafkit.consent.fact.Competence;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactValue;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.HolderSector;
import io.github.cafkit.consent.fact.YesNo;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a question takes for the facts that nobody stated. */
final class NotStated {

    /** Sectors whose holders are not public authorities as a rule. */
    private static final Set<HolderSector> PRIVATE_SECTORS =
            EnumSet.of(HolderSector.EARLY_YEARS, HolderSector.INDEPENDENT_SCHOOL, HolderSector.VOLUNTARY);

    private NotStated() {}

    /** The value of a fact of the whole question. Two facts follow from others; the rest say it themselves. */
    static <E extends Enum<E> & FactValue> E value(SharingQuestion question, Fact<E> fact) {
        if (fact.equals(Facts.HOLDER_IS_PUBLIC_AUTHORITY)) {
            boolean isPrivate = PRIVATE_SECTORS.contains(question.get(Facts.HOLDER_SECTOR));
            return fact.type().cast(isPrivate ? YesNo.NO : YesNo.YES);
        }
        if (fact.equals(Facts.COMPETENCE) && hasNothingToAssess(question)) {
            return fact.type().cast(Competence.NOT_COMPETENT);
        }
        return fact.whenNotStated()
                .orElseThrow(() -> new IllegalStateException("fact " + fact.name() + " must be stated"));
    }

    private static boolean hasNothingToAssess(SharingQuestion question) {
        ChildAge age = question.get(Facts.AGE);
        return age == ChildAge.UNBORN || age == ChildAge.DECEASED;
    }

    static List<String> names(SharingQuestion question) {
        List<String> names = new ArrayList<>();
        for (Fact<?> fact : Facts.all(Fact.Scope.QUESTION)) {
            if (question.stated(fact).isEmpty()) {
                names.add(fact.name());
            }
        }
        question.items().forEach((category, item) -> {
            add(names, category, Facts.NEEDED, item.getNeeded().isPresent());
            add(names, category, Facts.THIRD_PARTY, item.getThirdParty().isPresent());
            add(
                    names,
                    category,
                    Facts.GIVEN_IN_CONFIDENCE,
                    item.getGivenInConfidence().isPresent());
            add(names, category, Facts.ACCURACY, item.getAccuracy().isPresent());
            add(names, category, Facts.CONFIDENTIAL, item.getConfidential().isPresent());
        });
        return List.copyOf(names);
    }

    private static void add(List<String> names, Enum<?> category, Fact<?> fact, boolean stated) {
        if (!stated) {
            names.add(category.name() + "." + fact.name());
        }
    }
}
