package io.github.cafkit.model.partnership;

import io.github.cafkit.model.internal.PageText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A cause-and-effect picture, drawn like the bones of a fish: the effect is the head, each category a bone, each cause on
 * the bone of its category. Immutable and thread-safe.
 *
 * <p>It is a view made for a page and holds what the register says, names included if somebody wrote them there: show it
 * to those who may see the register, and never log it. {@code toString} shows counts alone.
 */
public final class CauseAndEffect {

    private final String effect;
    private final List<Bone> bones;

    private CauseAndEffect(String effect, List<Bone> bones) {
        this.effect = effect;
        this.bones = List.copyOf(bones);
    }

    /**
     * The causes of one category. {@code toString} shows the code alone.
     *
     * @param category the code of the category, not null
     * @param label the category in words, not null
     * @param causes the causes in words, in order, not null
     */
    public record Bone(ListedCode category, String label, List<String> causes) {

        /** Checks the parts. */
        public Bone {
            Objects.requireNonNull(category, "category");
            Objects.requireNonNull(label, "label");
            causes = List.copyOf(causes);
        }

        @Override
        public String toString() {
            return "Bone[category=" + category + ", causes=" + causes.size() + "]";
        }
    }

    /**
     * What stands in the way of the partnership: every open barrier on the bone of its category.
     *
     * @param register the register, not null
     * @param effect what the barriers lead to, in words for the head of the picture, not null
     * @return the picture; categories without an open barrier are left out, never null
     */
    public static CauseAndEffect of(BarrierRegister register, String effect) {
        return new CauseAndEffect(
                effect,
                bones(
                        register,
                        category -> register.open().stream()
                                .filter(barrier -> barrier.getCategory().equals(category))
                                .map(Barrier::getWhat)
                                .toList()));
    }

    /**
     * Where one barrier comes from: every cause on the bone of its category. The head is the barrier's effect, or the
     * barrier itself if no effect was recorded.
     *
     * @param register the register, not null
     * @param id the barrier, not null
     * @return the picture, or empty if the register does not have the barrier; categories without a cause are left out
     */
    public static Optional<CauseAndEffect> of(BarrierRegister register, BarrierId id) {
        return register.barrier(id)
                .map(barrier -> new CauseAndEffect(
                        barrier.getEffect().orElse(barrier.getWhat()),
                        bones(
                                register,
                                category -> barrier.causesOf(category).stream()
                                        .map(BarrierCause::getText)
                                        .toList())));
    }

    private static List<Bone> bones(BarrierRegister register, Function<ListedCode, List<String>> causes) {
        return register.getCategories().getEntries().stream()
                .map(entry -> new Bone(entry.getCode(), entry.getLabel(), causes.apply(entry.getCode())))
                .filter(bone -> !bone.causes().isEmpty())
                .toList();
    }

    /**
     * The head of the picture.
     *
     * @return the effect in words, never null
     */
    public String effect() {
        return effect;
    }

    /**
     * The bones.
     *
     * @return those that have causes, in the order of the categories, never null
     */
    public List<Bone> bones() {
        return bones;
    }

    /**
     * The picture as a Mermaid flowchart from left to right, causes before categories before the effect. Every character
     * of the texts other than letters, digits, spaces and commas is written as a character code, so that no text can
     * end a label or bring in markup; a blank text is drawn as a dash.
     *
     * @return one node or arrow a line, with a line feed after each, the same on every run, never null
     */
    public String toMermaid() {
        StringBuilder text = new StringBuilder("flowchart LR\n");
        node(text, "effect", effect);
        for (int i = 0; i < bones.size(); i++) {
            String bone = "b" + (i + 1);
            node(text, bone, bones.get(i).label());
            arrow(text, bone, "effect");
            List<String> causes = bones.get(i).causes();
            for (int j = 0; j < causes.size(); j++) {
                String cause = bone + "c" + (j + 1);
                node(text, cause, causes.get(j));
                arrow(text, cause, bone);
            }
        }
        return text.toString();
    }

    private static void node(StringBuilder text, String id, String label) {
        text.append("    ")
                .append(id)
                .append('[')
                .append(PageText.mermaidLabel(label))
                .append("]\n");
    }

    private static void arrow(StringBuilder text, String from, String to) {
        text.append("    ").append(from).append(" --> ").append(to).append('\n');
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CauseAndEffect that && effect.equals(that.effect) && bones.equals(that.bones);
    }

    @Override
    public int hashCode() {
        return Objects.hash(effect, bones);
    }

    /** Counts, and nothing that the register says. */
    @Override
    public String toString() {
        return "CauseAndEffect" + bones;
    }
}
