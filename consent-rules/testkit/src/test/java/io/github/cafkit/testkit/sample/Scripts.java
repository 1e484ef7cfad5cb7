package io.github.cafkit.testkit.sample;

import java.util.Set;

/** How a text is written. */
final class Scripts {

    private static final Set<Byte> RIGHT_TO_LEFT =
            Set.of(Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);

    private Scripts() {}

    static boolean hasEmoji(String text) {
        return text.codePoints().anyMatch(Character::isSupplementaryCodePoint);
    }

    static boolean isRightToLeft(String text) {
        return text.codePoints().anyMatch(point -> RIGHT_TO_LEFT.contains(Character.getDirectionality(point)));
    }
}
