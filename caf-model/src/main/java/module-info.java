/** Assessments, teams, joint agency plans and accountabilities as immutable values. */
@SuppressWarnings("requires-automatic") // org.immutables.value.annotations is needed at compile time only
module io.github.cafkit.model {
    requires transitive io.github.cafkit.core;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;
    // A host brings the Jackson line of its choice, or none.
    requires static com.fasterxml.jackson.databind;
    requires static tools.jackson.databind;

    exports io.github.cafkit.model.accountability;
    exports io.github.cafkit.model.agency;
    exports io.github.cafkit.model.assessment;
    exports io.github.cafkit.model.casefile;
    exports io.github.cafkit.model.completeness;
    exports io.github.cafkit.model.consent;
    exports io.github.cafkit.model.contact;
    exports io.github.cafkit.model.coordination;
    exports io.github.cafkit.model.document;
    exports io.github.cafkit.model.episode;
    exports io.github.cafkit.model.framework;
    exports io.github.cafkit.model.household;
    exports io.github.cafkit.model.partnership;
    exports io.github.cafkit.model.person;
    exports io.github.cafkit.model.plan;
    exports io.github.cafkit.model.referral;
    exports io.github.cafkit.model.retention;
    exports io.github.cafkit.model.review;
    exports io.github.cafkit.model.team;
    exports io.github.cafkit.model.validation;
    exports io.github.cafkit.model.view;

    // Unqualified: a mapper or a validator of any version reads the generated classes.
    opens io.github.cafkit.model.accountability;
    opens io.github.cafkit.model.agency;
    opens io.github.cafkit.model.assessment;
    opens io.github.cafkit.model.casefile;
    opens io.github.cafkit.model.consent;
    opens io.github.cafkit.model.contact;
    opens io.github.cafkit.model.episode;
    opens io.github.cafkit.model.framework;
    opens io.github.cafkit.model.household;
    opens io.github.cafkit.model.partnership;
    opens io.github.cafkit.model.person;
    opens io.github.cafkit.model.plan;
    opens io.github.cafkit.model.referral;
    opens io.github.cafkit.model.retention;
    opens io.github.cafkit.model.review;
    opens io.github.cafkit.model.team;
    opens io.github.cafkit.model.validation;
}
