package io.github.cafkit.testkit.sample;

import io.github.cafkit.model.completeness.Ending;
import io.github.cafkit.model.episode.Episode;
import io.github.cafkit.model.plan.JointPlan;
import io.github.cafkit.model.retention.RecordRegister;
import io.github.cafkit.model.review.ReviewRecord;
import java.util.List;
import java.util.Optional;

/** What is on record when work ends. */
final class CompletenessSamples {

    private CompletenessSamples() {}

    static void addTo(Catalogue catalogue) {
        catalogue.add(Ending.class, choices -> {
            Episode episode = catalogue.one(Episode.class).from(choices);
            Optional<JointPlan> plan = PlainSamples.maybe(catalogue.one(JointPlan.class), choices)
                    .map(any -> any.withChild(choices.pick(List.copyOf(episode.getChildren())))
                            .withFramework(episode.getFramework()));
            Optional<ReviewRecord> review =
                    plan.flatMap(reviewed -> PlainSamples.maybe(catalogue.one(ReviewRecord.class), choices)
                            .map(any -> any.withPlan(reviewed.getId()).withChild(reviewed.getChild())));
            return new Ending(episode, plan, review, PlainSamples.maybe(catalogue.one(RecordRegister.class), choices));
        });
    }
}
