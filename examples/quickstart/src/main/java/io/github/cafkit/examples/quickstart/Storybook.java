package io.github.cafkit.examples.quickstart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the story is told from: {@code story.json}.
 *
 * @param chapters one for each child
 */
record Storybook(List<Chapter> chapters) {

    /**
     * One child.
     *
     * @param title the heading
     * @param scene what has happened so far
     * @param draft where an unfinished version of the assessment lies, if there is one to show
     * @param assessment where the assessment lies
     * @param team where the team lies
     * @param plan where the plan lies
     * @param day the day on which team and plan are looked at
     * @param questions the sharing questions, in order
     */
    record Chapter(
            String title,
            String scene,
            Optional<String> draft,
            String assessment,
            String team,
            String plan,
            LocalDate day,
            List<Asked> questions) {}

    /**
     * A sharing question.
     *
     * @param title the question as people would put it
     * @param scene what has happened
     * @param question where the question document lies
     */
    record Asked(String title, String scene, String question) {}
}
