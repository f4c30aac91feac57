package org.backlot.schedule.interchange;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.backlot.core.file.UnreadableFile;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

/**
 * An object of a JSON file, with the line on which it begins for what a person is told. Its values are text, exact
 * numbers, booleans, null, lists and objects.
 */
final class JsonObject {

    private final String file;
    private final int line;
    private final Map<String, Object> values = new LinkedHashMap<>();

    JsonObject(String file, int line) {
        this.file = file;
        this.line = line;
    }

    /** One that no file holds yet. */
    JsonObject() {
        this("", 0);
    }

    JsonObject put(String key, Object value) {
        values.put(key, value);
        return this;
    }

    Object get(String key) {
        return values.get(key);
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    Map<String, Object> values() {
        return values;
    }

    /** What is left without these keys and without empty values. */
    JsonObject without(Set<String> keys) {
        var rest = new JsonObject(file, line);
        values.forEach((key, value) -> {
            if (!keys.contains(key) && value != null) {
                rest.put(key, value);
            }
        });
        return rest;
    }

    /** The same with its own keys in the order of the alphabet. */
    JsonObject sorted() {
        var sorted = new JsonObject(file, line);
        values.keySet().stream().sorted().forEach(key -> sorted.put(key, values.get(key)));
        return sorted;
    }

    UnreadableFile fault(String problem) {
        return new UnreadableFile(file, line, problem);
    }

    /** Text or a number as text; null where it is missing, null or blank. */
    String text(String key) throws UnreadableFile {
        Object value = values.get(key);
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value != null && !(value instanceof String)) {
            throw fault("\"" + key + "\" has to be text");
        }
        return value == null || ((String) value).isBlank() ? null : ((String) value).strip();
    }

    String required(String key) throws UnreadableFile {
        String text = text(key);
        if (text == null) {
            throw fault("It has no \"" + key + "\"");
        }
        return text;
    }

    /** A number; null where it is missing or null. Numbers in quotes are numbers. */
    BigDecimal number(String key) throws UnreadableFile {
        Object value = values.get(key);
        try {
            if (value instanceof String text) {
                return text.isBlank() ? null : new BigDecimal(text.strip());
            }
            return (BigDecimal) value;
        } catch (NumberFormatException | ClassCastException e) {
            throw fault("\"" + key + "\" has to be a number");
        }
    }

    boolean flag(String key, boolean otherwise) throws UnreadableFile {
        Object value = values.get(key);
        if (value == null) {
            return otherwise;
        }
        if (value instanceof Boolean flag) {
            return flag;
        }
        throw fault("\"" + key + "\" has to be true or false");
    }

    /** A list; an empty one where it is missing or null. */
    List<?> list(String key) throws UnreadableFile {
        Object value = values.get(key);
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> list) {
            return list;
        }
        throw fault("\"" + key + "\" has to be a list");
    }

    List<JsonObject> objects(String key) throws UnreadableFile {
        List<JsonObject> objects = new ArrayList<>();
        for (Object value : list(key)) {
            if (!(value instanceof JsonObject object)) {
                throw fault("\"" + key + "\" has to be a list of objects");
            }
            objects.add(object);
        }
        return objects;
    }

    List<String> texts(String key) throws UnreadableFile {
        List<String> texts = new ArrayList<>();
        for (Object value : list(key)) {
            if (!(value instanceof String text)) {
                throw fault("\"" + key + "\" has to be a list of texts");
            }
            texts.add(text);
        }
        return texts;
    }

    void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (Map.Entry<String, Object> entry : values.entrySet()) {
            json.writeFieldName(entry.getKey());
            write(entry.getValue(), json);
        }
        json.writeEndObject();
    }

    private static void write(Object value, JsonGenerator json) throws IOException {
        switch (value) {
            case null -> json.writeNull();
            case JsonObject object -> object.write(json);
            case List<?> list -> {
                json.writeStartArray();
                for (Object item : list) {
                    write(item, json);
                }
                json.writeEndArray();
            }
            case BigDecimal number -> json.writeNumber(number);
            case Integer number -> json.writeNumber(number);
            case Long number -> json.writeNumber(number);
            case Boolean flag -> json.writeBoolean(flag);
            default -> json.writeString(value.toString());
        }
    }

    /** As JSON on one line. */
    @Override
    public String toString() {
        var text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
