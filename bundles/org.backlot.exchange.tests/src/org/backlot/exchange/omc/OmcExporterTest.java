package org.backlot.exchange.omc;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.IntExt;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.model.ProductionKind;
import org.backlot.core.model.Scene;
import org.backlot.core.session.Ids;
import org.backlot.core.testing.PlainRegistry;
import org.backlot.core.testing.SampleFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ontology as we write it, against its schema and the sample of its makers where they are on this machine. */
class OmcExporterTest {

    private static JsonSchema schema() throws IOException {
        return new JsonSchema(JsonText.parse(Files.readAllBytes(SampleFiles.at("omc/OMC-JSON-v2.8.schema.json"))));
    }

    private static Object sample(String what) throws IOException {
        return JsonText.parse(Files.readAllBytes(SampleFiles.at("omc/HSM_all" + what + ".json")));
    }

    private static Scene scene(Production production, String number, IntExt place, String set) {
        Scene scene = CoreFactory.eINSTANCE.createScene();
        scene.setNumber(number);
        scene.setIntExt(place);
        scene.setHeading(place + ". " + set + " - DAY");
        scene.setTime("DAY");
        scene.setEighths(11);
        scene.setSet(new Breakdown(production).element("org.backlot.core.set", set));
        production.getScript().getScenes().add(scene);
        return scene;
    }

    private static Production road() {
        Production production = CoreFactory.eINSTANCE.createProduction();
        production.setTitle("The Salt Road");
        production.setCompany("Harkness");
        production.setStart(LocalDate.of(2027, 3, 1));
        production.setScript(CoreFactory.eINSTANCE.createScript());
        Scene first = scene(production, "1", IntExt.EXT, "SALT PANS");
        first.setSynopsis("Oda counts \"everything\".");
        first.setLocation("North shore");
        first.setScriptDay("D1");
        first.setShootingTime(Duration.ofMinutes(95));
        first.setNotes("Tide at noon");
        Scene second = scene(production, "1A", IntExt.INT_EXT, "BOAT");
        second.setLocation("North shore");
        Scene cut = scene(production, "2", IntExt.INT, "CELLAR");
        cut.setOmitted(true);
        Breakdown breakdown = new Breakdown(production);
        for (String tag : List.of("cast/ODA", "background/Fishermen", "props/Lamp", "vehicles/Cart",
                "wardrobe/Oilskins",
                "greenery/Reeds", "dressing/Nets", "animals/Heron", "equipment/Crane", "music/Song")) {
            breakdown.tag(first, "org.backlot.core." + tag.split("/")[0], tag.split("/")[1]);
        }
        breakdown.tag(second, "org.backlot.core.cast", "ODA").setBoardId("1");
        Person person = CoreFactory.eINSTANCE.createPerson();
        person.setName("Ida Berg");
        person.setEmail("ida@example.org");
        person.setBirth(LocalDate.of(2014, 5, 6));
        person.setHome("Bergen");
        breakdown.element("org.backlot.core.cast", "ODA").setPerson(person);
        Person gaffer = CoreFactory.eINSTANCE.createPerson();
        gaffer.setName("Tam Holt");
        gaffer.setDepartment("Electric");
        gaffer.setPosition("Gaffer");
        production.getPeople().addAll(List.of(person, gaffer));
        Ids.complete(production);
        return production;
    }

    private static byte[] write(Production production) throws IOException {
        var out = new ByteArrayOutputStream();
        new OmcExporter().write(production, PlainRegistry.of("org.backlot.exchange").questions(), out);
        return out.toByteArray();
    }

    private static List<?> entities(Production production) throws IOException {
        return (List<?>) JsonText.parse(write(production));
    }

    private static List<Map<?, ?>> of(List<?> entities, String type) {
        return entities.stream().<Map<?, ?>>map(entity -> (Map<?, ?>) entity)
                .filter(entity -> type.equals(entity.get("entityType"))).collect(Collectors.toList());
    }

    @Test
    void everyEntityIsValid() throws IOException {
        assertEquals(List.of(), schema().faults(JsonText.parse(write(road()))));
    }

