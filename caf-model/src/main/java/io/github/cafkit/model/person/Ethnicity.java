package io.github.cafkit.model.person;

import io.github.cafkit.core.source.Provenance;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Ethnicity as the CAF form lists it, with the codes by which education and health record the same.
 *
 * <p>The codes of the common basic data set are those that the children in need census admits (its rule 4220), twenty of
 * them. Which code stands for which label of the form, and which letter of the NHS for which code, was worked out by
 * comparing the lists: treat both pairings as unverified. Several values share one NHS code, so that a record that came
 * from the NHS says less than one that was asked for on the form: see {@link #fromNhs}.
 *
 * <p>A child's record keeps the code as a text ({@link Child#getEthnicity()}), because authorities use longer lists of
 * their own. {@link #find} answers for the main list only.
 */
public enum Ethnicity {
    /** White British. */
    WHITE_BRITISH("White British", "WBRI", "A"),
    /** White Irish. */
    WHITE_IRISH("White Irish", "WIRI", "B"),
    /** Traveller of Irish heritage. */
    TRAVELLER_OF_IRISH_HERITAGE("Traveller of Irish Heritage", "WIRT", "C"),
    /** Gypsy or Roma. */
    GYPSY_ROMA("Gypsy/Roma", "WROM", "C"),
    /** Any other White background. */
    OTHER_WHITE("Any other White background", "WOTH", "C"),
    /** White and Black Caribbean. */
    WHITE_AND_BLACK_CARIBBEAN("White & Black Caribbean", "MWBC", "D"),
    /** White and Black African. */
    WHITE_AND_BLACK_AFRICAN("White & Black African", "MWBA", "E"),
    /** White and Asian. */
    WHITE_AND_ASIAN("White & Asian", "MWAS", "F"),
    /** Any other mixed background. */
    OTHER_MIXED("Any other mixed background", "MOTH", "G"),
    /** Indian. */
    INDIAN("Indian", "AIND", "H"),
    /** Pakistani. */
    PAKISTANI("Pakistani", "APKN", "J"),
    /** Bangladeshi. */
    BANGLADESHI("Bangladeshi", "ABAN", "K"),
    /** Any other Asian background. */
    OTHER_ASIAN("Any other Asian background", "AOTH", "L"),
    /** Caribbean. */
    CARIBBEAN("Caribbean", "BCRB", "M"),
    /** African. */
    AFRICAN("African", "BAFR", "N"),
    /** Any other Black background. */
    OTHER_BLACK("Any other Black background", "BOTH", "P"),
    /** Chinese. */
    CHINESE("Chinese", "CHNE", "R"),
    /** Any other ethnic group. */
    OTHER("Any other ethnic group", "OOTH", "S"),
    /** The family was asked and did not say. The form has one box for this and for the next. */
    REFUSED("Not given: refused", "REFU", "Z"),
    /** Nobody has asked yet. */
    NOT_YET_OBTAINED("Not given: not yet obtained", "NOBT", "99");

    private final String label;
    private final String cbds;
    private final String nhs;

    Ethnicity(String label, String cbds, String nhs) {
        this.label = label;
        this.cbds = cbds;
        this.nhs = nhs;
    }

    /**
     * The label of the form; where the form says "Not given", with the reason.
     *
     * @return the label, never null
     */
    public String label() {
        return label;
    }

    /**
     * The code of the common basic data set.
     *
     * @return four capital letters, never null
     */
    public String cbds() {
        return cbds;
    }

    /**
     * The code of the NHS. Other values may have the same.
     *
     * @return a capital letter, or {@code 99} for not known, never null
     */
    public String nhs() {
        return nhs;
    }

    /**
     * Whether an ethnic group is said at all.
     *
     * @return false for {@link #REFUSED} and {@link #NOT_YET_OBTAINED}
     */
    public boolean stated() {
        return this != REFUSED && this != NOT_YET_OBTAINED;
    }

    /**
     * Whether the NHS code says less than this value, because it stands for other values too.
     *
     * @return true if so
     */
    public boolean sharesNhsCode() {
        return fromNhs(nhs).size() > 1;
    }

    /**
     * Where the pairing of label, code and NHS code comes from.
     *
     * @return an unverified source, never null
     */
    public Provenance provenance() {
        return Provenance.unverified(
                "CAF form 2009, section B; children in need census, rule 4220; FHIR UK Core, ethnic" + " category");
    }

    /**
     * The value with a code of the common basic data set.
     *
     * @param cbds the code, not null
     * @return the value, or empty if the code is not of the main list, as an authority's own extended code is not
     */
    public static Optional<Ethnicity> find(String cbds) {
        return Arrays.stream(values()).filter(each -> each.cbds.equals(cbds)).findFirst();
    }

    /**
     * The values that an NHS code can stand for. There is more than one for {@code C}: do not pick one; ask.
     *
     * @param nhs the code, not null
     * @return the values in the order of the form; empty if no value has the code, never null
     */
    public static List<Ethnicity> fromNhs(String nhs) {
        return Arrays.stream(values()).filter(each -> each.nhs.equals(nhs)).toList();
    }
}
