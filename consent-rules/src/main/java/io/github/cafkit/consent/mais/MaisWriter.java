package io.github.cafkit.consent.mais;

import io.github.cafkit.core.json.JsonTree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the shapes of the drafts. */
final class MaisWriter {

    private MaisWriter() {}

    static Map<String, Object> policy(MaisPolicy policy) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("URI", policy.getUri());
        document.put("Identifier", identifier(policy.getIdentifier(), "System"));
        document.put("Name", policy.getName());
        document.put("Contact", policy.getContact().value());
        document.put(
                "Party", policy.getParties().stream().map(MaisWriter::party).toList());
        document.put("Data", policy.getData());
        document.put("Purpose", policy.getPurposes());
        document.put("StartDate", policy.getStartDate().toString());
        document.put("EndDate", policy.getEndDate().toString());
        document.put("PermittedUse", policy.getPermittedUses());
        put(document, "Restrictions", policy.getRestrictions());
        put(document, "DataRecipientResponsibilities", policy.getResponsibilities());
        put(document, "SecurityMeasure", policy.getSecurityMeasures());
        put(document, "LegalCompliance", policy.getLegalCompliance());
        return document;
    }

    static Map<String, Object> request(MaisRequest request) {
        Map<String, Object> document = withoutPerson(request);
        Map<String, Object> requested = new LinkedHashMap<>();
        requested.put("Query", JsonTree.readObject(request.getQuery().value()));
        document.put("RequestedData", requested);
        document.put("AssertedPurpose", request.getPurpose());
        document.put(
                "SharingPolicy",
                request.getPolicies().stream()
                        .<Object>map(cited ->
                                cited.copy().<Object>map(MaisWriter::policy).orElse(cited.uri()))
                        .toList());
        return document;
    }

    /** What identifies a request and says nothing of the person asked about. */
    static Map<String, Object> withoutPerson(MaisRequest request) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("Identifier", identifier(request.getIdentifier(), "System"));
        document.put("DateStamp", MaisReader.STAMP.format(request.getDateStamp()));
        document.put("RequesterIdentifier", identifier(request.getRequester(), "system"));
        return document;
    }

    static Map<String, Object> identifier(MaisIdentifier identifier, String system) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("value", identifier.value());
        document.put(system, identifier.system());
        return document;
    }

    private static Map<String, Object> party(MaisParty party) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("Name", party.name());
        document.put("CatalogueID", party.catalogueIds());
        return document;
    }

    private static void put(Map<String, Object> document, String name, List<String> codes) {
        if (!codes.isEmpty()) {
            document.put(name, codes);
        }
    }
}
