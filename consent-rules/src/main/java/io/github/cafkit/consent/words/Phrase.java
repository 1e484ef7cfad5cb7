package io.github.cafkit.consent.words;

import java.util.List;
import java.util.regex.Pattern;

/** The sentences of the library that belong to no code, each with the values that it has to show. */
enum Phrase {
    LANGUAGE("language"),
    DIRECTION("direction"),
    DAY("day"),
    LIST_PLAIN("list.plain", "first", "next"),
    LIST_MORE("list.more", "first", "next"),
    LIST_LAST("list.last", "first", "last"),

    TITLE_PRACTITIONER("title.practitioner"),
    TITLE_AUDITOR("title.auditor"),
    TITLE_ASKER("title.asker"),
    TITLE_OTHERS("title.others"),

    NOTICE("notice"),
    STAFF_ONLY("staffOnly"),
    URGENT("urgent"),
    ASKED_LABEL("asked.label"),
    ASKED("asked", "day", "profile"),
    PARTIES_LABEL("parties.label"),
    PARTIES("parties", "holder", "recipient"),
    PURPOSE_LABEL("purpose.label"),
    CATEGORIES_LABEL("categories.label"),
    ANSWER("answer", "outcome"),
    ANSWER_WITH_STRENGTH("answer.withStrength", "outcome", "strength"),
    NOTHING("nothing"),
    WHY_ONE("why.one", "category", "effect", "rules"),
    WHY_MANY("why.many", "categories", "effect", "rules"),
    WHY_PRACTICE("why.practice"),
    SILENCE("silence", "categories"),
    LOCAL_DUTY("localDuty", "duty"),
    ALWAYS("always"),
    ROUTE("route", "categories", "route"),
    SOURCE("source", "ids", "kind", "title"),
    SOURCE_WITH_PLACE("source.withPlace", "ids", "kind", "title", "place"),
    UNVERIFIED("unverified", "source"),
    CONSENT_SET_ASIDE("consent.setAside", "number", "state", "giver", "categories", "doubt"),
    CONSENT_COUNTS("consent.counts", "number", "state", "giver"),
    TAKEN("taken", "fact", "value"),
    OF_ITEM("ofItem", "fact", "category"),
    NOT_READ("notRead", "count"),
    RULES("rules", "pack", "edition", "day"),
    LOCAL_RULES("localRules", "owner", "pack", "edition"),
    CHANGED_DATE("changedDate", "source", "day"),

    SHORT_NOTICE("short.notice"),
    SHORT_URGENT("short.urgent"),
    SHORT_ANSWER("short.answer", "recipient", "clauses"),
    SHORT_NEXT("short.next", "first", "next"),
    SHORT_MUST("short.must", "categories"),
    SHORT_MAY("short.may", "categories"),
    SHORT_ASK("short.ask", "categories"),
    SHORT_REFER("short.refer", "categories"),
    SHORT_DENY("short.deny", "categories"),
    SHORT_TRIM("short.trim", "categories"),
    SHORT_PRACTICE("short.practice", "clause"),
    SHORT_REMEMBER("short.remember", "duties"),
    SHORT_JUDGE("short.judge", "judgements"),

    AUDITOR_SHORT("auditor.short", "pack", "edition", "day", "outcome", "share", "withhold"),
    AUDITOR_SHORT_RULES("auditor.short.rules", "rules"),
    AUDITOR_NONE("auditor.none"),
    AUDITOR_CATEGORY("auditor.category", "category", "code", "effect"),
    AUDITOR_ANSWER("auditor.answer", "code", "outcome"),
    AUDITOR_OUTCOME_LABEL("auditor.outcome.label"),
    AUDITOR_TIER_LABEL("auditor.tier.label"),
    AUDITOR_TIER("auditor.tier", "tier", "title", "reason"),
    AUDITOR_CLASH_LABEL("auditor.clash.label"),
    AUDITOR_CLASH("auditor.clash"),
    AUDITOR_RULE_LABEL("auditor.rule.label"),
    AUDITOR_RULE("auditor.rule", "rule", "tier", "effect", "title"),
    AUDITOR_BEATEN_LABEL("auditor.beaten.label"),
    AUDITOR_BEATEN_BY_TIER("auditor.beaten.byTier", "rule", "winner", "title", "loser", "reason"),
    AUDITOR_BEATEN_BY_EFFECT("auditor.beaten.byEffect", "rule", "tier", "winner", "loser"),
    AUDITOR_FACTS_LABEL("auditor.facts.label"),
    AUDITOR_FACT("auditor.fact", "fact", "value"),
    AUDITOR_ENOUGH_LABEL("auditor.enough.label"),
    AUDITOR_ENOUGH_ALWAYS("auditor.enough.always"),
    AUDITOR_DUTIES_LABEL("auditor.duties.label"),
    AUDITOR_LOCAL_DUTIES_LABEL("auditor.localDuties.label"),
    AUDITOR_SOURCES_LABEL("auditor.sources.label"),
    AUDITOR_ROUTE_LABEL("auditor.route.label"),
    AUDITOR_JUDGEMENTS_LABEL("auditor.judgements.label"),
    AUDITOR_CODE("auditor.code", "code", "words"),
    AUDITOR_SOURCE_SAYS("auditor.sourceSays", "source", "statement"),
    AUDITOR_DIGEST_LABEL("auditor.digest.label"),
    AUDITOR_LOCAL_DIGEST_LABEL("auditor.localDigest.label", "pack"),
    AUDITOR_ACKNOWLEDGED("auditor.acknowledged", "pack", "day"),
    AUDITOR_LIBRARY_LABEL("auditor.library.label"),

    FAMILY_GIVEN("family.given"),
    FAMILY_NOTHING("family.nothing"),
    FAMILY_SAME("family.same"),
    FAMILY_UNSAID("family.unsaid"),
    FAMILY_RECORD("family.record"),
    FAMILY_MIN("family.min"),
    FAMILY_SECURE("family.secure"),
    FAMILY_CHECK("family.check"),
    FAMILY_MESSAGE("family.message"),
    FAMILY_AGAIN("family.again"),
    FAMILY_OFFICER("family.officer"),
    FAMILY_COMPLAIN("family.complain"),
    FAMILY_SAFETY("family.safety"),
    FAMILY_NOTICE("family.notice"),
    FAMILY_SHORT_GIVEN("family.short.given", "given"),
    FAMILY_SHORT_NOTICE("family.short.notice"),
    OTHERS_UNSAID("others.unsaid"),
    OTHERS_ASK("others.ask"),

    LETTER_DATE("letter.date", "day"),
    LETTER_REFERENCE("letter.reference", "reference"),
    LETTER_CONTACTS("letter.contacts"),
    LETTER_CONTACT("letter.contact", "who", "how");

    private static final Pattern SPACE = Pattern.compile(" ");

    private final String key;
    private final String places;

    Phrase(String key, String... places) {
        this.key = key;
        this.places = String.join(" ", places);
    }

    String key() {
        return key;
    }

    /** The names of the values, in the order in which they are given. */
    List<String> places() {
        return places.isEmpty() ? List.of() : SPACE.splitAsStream(places).toList();
    }
}
