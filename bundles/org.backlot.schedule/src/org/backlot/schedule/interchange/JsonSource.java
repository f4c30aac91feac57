package org.backlot.schedule.interchange;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.backlot.core.file.UnreadableFile;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;

/**
 * Reads a JSON file of unknown origin, value by value and in bounded memory.
 *
 * <p>Limits: 64 MiB of file, a million values, 50 levels.
 */
final class JsonSource {

    private static final String REMEDY = ". Export it again as a Universal Schedule Standard file (.uss)";
    private static final int MOST_VALUES = 1_000_000;
    private static final int LONGEST_NUMBER = 40;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxDocumentLength(64L << 20).maxNestingDepth(50)
                    .maxStringLength(1 << 20).maxNameLength(1000).maxNumberLength(LONGEST_NUMBER).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).disable(StreamReadFeature.AUTO_CLOSE_SOURCE).build();

    private final JsonParser json;
    private final String file;
    private int values;

    private JsonSource(JsonParser json, String file) {
        this.json = json;
        this.file = file;
    }

    /** The one object that a file consists of. */
    static JsonObject read(InputStream in, String file) throws IOException {
        try (JsonParser json = FACTORY.createParser(in)) {
            return new JsonSource(json, file).document();
        } catch (StreamConstraintsException e) {
            throw new UnreadableFile(file, line(e), "It is larger or deeper than any schedule", e);
        } catch (JsonProcessingException e) {
            String detail = e.getOriginalMessage() == null ? "" : " (" + e.getOriginalMessage().replaceAll("\\s+", " ")
                    + ")";
            throw new UnreadableFile(file, line(e), "It is damaged or not JSON" + detail + REMEDY, e);
        } catch (UnreadableFile e) {
            throw e;
        } catch (IOException e) {
            throw new UnreadableFile(file, 0, "Reading stopped: " + e.getMessage(), e);
        }
    }

    private static int line(JsonProcessingException e) {
        return e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
    }

    private JsonObject document() throws IOException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw fault("It does not begin with an object" + REMEDY);
        }
        JsonObject object = object();
        if (json.nextToken() != null) {
            throw fault("Something follows its end" + REMEDY);
        }
        return object;
    }

    private JsonObject object() throws IOException {
        var object = new JsonObject(file, json.currentTokenLocation().getLineNr());
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            object.put(name, value());
        }
        return object;
    }

    private Object value() throws IOException {
        if (++values > MOST_VALUES) {
            throw fault("It holds more than " + MOST_VALUES + " values, more than any schedule");
        }
        return switch (json.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> {
                List<Object> list = new ArrayList<>();
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    list.add(value());
                }
                yield list;
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> json.getText();
        };
    }

    private BigDecimal number() throws IOException {
        BigDecimal number = json.getDecimalValue();
        if (Math.abs((long) number.scale()) > LONGEST_NUMBER) {
            throw fault("The number " + json.getText() + " is out of all measure");
        }
        return number;
    }

    private UnreadableFile fault(String problem) {
        return new UnreadableFile(file, json.currentTokenLocation().getLineNr(), problem);
    }
}
