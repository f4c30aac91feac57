package org.backlot.schedule.interchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Foreign;
import org.backlot.core.model.Identified;
import org.backlot.core.model.Production;
import org.backlot.core.session.Ids;

/** What files of the standard held and Backlot has no place for, kept in the production to be written back. */
final class UssKept {

    static final String FORMAT = "org.backlot.schedule.uss";

    private static final JsonObject NOTHING = new JsonObject();

    private final Map<String, JsonObject> ofObjects = new HashMap<>();
    private final Map<String, List<JsonObject>> ofFile = new HashMap<>();

    UssKept(Production production) {
        for (Foreign foreign : production.getForeign()) {
            if (FORMAT.equals(foreign.getFormat()) && foreign.getContent() != null && foreign.getName() != null) {
                read(foreign.getContent()).ifPresent(kept -> {
                    if (foreign.getObject() == null) {
                        ofFile.computeIfAbsent(foreign.getName(), name -> new ArrayList<>()).add(kept);
                    } else {
                        ofObjects.put(foreign.getName() + " " + foreign.getObject(), kept);
                    }
                });
            }
        }
    }

    private static Optional<JsonObject> read(String content) {
        try {
            return Optional.of(JsonSource.read(
                    new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), FORMAT));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** What is kept of an object under a name; an empty object where nothing is. */
    JsonObject of(String name, Identified object) {
        return ofObjects.getOrDefault(name + " " + object.getId(), NOTHING);
    }

    /** What is kept of the file as a whole under a name, in order. */
    List<JsonObject> ofFile(String name) {
        return ofFile.getOrDefault(name, List.of());
    }

    /** Keeps something of an object. */
    static void keep(Production production, Identified object, String name, JsonObject content) {
        add(production, Ids.of(object), name, content);
    }

    /** Keeps something of the file as a whole. */
    static void keep(Production production, String name, JsonObject content) {
        add(production, null, name, content);
    }

    private static void add(Production production, String object, String name, JsonObject content) {
        if (content.isEmpty()) {
            return;
        }
        Foreign foreign = CoreFactory.eINSTANCE.createForeign();
        foreign.setFormat(FORMAT);
        foreign.setObject(object);
        foreign.setName(name);
        foreign.setContent(content.sorted().toString());
        Ids.of(foreign);
        production.getForeign().add(foreign);
    }
}
