package io.github.cafkit.model.framework;

/**
 * The part of an assessment or a plan that a field belongs to. The letters follow the order of the CAF form of 2009; the form
 * itself prints none. How an authority's form is divided is said by {@link SectionDefinition}.
 */
public enum FormPart {
    /** Dates, version, number. */
    HEADER("A", "About the assessment"),
    /** Who the child is. */
    CHILD("B", "Identifying details"),
    /** What led to it, and who was there. */
    ASSESSMENT_INFORMATION("C", "Assessment information"),
    /** Who brings the child up, and who may decide. */
    PARENTS_AND_CARERS("D", "Parents and carers"),
    /** Who lives with the child, and who does not. */
    HOME("E", "Current family and home situation"),
    /** Who assesses, and who leads. */
    ASSESSORS("F", "Person undertaking the assessment"),
    /** Who works with the child already. */
    SERVICES("G", "Services working with the child"),
    /** What was found, element by element. */
    STRENGTHS_AND_NEEDS("H", "Strengths and needs"),
    /** What follows, and what the family says. */
    CONCLUSIONS("I", "Conclusions, solutions and actions"),
    /** What the family was told and agreed to. */
    CONSENT("J", "Consent statement"),
    /** Where the ordinary way ends. */
    SIGNIFICANT_HARM("K", "Exceptional circumstances: significant harm"),
    /** The plan that follows. The CAF form has it on a sheet of its own; the letter is the library's. */
    DELIVERY_PLAN("L", "Delivery plan and review"),
    /** How the work ends. The letter is the library's. */
    CLOSURE("M", "Closure");

    private final String letter;
    private final String label;

    FormPart(String letter, String label) {
        this.letter = letter;
        this.label = label;
    }

    /**
     * The letter by which the library calls the part.
     *
     * @return {@code A} to {@code L}, never null
     */
    public String letter() {
        return letter;
    }

    /**
     * The title of the part.
     *
     * @return the title, never null
     */
    public String label() {
        return label;
    }
}
