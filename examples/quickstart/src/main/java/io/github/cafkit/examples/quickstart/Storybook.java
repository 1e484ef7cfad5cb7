package io.github.cafkit.examples.quickstart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
     * @param path the documents of the way there, in order, each with the sentence that leads to it; may be empty
     * @param draft where an unfinished version of the assessment lies, if there is one to show
     * @param assessment where the assessment lies
     * @param team where the team lies
     * @param plan where the plan lies
     * @param day the day on which team and plan are looked at
     * @param questions the sharing questions, in order
     * @param afterwards the documents of what came of it, as for the path
     */
    record Chapter(
            String title,
            String scene,
            List<Step> path,
            Optional<String> draft,
            String assessment,
            String team,
            String plan,
            LocalDate day,
            List<Asked> questions,
            List<Step> afterwards) {

        /** All steps, those of the way there first. */
        List<Step> steps() {
            return Stream.concat(path.stream(), afterwards.stream()).toList();
        }
    }

    /**
     * A document on the way from concern to review.
     *
     * @param title the heading
     * @param scene what has happened
     * @param document where the document lies
     * @param plan where the plan lies that a review or an episode is read with, if any
     * @param review where the review lies that an episode is read with, if any
     */
    record Step(String title, String scene, String document, Optional<String> plan, Optional<String> review) {}

    /**
     * A sharing question.
     *
     * @param title the question as people would put it
     * @param scene what has happened
     * @param question where the question document lies
     */
    record Asked(String title, String scene, String question) {}
}
