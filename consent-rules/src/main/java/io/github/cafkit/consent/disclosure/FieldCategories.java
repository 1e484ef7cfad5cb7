package io.github.cafkit.consent.disclosure;

import static io.github.cafkit.consent.disclosure.FieldRule.information;
import static io.github.cafkit.consent.disclosure.FieldRule.structure;
import static io.github.cafkit.consent.disclosure.FieldRule.withPart;
import static io.github.cafkit.consent.disclosure.Subject.ANYONE;
import static io.github.cafkit.consent.disclosure.Subject.INFORMANT;
import static io.github.cafkit.consent.disclosure.Subject.PROFESSIONAL;
import static io.github.cafkit.consent.fact.InformationCategory.ADDRESS;
import static io.github.cafkit.consent.fact.InformationCategory.ADMISSIONS;
import static io.github.cafkit.consent.fact.InformationCategory.DEVELOPMENTAL;
import static io.github.cafkit.consent.fact.InformationCategory.EDUCATION_RECORD;
import static io.github.cafkit.consent.fact.InformationCategory.FAMILY_ADULT;
import static io.github.cafkit.consent.fact.InformationCategory.INFORMANT_IDENTITY;
import static io.github.cafkit.consent.fact.InformationCategory.MEDICAL;
import static io.github.cafkit.consent.fact.InformationCategory.NAME;
import static io.github.cafkit.consent.fact.InformationCategory.PHONE;
import static io.github.cafkit.consent.fact.InformationCategory.SAFEGUARDING;
import static io.github.cafkit.consent.fact.InformationCategory.SCHOOL_OR_PLACEMENT;
import static io.github.cafkit.consent.fact.InformationCategory.SEN;
import static io.github.cafkit.consent.fact.InformationCategory.SOCIAL_WORK;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which categories of information every attribute of an assessment, a plan, an episode and a case file belongs to, and whom it
 * is about. This is the table; there is no other place. It is the reading of the library, as no source maps a form to
 * categories, and is to be settled by whoever answers for the information before it is relied upon.
 *
 * <p>An attribute of a type with a table of its own is taken apart. Any other part goes, or is left out, as a whole, so that its
 * categories are those of everything in it. Where a field does not tell what may be written in it, it asks for every category
 * that can reasonably stand there.
 */
public final class FieldCategories {

    private static final Map<String, FieldRule> TABLE = new LinkedHashMap<>();

    static {
        assessment();
        people();
        findings();
        plan();
        action();
        episode();
        caseFile();
    }

    private static final List<String> PARTS = List.copyOf(TABLE.keySet());
    private static final List<FieldCategory> ALL =
            PARTS.stream().map(FieldCategories::published).toList();

    private FieldCategories() {}

    private static void assessment() {
        type("CommonAssessment")
                .always("schema", "id", "version", "replaces", "framework", "status", "startedOn", "completedOn")
                .always("earlierAssessmentCheckedOn", "earlierAssessmentCheck")
                .add("uniqueReference", information(NAME).text())
                .always("child")
                .add("otherChildren", information(NAME).about(Subject.OTHER_CHILD))
                .add("specialEducationalNeeds", information(SEN).by(FieldBasis.BY_PERSON))
                .add("reason", information(DEVELOPMENTAL).text())
                .add("attendees", information(NAME, FAMILY_ADULT).about(ANYONE).text())
                .add("parents", information(FAMILY_ADULT).about(Subject.FAMILY_ADULT))
                .add("homeSituation", information(FAMILY_ADULT).about(ANYONE).text())
                .add("assessors", information(NAME).about(PROFESSIONAL))
                .add("leadProfessional", information(NAME).about(PROFESSIONAL))
                .add("manager", information(NAME).about(PROFESSIONAL))
                .add(
                        "services",
                        information(NAME)
                                .by(FieldBasis.BY_SECTOR)
                                .about(PROFESSIONAL)
                                .text())
                .add("findings", information().by(FieldBasis.BY_ELEMENT))
                .add("conclusions", information(DEVELOPMENTAL))
                .add("analysis", information(DEVELOPMENTAL))
                .add(
                        "livedExperiences",
                        information(DEVELOPMENTAL).by(FieldBasis.BY_PERSON).text())
                .add("childComment", information(DEVELOPMENTAL).text())
                .add(
                        "otherChildrenComments",
                        information(NAME, DEVELOPMENTAL)
                                .about(Subject.OTHER_CHILD)
                                .text())
                .add(
                        "parentComments",
                        information(FAMILY_ADULT).about(Subject.FAMILY_ADULT).text())
                .add(
                        "consentStatement",
                        information(NAME, FAMILY_ADULT).about(ANYONE).text())
                .add("withoutConsent", information(SAFEGUARDING).text())
                .add("significantHarm", information(SAFEGUARDING).locates())
                .add("furtherHarm", information(SAFEGUARDING).locates())
                .add("harmAnswer", information(SAFEGUARDING));
        type("Conclusions")
                .withPart("kind", "reviewOn")
                .text("summary", "strengths", "worries", "desiredOutcomes", "goals", "agreedActions");
        type("Analysis").text("workingWell", "worriedAbout", "needsToHappen");
    }

