package io.github.cafkit.model.completeness;

import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.validation.CafValidation;
import io.github.cafkit.model.assessment.CommonAssessment;
import io.github.cafkit.model.framework.Framework;
import io.github.cafkit.model.framework.Purpose;
import io.github.cafkit.model.plan.JointPlan;
import java.util.Optional;
import java.util.stream.Stream;

/** A document whose completeness is asked for. Another sort of document is another case here and in {@link FieldCheck}. */
sealed interface Document {

    /** What every framework asks for. */
    Stream<Problem> faults(CafValidation validation, Purpose purpose);

    /** An assessment. */
    record OfAssessment(CommonAssessment value) implements Document {
        @Override
        public Stream<Problem> faults(CafValidation validation, Purpose purpose) {
            return validation.check(value, purpose.group()).stream();
        }
    }

    /** A joint plan. */
    record OfPlan(JointPlan value) implements Document {
        @Override
        public Stream<Problem> faults(CafValidation validation, Purpose purpose) {
            return validation.check(value, purpose.group()).stream();
        }
    }

    /** All that is on record when work ends. */
    record OfEnding(Ending value, Framework framework) implements Document {
        @Override
        public Stream<Problem> faults(CafValidation validation, Purpose purpose) {
            return Stream.of(
                            within("/episode", Optional.of(value.episode()), validation, purpose),
                            within("/plan", value.plan(), validation, purpose),
                            within("/review", value.review(), validation, purpose))
                    .flatMap(problems -> problems);
        }

        EndingPlaces places() {
            return new EndingPlaces(value, framework);
        }

        private static Stream<Problem> within(
                String place, Optional<?> document, CafValidation validation, Purpose purpose) {
            return document.stream()
                    .flatMap(each -> validation.check(each, purpose.group()).stream())
                    .map(problem -> problem.under(place));
        }
    }
}
