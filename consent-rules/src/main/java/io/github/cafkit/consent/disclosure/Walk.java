package io.github.cafkit.consent.disclosure;

import io.github.cafkit.model.assessment.NeedId;
import io.github.cafkit.model.framework.FrameworkId;
import io.github.cafkit.model.person.PersonId;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One way through one document: what goes, whom it is about, where it is, and what was left out so far. */
final class Walk {

    private final int withheld;
    private final boolean family;
    private final boolean danger;
    private final ElementCategories elements;
    private final Map<String, TextReview> reviews;
    private final boolean tracking;
    private final int[] removed = new int[FieldCategories.size()];
    private final Set<String> texts;
    private final StringBuilder path;

    private @Nullable PersonId child;
    private Set<PersonId> otherChildren = Set.of();
    private Set<NeedId> goneNeeds = Set.of();
    private @Nullable FrameworkId framework;
    private int cause;

    Walk(Clearance clearance, ElementCategories elements, Map<String, TextReview> reviews) {
        this.withheld = clearance.withheld();
        this.family = clearance.family();
        this.danger = clearance.danger();
        this.elements = elements;
        this.reviews = reviews;
        this.tracking = !reviews.isEmpty();
        this.texts = tracking ? new HashSet<>() : Set.of();
        this.path = new StringBuilder(0);
    }

    ElementCategories elements() {
        return elements;
    }

    /** The child that the question is about. */
    void about(PersonId value) {
        child = value;
    }

    boolean isChild(PersonId person) {
        return person.equals(child);
    }

    void among(Set<PersonId> value) {
        otherChildren = value;
    }

    boolean isOtherChild(PersonId person) {
        return otherChildren.contains(person);
    }

    /** The needs that were left out of the assessments before. */
    void without(Set<NeedId> value) {
        goneNeeds = value;
    }

    boolean isGone(NeedId need) {
        return goneNeeds.contains(need);
    }

    void follows(FrameworkId value) {
        framework = value;
    }

    Optional<FrameworkId> framework() {
        return Optional.ofNullable(framework);
    }

    /** Why a part does not go, as bits; 0 if it goes. */
    @SuppressWarnings("ReferenceEquality") // one rule stands for all that is gone
    int blocks(FieldRule rule) {
        if (rule == FieldRule.GONE) {
            return RemovalGround.RESTS_ON_REMOVED.bit();
        }
        int why = rule.mask() & withheld;
        if (family && rule.subject().keptFromFamilies()) {
            why |= rule.subject() == Subject.INFORMANT
                    ? RemovalGround.INFORMANT.bit()
                    : RemovalGround.OTHER_CHILD.bit();
        }
        return rule.mayLocate() ? why | text(rule) : why;
    }

    private int text(FieldRule rule) {
        if (tracking && rule.readable()) {
            String here = path.toString();
            texts.add(here);
            TextReview review = reviews.get(here);
            if (review != null) {
                return Masks.of(review.holds()) & withheld;
            }
        }
        return danger ? RemovalGround.MAY_LOCATE.bit() : 0;
    }

    /** Steps into a part; answers with where to step back to. */
    int enter(String name) {
        int back = path.length();
        if (tracking) {
            path.append('/').append(name);
        }
        return back;
    }

    int enter(int index) {
        int back = path.length();
        if (tracking) {
            path.append('/').append(index);
        }
        return back;
    }

    void leave(int back) {
        if (tracking) {
            path.setLength(back);
        }
    }

    void remove(int field, int why) {
        removed[field] |= why;
    }

    /** Remembers why a part cannot stand, for whoever leaves it out. */
    void fallBecause(int why) {
        cause = why;
    }

    int cause() {
        return cause;
    }

    /** What was left out, by place in the table. */
    int[] removed() {
        return removed;
    }

    /** The places of all texts that could be read. */
    Set<String> texts() {
        return texts;
    }
}