    private static void people() {
        type("Child")
                .always("id")
                .add("name", information(NAME))
                .add("unbornBabyOf", information(NAME, FAMILY_ADULT).about(Subject.FAMILY_ADULT))
                .add("otherNames", information(NAME))
                .add("birthDate", information(NAME))
                .add("expectedDate", information(NAME))
                .add("gender", information(NAME))
                .add("upn", information(NAME, SCHOOL_OR_PLACEMENT))
                .add("upnUnknownReason", information(NAME, SCHOOL_OR_PLACEMENT))
                .add("formerUpns", information(NAME, SCHOOL_OR_PLACEMENT))
                .add("uln", information(NAME))
                .add("localIds", information(NAME).text())
                .add("nhsNumber", information(NAME, MEDICAL))
                .add("nhsNumberAbsence", information(NAME, MEDICAL))
                .add("ethnicity", information(ADMISSIONS).text())
                .add("ethnicityDetails", information(ADMISSIONS).text())
                .add("religion", information(ADMISSIONS).text())
                .add("immigrationStatus", information(ADMISSIONS).text())
                .add("languages", information(ADMISSIONS).text())
                .add("disabled", information(MEDICAL))
                .add("disabilityDetails", information(MEDICAL).text())
                .add("disabilities", information(MEDICAL))
                .add("specialRequirements", information(MEDICAL).text())
                .add("requirements", information(MEDICAL).text())
                .add("setting", information(SCHOOL_OR_PLACEMENT).text())
                .add("noResponsibilityReason", information(NAME, FAMILY_ADULT))
                .add("address", information(ADDRESS).text())
                .add("otherAddresses", information(ADDRESS).text())
                .add("contact", information(PHONE).text());
        type("ParentOrCarer")
                .about(Subject.FAMILY_ADULT)
                .always("id")
                .add("name", information(NAME).about(Subject.FAMILY_ADULT))
                .withPart("relationship", "mainCarer")
                .text("parentalResponsibility", "firstLanguage")
                .add("riskRole", information(SAFEGUARDING).about(Subject.FAMILY_ADULT))
                .add("livesWithChild", information(ADDRESS).about(Subject.FAMILY_ADULT))
                .add("birthDate", information(NAME).about(Subject.FAMILY_ADULT))
                .add("address", information(ADDRESS).about(Subject.FAMILY_ADULT).text())
                .add("contact", information(PHONE).about(Subject.FAMILY_ADULT).text())
                .add(
                        "specialRequirements",
                        information(MEDICAL).about(Subject.FAMILY_ADULT).text())
                .add(
                        "requirements",
                        information(MEDICAL).about(Subject.FAMILY_ADULT).text());
        type("Practitioner")
                .about(PROFESSIONAL)
                .always("id")
                .withPart("name", "role", "socialWorkEnglandNumber")
                .locates("agency")
                .text("jobTitle", "registration")
                .add("contact", information(PHONE).about(PROFESSIONAL).text());
        type("SpecialEducationalNeeds")
                .always("child")
                .withPart("provision", "provisionSince", "primaryNeed", "secondaryNeed")
                .text("note");
    }

