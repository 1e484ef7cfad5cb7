package io.github.cafkit.consent.packfile;

import io.github.cafkit.consent.local.LocalOwner;
import io.github.cafkit.consent.local.LocalPack;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.consent.rule.SharingRule;
import io.github.cafkit.consent.rule.Tier;
import io.github.cafkit.core.json.JsonTree;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.source.Citation;
import io.github.cafkit.core.time.DateRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rules of authorities and settings as JSON files. Their shape is that of {@code local-pack.schema.json}; rules, sources and
 * conditions have the form that they have in the file of a whole pack. The number of a rule's tier is that of the pack that
 * the rules will be added to.
 */
public final class LocalPackFile {

    /** The name and version of the shape. */
    public static final String SCHEMA = "cafkit/local-pack/1";

    private static final Set<String> MEMBERS =
            Set.of("schema", "id", "edition", "owner", "inForce", "sources", "terms", "rules");
    private static final Set<String> OWNER = Set.of("kind", "name");

    private LocalPackFile() {}

    /**
     * Writes a local pack.
     *
     * @param local the local pack, not null
     * @return a document for {@link JsonTree}, the same on every run, never null
     */
    public static Map<String, Object> write(LocalPack local) {
        PackWriter writer = new PackWriter();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("schema", SCHEMA);
        document.put("id", local.id());
        document.put("edition", local.edition());
        Map<String, Object> owner = new LinkedHashMap<>();
        owner.put("kind", local.owner().kind().name());
        owner.put("name", local.owner().name());
        document.put("owner", owner);
        document.put("inForce", local.inForce().toString());
        document.put("sources", PackWriter.sources(local.sources()));
        document.put("terms", writer.terms());
        document.put("rules", writer.rules(local.rules()));
        return document;
    }

    /**
     * Reads a local pack.
     *
     * @param json the file, within the standard limits of {@link JsonTree}, not null
     * @param national the pack that the rules will be added to, whose tiers they stand in, not null
     * @return the local pack, never null
     * @throws ProblemException with every fault found, as for {@link PackFile#read(String)} and {@link LocalPack.Builder#build()}
     */
    public static LocalPack read(String json, RulePack national) {
        return new Reader(national).read(JsonTree.read(json));
    }

    /** Reads one file. */
    private static final class Reader {

        private final RulePack national;
        private final Parts parts = new Parts();
        private final ConditionReader conditions = new ConditionReader(parts);
        private final RuleReader rules = new RuleReader(parts, conditions, this::tier);
        private final Map<String, String> places = new HashMap<>();

        Reader(RulePack national) {
            this.national = national;
        }

        LocalPack read(@Nullable Object document) {
            Map<String, ?> root = parts.anyObject(document, "");
            parts.throwIfFaulty();
            parts.schema(root, SCHEMA);
            parts.object(root, "", MEMBERS);
            int before = parts.count();
            Optional<String> id = parts.text(root.get("id"), "/id");
            Optional<String> edition = parts.text(root.get("edition"), "/edition");
            Optional<LocalOwner> owner = owner(root.get("owner"));
            Optional<DateRange> days = parts.range(root.get("inForce"), "/inForce");
            List<Citation> sources = new SourceReader(parts).read(root.get("sources"), "/sources");
            boolean canBeChecked = parts.count() == before;
            conditions.terms(root.get("terms"), "/terms");
            List<SharingRule> read = rules(root.get("rules"));
            if (!canBeChecked || (read.isEmpty() && parts.count() > before)) {
                parts.throwIfFaulty();
            }
            for (int i = 0; i < sources.size(); i++) {
                places.put("/sources/" + sources.get(i).id().replace("/", "~1"), "/sources/" + i);
            }
            return built(LocalPack.builder(id.orElseThrow(), edition.orElseThrow())
                    .owner(owner.orElseThrow())
                    .inForce(days.orElseThrow())
                    .sources(sources)
                    .rules(read));
        }

        private Optional<LocalOwner> owner(@Nullable Object value) {
            Map<String, ?> members = parts.object(value, "/owner", OWNER);
            Optional<LocalOwner.Kind> kind = parts.code(members.get("kind"), "/owner/kind", LocalOwner.Kind.class);
            Optional<String> name = parts.text(members.get("name"), "/owner/name");
            return kind.flatMap(sort -> name.map(called -> new LocalOwner(sort, called)));
        }

        private Optional<Tier> tier(int rank, String path) {
            Optional<Tier> tier = national.tier(rank);
            if (tier.isEmpty()) {
                parts.fault(
                        "PACK-TIER-UNDECLARED",
                        path,
                        "must be the rank of a tier that the pack declares to which the rule is added");
            }
            return tier;
        }

        private List<SharingRule> rules(@Nullable Object value) {
            List<SharingRule> found = new ArrayList<>();
            parts.each(
                    value,
                    "/rules",
                    (element, place) -> rules.rule(element, place).ifPresent(rule -> {
                        places.put("/rules/" + rule.id(), place);
                        found.add(rule);
                    }));
            return found;
        }

        private LocalPack built(LocalPack.Builder local) {
            Optional<LocalPack> built = Optional.empty();
            try {
                built = Optional.of(local.build());
            } catch (ProblemException refused) {
                refused.problems().forEach(this::found);
            }
            parts.throwIfFaulty();
            return built.orElseThrow();
        }

        /** The local pack names places by ids, the file by numbers. */
        private void found(Problem problem) {
            String place = problem.path();
            for (Map.Entry<String, String> known : places.entrySet()) {
                if (place.equals(known.getKey()) || place.startsWith(known.getKey() + "/")) {
                    String id = known.getKey().substring(known.getKey().lastIndexOf('/') + 1);
                    String what = known.getKey().startsWith("/rules/") ? "rule " + id : "source " + id;
                    String exact =
                            known.getValue() + place.substring(known.getKey().length());
                    parts.about(what, () -> parts.fault(problem.code(), exact, problem.message()));
                    return;
                }
            }
            parts.fault(problem.code(), place, problem.message());
        }
    }
}