    @ParameterizedTest
    @ValueSource(strings = { "FEATURE", "SERIES", "COMMERCIAL", "LIVE", "OTHER" })
    void almostEmptyProductionsAreValidToo(ProductionKind kind) throws IOException {
        Production production = CoreFactory.eINSTANCE.createProduction();
        production.setKind(kind);
        production.getPeople().add(CoreFactory.eINSTANCE.createPerson());
        production.setScript(CoreFactory.eINSTANCE.createScript());
        production.getScript().getScenes().add(CoreFactory.eINSTANCE.createScene());
        Ids.complete(production);
        assertEquals(List.of(), schema().faults(JsonText.parse(write(production))));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Characters", "CreativeWork", "NarrativeLocations", "NarrativeObjects", "NarrativeScenes",
        "Participants", "People", "ProductionLocations", "ProductionScenes", "Roles" })
    void theSampleOfTheMakersIsValidAndHasOurStructure(String what) throws IOException {
        Object sample = sample(what);
        assertEquals(List.of(), schema().faults(sample));
        Map<?, ?> theirs = (Map<?, ?>) ((List<?>) sample).getFirst();
        for (Map<?, ?> ours : of(entities(road()), theirs.get("entityType").toString())) {
            Set<Object> common = new HashSet<>(ours.keySet());
            common.retainAll(theirs.keySet());
            assertTrue(common.size() >= 4, common.toString());
        }
    }

    @Test
    void checkFindsWhatIsWrong() throws IOException {
        JsonSchema schema = schema();
        for (String[] wrong : List.of(new String[] {"entityType", "Film"}, new String[] {"schemaVersion", "v9"},
                new String[] {"sceneNumbers", "1"})) {
            List<?> entities = entities(road());
            Map<String, Object> scene = new LinkedHashMap<>();
            of(entities, "NarrativeScene").getFirst().forEach((key, value) -> scene.put(key.toString(), value));
            assertEquals(List.of(), schema.faults(List.of(scene)));
            scene.put(wrong[0], wrong[1]);
            assertFalse(schema.faults(List.of(scene)).isEmpty(), wrong[0]);
        }
    }

    @Test
    void theStoryAndItsNeedsAreThere() throws IOException {
        List<?> entities = entities(road());
        Map<String, Long> counts = entities.stream().map(entity -> ((Map<?, ?>) entity).get("entityType").toString())
                .collect(Collectors.groupingBy(type -> type, Collectors.counting()));
        assertEquals(Map.of("CreativeWork", 1L, "NarrativeScene", 2L, "ProductionScene", 2L, "Character", 2L,
                "NarrativeLocation", 3L, "NarrativeObject", 5L, "NarrativeWardrobe", 1L, "ProductionLocation", 1L,
                "Participant", 2L), counts);
        Map<?, ?> scene = of(entities, "ProductionScene").getFirst();
        assertEquals("EXT. SALT PANS - DAY", scene.get("sceneHeader"));
        String extras = scene.get("customData").toString();
        assertTrue(extras.contains("eighths=11") && extras.contains("Special Equipment: Crane")
                && extras.contains("shootingTime=PT1H35M"), extras);
        assertTrue(of(entities, "Character").getFirst().get("Depiction").toString().contains("ptc/"));
        assertEquals(List.of("narrativeProp", "narrativeVehicle", "narrativeGreenery", "narrativeSetDressing",
                "narrativeObject"), of(entities, "NarrativeObject").stream().map(e -> e.get("narrativeType")).toList());
    }

    @Test
    void everyReferenceLeadsToAnEntity() throws IOException {
        Set<Object> known = new HashSet<>();
        Set<Object> named = new HashSet<>();
        collect(entities(road()), known, named);
        named.removeAll(known);
        assertEquals(Set.of(), named);
        assertTrue(known.size() > 20);
    }

    private static void collect(Object value, Set<Object> known, Set<Object> named) {
        if (value instanceof List<?> list) {
            list.forEach(item -> collect(item, known, named));
        } else if (value instanceof Map<?, ?> map) {
            if (map.containsKey("identifier")) {
                (map.containsKey("entityType") ? known : named).add(map.get("identifier"));
            }
            map.values().forEach(item -> collect(item, known, named));
        }
    }

    @Test
    void privateMattersStayHere() throws IOException {
        String written = new String(write(road()), StandardCharsets.UTF_8);
        assertFalse(written.contains("2014") || written.contains("Bergen"));
        assertTrue(written.contains("ida@example.org"));
    }

    @Test
    void equalProductionsGiveEqualBytes() throws IOException {
        Production production = road();
        assertArrayEquals(write(production), write(production));
    }
}
