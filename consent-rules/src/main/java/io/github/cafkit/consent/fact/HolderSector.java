package io.github.cafkit.consent.fact;

/** The sector of whoever holds the information. */
public enum HolderSector implements FactValue {
    /** Early-years setting. */
    EARLY_YEARS("early-years setting"),
    /** Maintained school. */
    MAINTAINED_SCHOOL("maintained school"),
    /** Academy. */
    ACADEMY("academy"),
    /** Independent school. */
    INDEPENDENT_SCHOOL("independent school"),
    /** Further-education college. */
    FE_COLLEGE("further-education college"),
    /** Health service. */
    HEALTH("health service"),
    /** Children's social care. */
    SOCIAL_CARE("children's social care"),
    /** Police. */
    POLICE("police"),
    /** Youth justice. */
    YOUTH_JUSTICE("youth justice"),
    /** Housing. */
    HOUSING("housing"),
    /** Service for adults. */
    ADULT_SERVICE("service for adults"),
    /** Voluntary body. */
    VOLUNTARY("voluntary body"),
    /** Court service. */
    COURT_SERVICE("court service");

    private final String label;

    HolderSector(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