    private static void findings() {
        type("ElementFinding")
                .withPart("element", "about", "discussion", "score")
                .text("strengths")
                .add("needs", withPart().by(FieldBasis.BY_PERSON))
                .withPart("evidence");
        type("Need").withPart("id", "about", "metOn").text("statement");
        type("Evidence")
                .withPart("kind", "by", "on", "recordedOn", "accuracy", "checkedOn", "disputes")
                .text("statement")
                .add("reportedBy", information(INFORMANT_IDENTITY).about(INFORMANT))
                .add("source", information(INFORMANT_IDENTITY).about(INFORMANT).text());
        type("Dispute").withPart("by", "on").text("account");
    }

    private static void plan() {
        type("JointPlan")
                .always("schema", "id", "version", "replaces", "status", "child", "assessment", "framework", "startsOn")
                .add("longTermGoal", information(DEVELOPMENTAL).text())
                .add("consents", information(FAMILY_ADULT).about(Subject.FAMILY_ADULT))
                .add("outcomes", information().by(FieldBasis.BY_ELEMENT))
                .add("review", information(DEVELOPMENTAL).text())
                .add("agreements", information(FAMILY_ADULT).about(ANYONE).text())
                .add("childComment", information(DEVELOPMENTAL).text())
                .add(
                        "parentComments",
                        information(FAMILY_ADULT).about(Subject.FAMILY_ADULT).text())
                .add("contingencies", information(DEVELOPMENTAL).text())
                .add(
                        "unmetNeeds",
                        information(DEVELOPMENTAL, MEDICAL, EDUCATION_RECORD, SEN, FAMILY_ADULT, SAFEGUARDING)
                                .text())
                .add("copies", information(FAMILY_ADULT).about(ANYONE).locates());
        type("IntendedOutcome")
                .withPart("id", "subject", "subjectPerson", "elements", "needs", "frameworkOutcomes", "targetBy")
                .text("statement", "baseline", "target", "measure")
                .withPart("actions")
                .text("contributions", "smartAnswer", "evaluations");
    }

    private static void action() {
        type("Accountability")
                .withPart("id", "startsOn", "when", "status", "reportedOn", "statusReports")
                .text("what", "provision", "where", "progress")
                .locates("accountable", "supporting", "cost", "costAgreement")
                .locates("sharingNeeds", "escalatesTo", "escalations");
        type("StatusReport").withPart("on", "status").locates("by").text("words");
    }

    private static void episode() {
        type("Episode")
                .always("schema", "id", "follows", "framework")
                .add("children", information().by(FieldBasis.BY_PERSON))
                .add("family", information(FAMILY_ADULT).about(ANYONE))
                .add("events", information().by(FieldBasis.BY_EVENT))
                .add("basisHistory", information().by(FieldBasis.BY_LEGAL_BASIS))
                .add(
                        "familyGroupOffers",
                        information(FAMILY_ADULT).about(ANYONE).text());
        type("EpisodeEvent")
                .withPart("kind", "on", "by", "capacity", "recordedBy", "lead", "decision", "references", "closure")
                .text("reason")
                .locates("agencies", "receivingAuthority");
        type("DatedLegalBasis")
                .withPart("basis", "consents", "decidedBy", "firstDay", "lastDay")
                .text("reason");
    }

