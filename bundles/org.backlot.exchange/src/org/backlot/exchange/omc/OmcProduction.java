package org.backlot.exchange.omc;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.breakdown.Categories;
import org.backlot.core.model.Element;
import org.backlot.core.model.IntExt;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.model.ProductionKind;
import org.backlot.core.model.Scene;

/** A production as entities of the ontology. */
final class OmcProduction {

    private static final String NARRATIVE_SCENE = "nscn/";
    private static final String PRODUCTION_SCENE = "pscn/";
    private static final String PARTICIPANT = "ptc/";

    private final Production production;
    private final Categories categories;
    private final OmcJson json;
    private final List<Scene> scenes;
    private final Map<Element, List<Scene>> uses = new LinkedHashMap<>();
    private final Map<String, List<Scene>> locations = new LinkedHashMap<>();

    OmcProduction(Production production, Categories categories, OmcJson json) {
        this.production = production;
        this.categories = categories;
        this.json = json;
        this.scenes = Breakdown.scenes(production);
        production.getElements().forEach(element -> uses.put(element, new ArrayList<>()));
        for (Scene scene : scenes) {
            needs(scene).forEach(element -> uses.computeIfAbsent(element, e -> new ArrayList<>()).add(scene));
            if (scene.getLocation() != null && !scene.getLocation().isBlank()) {
                locations.computeIfAbsent(scene.getLocation().strip(), name -> new ArrayList<>()).add(scene);
            }
        }
    }

    private static Set<Element> needs(Scene scene) {
        Set<Element> needs = new LinkedHashSet<>();
        if (scene.getSet() != null) {
            needs.add(scene.getSet());
        }
        needs.addAll(scene.getElements());
        return needs;
    }

    void write() throws IOException {
        work();
        for (Scene scene : scenes) {
            narrative(scene);
        }
        for (Scene scene : scenes) {
            production(scene);
        }
        for (Map.Entry<Element, List<Scene>> use : uses.entrySet()) {
            if (NarrativeKind.of(use.getKey().getCategory()).isNarrative()) {
                element(use.getKey(), use.getValue());
            }
        }
        for (Map.Entry<String, List<Scene>> location : locations.entrySet()) {
            location(location.getKey(), location.getValue());
        }
        for (Person person : production.getPeople()) {
            participant(person);
        }
    }

    private void work() throws IOException {
        String id = production.getId();
        json.entity("CreativeWork", "cw/" + id, () -> {
            json.entities("creativeWorkTitle", () -> json.title(production.getTitle()));
            boolean series = production.getKind() == ProductionKind.SERIES;
            json.text("creativeWorkType", series ? "series" : "creativeWork");
            json.text("creativeWorkCategory", series ? "tv" : production.getKind() == ProductionKind.FEATURE ? "movie"
                    : null);
            json.extras(values("company", production.getCompany(), "start", production.getStart(),
                    "draft", production.getScript() == null ? null : production.getScript().getDraft()));
            json.context("production", "cw/" + id, () -> {
                json.relation("contributor", Map.of("Participant",
                        production.getPeople().stream().map(person -> PARTICIPANT + person.getId()).toList()));
                json.relation("has", Map.of("NarrativeScene", ids(NARRATIVE_SCENE, scenes)));
            });
        });
    }

    private static List<String> ids(String prefix, List<Scene> scenes) {
        return scenes.stream().map(scene -> prefix + scene.getId()).toList();
    }

