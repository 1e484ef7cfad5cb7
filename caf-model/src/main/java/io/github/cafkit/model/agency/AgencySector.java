package io.github.cafkit.model.agency;

/** The sector an agency belongs to: those from which a team around a child is drawn. */
public enum AgencySector {
    /** Nurseries, childminders, children's centres. */
    EARLY_YEARS("early years"),
    /** Schools, colleges, education support services. */
    EDUCATION("education"),
    /** General practice, community and hospital health services. */
    HEALTH("health"),
    /** Children's social care of a local authority. */
    SOCIAL_CARE("social care"),
    /** Early help and family support of a local authority. */
    EARLY_HELP("early help"),
    /** Police forces. */
    POLICE("police"),
    /** Youth offending and youth justice teams. */
    YOUTH_JUSTICE("youth justice"),
    /** Drug and alcohol services. */
    DRUG_AND_ALCOHOL("drug and alcohol"),
    /** Housing departments and associations. */
    HOUSING("housing"),
    /** Services for adults, such as adult mental health or social care. */
    ADULT_SERVICE("adult services"),
    /** Youth work, careers and leisure services. */
    YOUTH_SERVICE("youth service"),
    /** Courts, probation and family court advisers. */
    COURT_SERVICE("court service"),
    /** Charities and community groups. */
    VOLUNTARY("voluntary"),
    /** Private providers. */
    INDEPENDENT("independent"),
    /** Anything else. */
    OTHER("other");

    private final String label;

    AgencySector(String label) {
        this.label = label;
    }

    /**
     * The sector in words, for people.
     *
     * @return lower case words, never null
     */
    public String label() {
        return label;
    }
}
