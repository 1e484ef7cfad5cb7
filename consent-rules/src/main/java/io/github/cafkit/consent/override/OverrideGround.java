package io.github.cafkit.consent.override;

/**
 * On what ground a named person decides that information goes although the rules do not let it go by themselves. The grounds
 * are those that guidance and statute name for sharing without consent; the locators stand with the sources of a pack, and
 * whoever decides says in words why the ground is met.
 */
public enum OverrideGround {
    /** Reasonable cause to suspect significant harm to the child (Children Act 1989 s47; Working Together). */
    SIGNIFICANT_HARM_TO_THE_CHILD("significant harm to the child is suspected"),
    /** Neglect, or physical, mental or emotional harm, or the child's well-being (DPA 2018 Sch 1 para 18; unverified). */
    NEGLECT_OR_WELL_BEING("the child has to be protected from neglect or harm, or the child's well-being does"),
    /** Another child or an adult may be seriously harmed (public interest; guidance of the GMC, unverified). */
    SERIOUS_HARM_TO_ANOTHER("somebody else may come to serious harm"),
    /** Preventing, detecting or prosecuting a serious crime (DPA 2018 Sch 2 para 2; public interest; unverified). */
    SERIOUS_CRIME("a serious crime has to be prevented, detected or prosecuted"),
    /** A life or somebody's health depends on it (UK GDPR Art 6(1)(d) and 9(2)(c)). */
    VITAL_INTERESTS("somebody's life or vital interests depend on it"),
    /** It is best for a child who lacks the maturity to decide (guidance of the GMC, unverified). */
    BEST_INTERESTS_OF_AN_IMMATURE_CHILD("it is best for a child who is not mature enough to decide this");

    private final String label;

    OverrideGround(String label) {
        this.label = label;
    }

    /**
     * The ground in words, to follow "because".
     *
     * @return a clause in lower case, never null
     */
    public String label() {
        return label;
    }
}
