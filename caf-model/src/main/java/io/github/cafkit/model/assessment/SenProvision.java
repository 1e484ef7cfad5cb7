package io.github.cafkit.model.assessment;

import io.github.cafkit.core.source.Provenance;
import io.github.cafkit.core.time.DateRange;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * What provision a pupil with special educational needs has, by the letter of the school census. Three letters belong to
 * the years of the CAF; two replaced them with the reforms of 2014.
 *
 * <p>The dates are those of the codes, taken as the first of September 2014 and unverified. What stands in an old record
 * is read whatever its date.
 */
public enum SenProvision {
    /** School Action: the school gave extra help of its own. */
    SCHOOL_ACTION("A", "School Action", false, true),
    /** School Action Plus: with advice from outside. */
    SCHOOL_ACTION_PLUS("P", "School Action Plus", false, true),
    /** A statement of special educational needs. */
    STATEMENT("S", "Statement", false, true),
    /** SEN support. */
    SEN_SUPPORT("K", "SEN support", true, false),
    /** An education, health and care plan. */
    EHC_PLAN("E", "Education, health and care plan", true, false),
    /** No special educational provision. */
    NONE("N", "No special educational need", true, true);

    private final String code;
    private final String label;
    private final boolean sinceReform;
    private final boolean beforeReform;

    SenProvision(String code, String label, boolean sinceReform, boolean beforeReform) {
        this.code = code;
        this.label = label;
        this.sinceReform = sinceReform;
        this.beforeReform = beforeReform;
    }

    /**
     * The provision with a letter.
     *
     * @param code the letter, such as {@code K}, not null
     * @return the provision, or empty if the letter stands for none
     */
    public static Optional<SenProvision> find(String code) {
        return Arrays.stream(values())
                .filter(provision -> provision.code.equals(code))
                .findFirst();
    }

    /**
     * The letter.
     *
     * @return one capital letter, never null
     */
    public String code() {
        return code;
    }

    /**
     * The provision in words.
     *
     * @return the words, never null
     */
    public String label() {
        return label;
    }

    /**
     * When the code was in use, by the day.
     *
     * @return the dates, half-open, unverified, never null
     */
    public DateRange used() {
        LocalDate reform = LocalDate.of(2014, 9, 1);
        if (sinceReform && beforeReform) {
            return DateRange.ALWAYS;
        }
        return sinceReform ? DateRange.from(reform) : DateRange.before(reform);
    }

    /**
     * Where code and dates come from.
     *
     * @return the source, never null; a code of the years before the reform is unverified, as are all dates
     */
    public Provenance provenance() {
        return beforeReform && !sinceReform
                ? Provenance.unverified("School census, codes before 2014")
                : Provenance.of("School census, as a local authority's guidance gives its SEN codes");
    }
}