    /** The documents that are not taken apart go if everything may go that such a document asks for. */
    private static void caseFile() {
        type("CaseFile")
                .always("schema", "child")
                .add("assessments", information().by(FieldBasis.BY_PERSON))
                .add(
                        "checklists",
                        information(
                                        NAME,
                                        ADDRESS,
                                        PHONE,
                                        ADMISSIONS,
                                        MEDICAL,
                                        DEVELOPMENTAL,
                                        SCHOOL_OR_PLACEMENT,
                                        FAMILY_ADULT)
                                .about(ANYONE)
                                .text())
                .add("plans", information().by(FieldBasis.BY_PERSON))
                .add(
                        "teams",
                        information(NAME, PHONE, DEVELOPMENTAL, SAFEGUARDING, FAMILY_ADULT)
                                .by(FieldBasis.BY_PERSON)
                                .about(ANYONE)
                                .text())
                .add(
                        "referrals",
                        information(MEDICAL, DEVELOPMENTAL, SAFEGUARDING, SOCIAL_WORK, FAMILY_ADULT, INFORMANT_IDENTITY)
                                .about(ANYONE)
                                .text())
                .add("episodes", structure())
                .add(
                        "reviews",
                        information(NAME, MEDICAL, DEVELOPMENTAL, SEN, FAMILY_ADULT)
                                .by(FieldBasis.BY_PERSON)
                                .about(ANYONE)
                                .text())
                .add(
                        "households",
                        information(NAME, ADDRESS, PHONE, MEDICAL, SCHOOL_OR_PLACEMENT, SAFEGUARDING, FAMILY_ADULT)
                                .about(ANYONE)
                                .text())
                .add("consents", information(FAMILY_ADULT).about(ANYONE).text())
                .add(
                        "keptRecords",
                        information(SAFEGUARDING, SOCIAL_WORK).about(ANYONE).text())
                .add("needLevels", information(DEVELOPMENTAL).text());
        type("AssessmentHistory")
                .always("schema", "versions")
                .add("harmOutcomes", information(SAFEGUARDING).locates());
        type("PlanHistory").always("schema", "id", "child", "versions");
    }

    /**
     * The whole table.
     *
     * @return an entry for every attribute, in the order of the documents, never null
     */
    public static List<FieldCategory> all() {
        return ALL;
    }

    /**
     * What one attribute is.
     *
     * @param part the type and the attribute, such as {@code Child#address}, not null
     * @return the entry, never null
     * @throws IllegalArgumentException if the table has no such attribute
     */
    public static FieldCategory of(String part) {
        return ALL.get(index(part));
    }

    static FieldRule rule(String part) {
        FieldRule rule = TABLE.get(part);
        if (rule == null) {
            throw new IllegalArgumentException("no such attribute is in the table");
        }
        return rule;
    }

    /** The place of an attribute in the table. */
    static int index(String part) {
        int index = PARTS.indexOf(part);
        if (index < 0) {
            throw new IllegalArgumentException("no such attribute is in the table");
        }
        return index;
    }

    static int size() {
        return PARTS.size();
    }

    private static FieldCategory published(String part) {
        FieldRule rule = rule(part);
        return new FieldCategory(part, rule.basis(), Masks.categories(rule.mask()), rule.subject(), rule.mayLocate());
    }

    private static Lines type(String type) {
        return new Lines(type, Subject.CHILD);
    }

    /**
     * Lines of the table about one type.
     *
     * @param type its name
     * @param subject whom what goes with such a part is about
     */
    private record Lines(String type, Subject subject) {

        Lines about(Subject value) {
            return new Lines(type, value);
        }

        Lines add(String attribute, FieldRule rule) {
            if (TABLE.putIfAbsent(type + "#" + attribute, rule) != null) {
                throw new IllegalStateException(type + "#" + attribute + " is in the table twice");
            }
            return this;
        }

        Lines always(String... attributes) {
            return each(structure(), attributes);
        }

        Lines withPart(String... attributes) {
            return each(FieldRule.withPart().about(subject), attributes);
        }

        Lines text(String... attributes) {
            return each(FieldRule.withPart().about(subject).text(), attributes);
        }

        Lines locates(String... attributes) {
            return each(FieldRule.withPart().about(subject).locates(), attributes);
        }

        private Lines each(FieldRule rule, String... attributes) {
            for (String attribute : attributes) {
                add(attribute, rule);
            }
            return this;
        }
    }
}
