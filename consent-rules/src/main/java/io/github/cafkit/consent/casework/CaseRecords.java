package io.github.cafkit.consent.casework;

import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.agency.AgencySector;
import io.github.cafkit.model.casefile.CaseFile;
import io.github.cafkit.model.casefile.CasePlace;
import io.github.cafkit.model.framework.Framework;
import io.github.cafkit.model.person.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The records about one child, prepared so that any number of sharing questions can be derived from them. Preparing is
 * the slower part: keep the value as long as the records stay the same. Immutable and thread-safe.
 *
 * <p>Everything in it has a day: of a record that has versions, the version that was current on the day asked about is
 * read; a record that was begun after that day is not looked at. The order in which records were put into the file means
 * nothing.
 */
public final class CaseRecords {

    private final CaseFile file;
    private final RecordIndex index;

    private CaseRecords(CaseFile file, Collection<Framework> own) {
        this.file = Objects.requireNonNull(file, "file");
        this.index = RecordIndex.of(file, own);
    }

    /**
     * Prepares the records of a file whose frameworks are the library's.
     *
     * @param file what is held about the child, not null
     * @return the records, never null
     */
    public static CaseRecords of(CaseFile file) {
        return new CaseRecords(file, List.of());
    }

    /**
     * Prepares the records of a file in which an authority's own frameworks are used.
     *
     * @param file what is held about the child, not null
     * @param own the authority's own frameworks; they say which reason for closing an episode is a death, not null
     * @return the records, never null
     */
    public static CaseRecords of(CaseFile file, Collection<Framework> own) {
        return new CaseRecords(file, own);
    }

    /**
     * The child.
     *
     * @return the identifier, never null
     */
    public PersonId child() {
        return file.getChild();
    }

    /**
     * What was prepared.
     *
     * @return the file, never null
     */
    public CaseFile file() {
        return file;
    }

    RecordIndex index() {
        return index;
    }

    /** The sector of an agency, if the records that list it on a day agree. */
    Optional<AgencySector> sector(AgencyId agency, LocalDate day) {
        Optional<AgencySector> found = Optional.empty();
        for (Known<AgencySector> each : index.sectors().getOrDefault(agency, List.of())) {
            if (each.on(day)) {
                if (found.isPresent() && found.get() != each.value()) {
                    return Optional.empty();
                }
                found = Optional.of(each.value());
            }
        }
        return found;
    }

    /** Where an agency is listed on a day. */
    List<CasePlace> listed(AgencyId agency, LocalDate day) {
        return Known.places(Known.on(index.sectors().getOrDefault(agency, List.of()), day));
    }

    PersonOnFile person(PersonId person) {
        Map<PersonId, PersonOnFile> people = index.people();
        return people.getOrDefault(person, PersonOnFile.NOBODY);
    }

    /** The child only; the file redacts itself. */
    @Override
    public String toString() {
        return "CaseRecords{child=" + child() + "}";
    }
}
