/** Assessments, teams, joint agency plans and accountabilities as immutable values. */
module io.github.cafkit.model {
    requires transitive io.github.cafkit.core;
}