    /** The values by their names, in order. */
    private static Map<String, Object> values(Object... namesAndValues) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
        }
        return values;
    }

    private static String place(Scene scene) {
        return scene.getIntExt() == IntExt.NONE ? null : scene.getIntExt().getName().replace('_', '/');
    }

    private void narrative(Scene scene) throws IOException {
        json.entity("NarrativeScene", NARRATIVE_SCENE + scene.getId(), () -> {
            json.text("description", scene.getSynopsis());
            json.object("sceneName", () -> json.text("fullName", scene.getSet() == null ? scene.getHeading()
                    : scene.getSet().getName()));
            json.text("sceneNumber", scene.getNumber());
            Map<String, String> slugline = new LinkedHashMap<>();
            slugline.put("slugline", scene.getHeading());
            slugline.put("INT/EXT", place(scene));
            slugline.put("location", scene.getSet() == null ? null : scene.getSet().getName());
            slugline.put("time", scene.getTime());
            json.annotation("slugline", slugline);
            json.extras(values("scriptDay", scene.getScriptDay(), "scriptPage", scene.getPage()));
            Map<String, List<String>> features = new LinkedHashMap<>();
            for (Element element : needs(scene)) {
                NarrativeKind kind = NarrativeKind.of(element.getCategory());
                if (kind.isNarrative()) {
                    features.computeIfAbsent(kind.entity(), entity -> new ArrayList<>())
                            .add(kind.prefix() + element.getId());
                }
            }
            json.context("narrative", NARRATIVE_SCENE + scene.getId(), () -> json.relation("features", features));
        });
    }

    private void production(Scene scene) throws IOException {
        json.entity("ProductionScene", PRODUCTION_SCENE + scene.getId(), () -> {
            json.text("description", scene.getSynopsis());
            json.object("sceneName", () -> json.text("fullName", scene.getSet() == null ? scene.getHeading()
                    : scene.getSet().getName()));
            json.text("sceneHeader", scene.getHeading());
            json.text("sceneNumber", scene.getNumber());
            List<String> needs = needs(scene).stream()
                    .filter(element -> !NarrativeKind.of(element.getCategory()).isNarrative())
                    .map(element -> categories.nameOf(element.getCategory()) + ": " + element.getName()).toList();
            json.extras(values("eighths", scene.getEighths(), "unit", scene.getUnit(), "sequence", scene.getSequence(),
                    "shootingTime", scene.getShootingTime(), "weather", scene.getWeather(), "notes", scene.getNotes(),
                    "needs", needs));
            json.context("production", PRODUCTION_SCENE + scene.getId(), () -> {
                json.relation("for", Map.of("NarrativeScene", List.of(NARRATIVE_SCENE + scene.getId())));
                json.relation("uses", Map.of("ProductionLocation", scene.getLocation() == null
                        || scene.getLocation().isBlank() ? List.of()
                                : List.of(locationId(scene.getLocation().strip()))));
            });
        });
    }

    private void element(Element element, List<Scene> in) throws IOException {
        NarrativeKind kind = NarrativeKind.of(element.getCategory());
        String id = kind.prefix() + element.getId();
        json.entity(kind.entity(), id, () -> {
            json.text("name", element.getName());
            json.text("description", element.getNotes());
            json.text(kind.property(), kind.value());
            if (kind.entity().equals("Character")) {
                json.object("characterName", () -> json.text("fullName", element.getName()));
            }
            json.extras(values("boardId", element.getBoardId(), "alsoKnownAs", List.copyOf(element.getWords())));
            if (element.getPerson() != null && kind.entity().equals("Character")) {
                json.entities("Depiction", () -> json.entity("Depiction", "dep/" + element.getId(), () -> {
                    json.text("depictionType", "portrayal");
                    json.reference("Depicter", PARTICIPANT + element.getPerson().getId());
                }));
            }
            json.context("narrative", id,
                    () -> json.relation("featuresIn", Map.of("NarrativeScene", ids(NARRATIVE_SCENE, in))));
        });
    }

    /** Locations are names here, so their ids follow from these. */
    private static String locationId(String name) {
        return "ploc/" + name;
    }

    private void location(String name, List<Scene> in) throws IOException {
        json.entity("ProductionLocation", locationId(name), () -> {
            json.text("name", name);
            json.text("locationType", "shooting");
            json.entity("Location", "Location", "loc/" + name, () -> json.text("name", name));
            json.context("production", locationId(name),
                    () -> json.relation("usedIn", Map.of("ProductionScene", ids(PRODUCTION_SCENE, in))));
        });
    }

    private void participant(Person person) throws IOException {
        json.entity("Participant", PARTICIPANT + person.getId(), () -> {
            json.text("name", person.getName());
            json.entity("ParticipantSC", "Person", "ptsc/" + person.getId(), () -> {
                json.text("name", person.getName());
                json.object("personName", () -> json.text("fullName", person.getName()));
                json.text("jobTitle", person.getPosition());
                json.object("contact", () -> {
                    json.object("email", () -> json.text("business", person.getEmail()));
                    json.object("telephone", () -> json.text("business", person.getPhone()));
                });
            });
            json.object("participantFC", () -> {
                json.text("functionalType", person.getDepartment());
                json.text("jobTitle", person.getPosition());
            });
        });
    }
}
