package io.github.cafkit.core.example;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.cafkit.core.id.LaEstab;
import io.github.cafkit.core.id.Uprn;
import java.util.Optional;

/** Where: a sealed choice of records, told apart in JSON by {@code type}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Place.Home.class, name = "HOME"),
    @JsonSubTypes.Type(value = Place.School.class, name = "SCHOOL")
})
public sealed interface Place {

    /** At a property. */
    record Home(Uprn uprn, Optional<String> landmark) implements Place {}

    /** At a school. */
    record School(LaEstab number) implements Place {}
}
