package io.github.cafkit.consent.england;

import static io.github.cafkit.consent.law.StatedLaw.Means.BY_CONSTRUCTION;
import static io.github.cafkit.consent.law.StatedLaw.Means.EVERY_INSTANCE;
import static io.github.cafkit.consent.law.StatedLaw.Means.LISTED_QUESTIONS;
import static io.github.cafkit.consent.law.StatedLaw.Means.RANDOM_QUESTIONS;

import io.github.cafkit.consent.england.EnglandLaws.Promise;
import io.github.cafkit.consent.law.StatedLaw.Evidence;
import java.util.List;

/** The list of the laws. What is proved of each is stated in the classes named after what they speak of. */
final class PromisesOfEngland {

    private static final String QUESTIONS = "EnglandLawsProperties";
    private static final String CONSENTS = "EnglandLawsOnConsentsProperties";
    private static final String CONSTRUCTION = "EnglandLawsByConstructionTest";
    private static final String SOURCES = "EnglandLawsOnSourcesTest";

    static final List<Promise> ALL = List.of(
            promise(
                    "L01",
                    "Every question has exactly one answer, and the same question always has the same.",
                    none(),
                    new Evidence(RANDOM_QUESTIONS, QUESTIONS)),
            promise(
                    "L02",
                    "The order in which facts, categories and rules are written down means nothing.",
                    none(),
                    new Evidence(BY_CONSTRUCTION, CONSTRUCTION),
                    new Evidence(RANDOM_QUESTIONS, QUESTIONS)),
            promise(
                    "L03",
                    "Nothing goes that was not asked for, and nothing that the purpose does not need.",
                    List.of("LW-02", "GR-06"),
                    new Evidence(RANDOM_QUESTIONS, QUESTIONS)),
            promise(
                    "L04",
                    "What is shared and what is withheld make up what was asked for.",
                    none(),
                    new Evidence(RANDOM_QUESTIONS, QUESTIONS)),
            promise(
                    "L05",
                    "Without a stated purpose nothing about anybody goes, except in an emergency.",
                    List.of("LW-02", "GR-01")),
            promise(
                    "L06",
                    "To ask for something that is not needed never changes what is decided about the rest.",
                    none(),
                    new Evidence(BY_CONSTRUCTION, CONSTRUCTION),
                    new Evidence(RANDOM_QUESTIONS, QUESTIONS)),
            promise(
                    "L07",
                    "What is decided about one category does not depend on what else was asked for.",
                    none(),
                    new Evidence(BY_CONSTRUCTION, CONSTRUCTION),
                    new Evidence(RANDOM_QUESTIONS, QUESTIONS)),
            promise(
                    "L08",
                    "Nothing dangerous goes to a person under allegation, whoever consents and whatever right is"
                            + " claimed; an order of a court is taken to a lawyer.",
                    List.of("SP-05")),
            promise(
                    "L09",
                    "Another child's parent is told a phone number at most, and only with consent.",
                    List.of("SD-01", "SD-10", "SD-11")),
            promise("L10", "A graver risk never keeps anything from a protector.", List.of("GR-11")),
            promise("L11", "A graver risk never lets more go to a stranger.", List.of("LW-01")),
            promise(
                    "L12",
                    "Where significant harm is suspected, consent makes no difference to what a protector is told.",
                    List.of("GR-09", "LW-05")),
            promise("L13", "To withdraw or refuse consent never causes more to go.", List.of("LW-03", "GR-04")),
            promise(
                    "L14",
                    "A consent that has run out, was not free or lies ahead is as good as none.",
                    List.of("GR-04"),
                    new Evidence(RANDOM_QUESTIONS, CONSENTS)),
            promise(
                    "L15",
                    "A consent to something else is as good as none.",
                    List.of("GR-04"),
                    new Evidence(RANDOM_QUESTIONS, CONSENTS)),
            promise(
                    "L16",
                    "No consent lifts a bar, the child's own confidence apart.",
                    List.of("LW-25", "LW-26", "LW-28", "SP-05")),
            promise(
                    "L17",
                    "The word of somebody who is not entitled to consent counts as none.",
                    List.of("LW-12", "LW-14"),
                    new Evidence(RANDOM_QUESTIONS, CONSENTS)),
            promise("L18", "Nobody is asked for consent to something that goes anyway.", List.of("GR-09")),
            promise("L19", "Nobody is asked for consent where asking could raise the risk.", List.of("SD-14", "SP-11")),
            promise(
                    "L20",
                    "What must be shared by law or by order of a court is shared, or taken to a person if a bar stands"
                            + " against it.",
                    List.of("LW-16", "LW-17", "LW-18", "LW-19", "LW-24", "SP-01", "SP-03"),
                    new Evidence(RANDOM_QUESTIONS, QUESTIONS)),
            promise(
                    "L21",
                    "Nothing must be shared unless a law in force on that day, or a court, requires it for this"
                            + " recipient.",
                    List.of("LW-16", "LW-17", "LW-18", "LW-19", "LW-21", "LW-23", "LW-24", "SP-01", "SP-03"),
                    new Evidence(RANDOM_QUESTIONS, QUESTIONS)),
            promise(
                    "L22",
                    "A judgement that sharing would do more harm closes a duty only if somebody has signed it and no"
                            + " significant harm is suspected.",
                    List.of("LW-19")),
            promise("L23", "Not knowing something never lets more go.", none()),
            promise(
                    "L24",
                    "The way to the designated lead, to social care and to the police is always open for a concern.",
                    List.of("GR-14", "SD-25"),
                    new Evidence(RANDOM_QUESTIONS, QUESTIONS)),
            promise("L25", "Every decision is recorded.", List.of("GR-07"), new Evidence(RANDOM_QUESTIONS, QUESTIONS)),
            promise(
                    "L26",
                    "Whoever shares to protect a child tells the family, or says why not.",
                    List.of("GR-09", "SP-11")),
            promise(
                    "L27",
                    "A competent child's confidence about health is kept from a parent, whose consent does not stand in"
                            + " for the child's.",
                    List.of("LW-10", "LW-12")),
            promise("L28", "A pupil cannot keep the statutory educational record from a parent.", List.of("LW-21")),
            promise("L29", "Nobody's access reaches what is about somebody else.", List.of("SP-14")),
            promise(
                    "L30",
                    "Every answer rests on a source in force on the day asked about, and on none of the future or past.",
                    none(),
                    new Evidence(EVERY_INSTANCE, SOURCES),
                    new Evidence(RANDOM_QUESTIONS, QUESTIONS)),
            promise(
                    "L31",
                    "A rule that begins later changes nothing before it begins.",
                    none(),
                    new Evidence(BY_CONSTRUCTION, CONSTRUCTION)),
            promise("L32", "No child loses protection because of the sector of whoever holds the information.", none()),
            promise(
                    "L33",
                    "Rules that do not apply could be left out.",
                    none(),
                    new Evidence(RANDOM_QUESTIONS, QUESTIONS)),
            promise("L34", "What identifies nobody may be shared as far as it is needed.", List.of("GR-02")),
            promise(
                    "L35",
                    "To have shared before is no reason to share again.",
                    none(),
                    new Evidence(BY_CONSTRUCTION, CONSTRUCTION),
                    new Evidence(RANDOM_QUESTIONS, QUESTIONS)),
            promise(
                    "L36",
                    "Nothing about anybody goes to a person whose identity is not checked, except in an emergency.",
                    List.of("GR-06")),
            promise(
                    "L37",
                    "The minimum, in a safe way and written down: these three come with every answer.",
                    List.of("GR-06", "GR-07"),
                    new Evidence(RANDOM_QUESTIONS, QUESTIONS)),
            promise(
                    "L38",
                    "What the source documents describe has the outcome that they state, for a setting that follows them.",
                    List.of("SD-01", "SD-31"),
                    new Evidence(LISTED_QUESTIONS, "EnglandLawsOnSourceDocumentTest")),
            promise(
                    "L39",
                    "No rule can see anybody's ethnicity, faith or class.",
                    none(),
                    new Evidence(BY_CONSTRUCTION, CONSTRUCTION)),
            promise(
                    "L40",
                    "What a person must judge is stated by a person, and never inferred.",
                    none(),
                    new Evidence(BY_CONSTRUCTION, CONSTRUCTION),
                    new Evidence(RANDOM_QUESTIONS, QUESTIONS)),
            promise(
                    "L41",
                    "To agree to a service, or to refuse it, changes nothing about what may be shared.",
                    List.of("GR-13"),
                    new Evidence(RANDOM_QUESTIONS, QUESTIONS)));

    private PromisesOfEngland() {}

    private static Promise promise(String id, String sentence, List<String> families, Evidence... evidence) {
        return new Promise(id, sentence, families, List.of(evidence));
    }

    private static List<String> none() {
        return List.of();
    }
}
