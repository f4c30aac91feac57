package org.backlot.exchange.omc;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonGenerator;

/** Writes entities of OMC-JSON 2.8, with what all of them have in common. */
final class OmcJson {

    private static final String SCHEMA = "https://movielabs.com/omc/json/schema/v2.8";
    /** The scope in which our ids are unique. */
    private static final String SCOPE = "org.backlot";

    private final JsonGenerator json;

    OmcJson(JsonGenerator json) {
        this.json = json;
    }

    /** What stands inside an object. */
    @FunctionalInterface
    interface Content {
        void write() throws IOException;
    }

    /** An entity by itself; its properties are written within. */
    void entity(String type, String id, Content properties) throws IOException {
        json.writeStartObject();
        json.writeStringField("schemaVersion", SCHEMA);
        json.writeStringField("entityType", type);
        identifier(id);
        properties.write();
        json.writeEndObject();
    }

    private void identifier(String id) throws IOException {
        json.writeArrayFieldStart("identifier");
        json.writeStartObject();
        json.writeStringField("identifierScope", SCOPE);
        json.writeStringField("identifierValue", id);
        json.writeEndObject();
        json.writeEndArray();
    }

    /** An entity as a property of another. */
    void entity(String property, String type, String id, Content properties) throws IOException {
        json.writeFieldName(property);
        entity(type, id, properties);
    }

    /** One or more of them in a list. */
    void entities(String property, Content entities) throws IOException {
        json.writeArrayFieldStart(property);
        entities.write();
        json.writeEndArray();
    }

    /** The context of an entity, which holds its relations to others. */
    void context(String type, String id, Content relations) throws IOException {
        entities("Context", () -> entity("Context", "cxt/" + id, () -> {
            json.writeStringField("contextType", type);
            relations.write();
        }));
    }

    /** Other entities, by their ids; nothing where there are none. */
    void relation(String relation, Map<String, ? extends Collection<String>> idsByType) throws IOException {
        if (idsByType.values().stream().allMatch(Collection::isEmpty)) {
            return;
        }
        object(relation, () -> {
            for (Map.Entry<String, ? extends Collection<String>> type : idsByType.entrySet()) {
                if (!type.getValue().isEmpty()) {
                    entities(type.getKey(), () -> {
                        for (String id : type.getValue()) {
                            json.writeStartObject();
                            identifier(id);
                            json.writeEndObject();
                        }
                    });
                }
            }
        });
    }

    /** One other entity by its id. */
    void reference(String property, String id) throws IOException {
        object(property, () -> identifier(id));
    }

    void object(String property, Content content) throws IOException {
        json.writeObjectFieldStart(property);
        content.write();
        json.writeEndObject();
    }

    /** A text; nothing where it is blank. */
    void text(String property, String text) throws IOException {
        if (text != null && !text.isBlank()) {
            json.writeStringField(property, text);
        }
    }

    /** The title of a work in a list of them, as long as nobody has published it. */
    void title(String title) throws IOException {
        json.writeStartObject();
        text("titleName", title);
        json.writeStringField("titleType", "working");
        json.writeEndObject();
    }

    /** Texts with titles; those that are blank are left out. */
    void annotation(String property, Map<String, String> texts) throws IOException {
        entities(property, () -> {
            for (Map.Entry<String, String> text : texts.entrySet()) {
                if (text.getValue() != null && !text.getValue().isBlank()) {
                    json.writeStartObject();
                    json.writeStringField("title", text.getKey());
                    json.writeStringField("text", text.getValue());
                    json.writeEndObject();
                }
            }
        });
    }

    /** What the ontology has no place for: texts, numbers, and lists of texts. Blank ones are left out. */
    void extras(Map<String, ?> values) throws IOException {
        Map<String, ?> known = values.entrySet().stream()
                .filter(e -> e.getValue() != null && !e.getValue().toString().isBlank()
                        && !e.getValue().equals(List.of()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a,
                        LinkedHashMap::new));
        if (known.isEmpty()) {
            return;
        }
        entities("customData", () -> {
            json.writeStartObject();
            json.writeStringField("domain", "Backlot");
            json.writeStringField("namespace", SCOPE);
            object("value", () -> {
                for (Map.Entry<String, ?> value : known.entrySet()) {
                    json.writeFieldName(value.getKey());
                    value(value.getValue());
                }
            });
            json.writeEndObject();
        });
    }

    private void value(Object value) throws IOException {
        switch (value) {
            case Integer number -> json.writeNumber(number);
            case Boolean flag -> json.writeBoolean(flag);
            case List<?> list -> {
                json.writeStartArray();
                for (Object item : list) {
                    value(item);
                }
                json.writeEndArray();
            }
            default -> json.writeString(value.toString());
        }
    }
}
