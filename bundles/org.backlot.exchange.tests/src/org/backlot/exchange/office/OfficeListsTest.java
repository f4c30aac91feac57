package org.backlot.exchange.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.breakdown.Category;
import org.backlot.core.exchange.Exchanges;
import org.backlot.core.exchange.Incoming;
import org.backlot.core.file.UnreadableFile;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.testing.PlainRegistry;
import org.junit.jupiter.api.Test;

class OfficeListsTest {

    private final Exchanges exchanges = PlainRegistry.of("org.backlot.exchange").backlot().exchanges();
    private final Production production = CoreFactory.eINSTANCE.createProduction();

    private Incoming read(String fileName, String text) throws IOException {
        return exchanges.reading(fileName).orElseThrow().importer().orElseThrow()
                .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), fileName);
    }

    private Scene script() throws IOException {
        read("a.fountain", "INT. BAR - DAY #12A#\n\nBO\nHi.\n").putInto(production);
        return production.getScript().getScenes().getFirst();
    }

    private static UnreadableFile refused(org.junit.jupiter.api.function.Executable read) {
        return assertThrows(UnreadableFile.class, read);
    }

    @Test
    void aBreakdownGoesOnTheSheets() throws Exception {
        Scene scene = script();
        Incoming incoming = read("a.breakdown.csv",
                "\uFEFFSc;Category;Element;Remarks\n12A;Props;\"Gun; old\";Rubber\n12A;props;GUN; OLD\n;;;\n");
        incoming.putInto(production);
        assertEquals(List.of("BO", "Gun; old", "GUN"), scene.getElements().stream().map(e -> e.getName()).toList());
        assertEquals("Sc. 12A: Rubber", scene.getElements().get(1).getNotes());
        incoming.putInto(production);
        assertEquals("Sc. 12A: Rubber", scene.getElements().get(1).getNotes(), "twice is as once");
    }

    @Test
    void faultsNameTheirLine() throws Exception {
        script();
        assertEquals(3, refused(() -> read("a.breakdown.csv", "scene,category,name\n1,Props,A\n1,Gadgets,B\n")).line());
        assertTrue(refused(() -> read("a.breakdown.csv", "scene,name\n1,A\n")).getMessage().contains("category"));
        assertEquals(2, refused(() -> read("a.scenes.csv", "scene,minutes\n1,1.5\n")).line());
        assertEquals(2, refused(() -> read("a.people.csv", "name,birth\nBo,5/5/2015\n")).line());
        refused(() -> read("a.people.csv", ""));
    }

    @Test
    void aSceneThatIsNotInTheScriptChangesNothing() throws Exception {
        Scene scene = script();
        Incoming incoming = read("a.scenes.csv", "scene,synopsis\n12A,One\n99,Two\n");
        String told = assertThrows(IllegalStateException.class, () -> incoming.putInto(production)).getMessage();
        assertTrue(told.contains("99") && !told.contains("12A"), told);
        assertNull(scene.getSynopsis());
    }

    @Test
    void scenesComeBackAsTheyWereWritten() throws Exception {
        Scene scene = script();
        read("a.scenes.csv", "scene,synopsis,scriptDay,location,weather,minutes,pages\n"
                + "12A,\"=He drinks, she\nleaves\",D3,Pier,dry,90,1 3/8\n").putInto(production);
        assertEquals(Duration.ofMinutes(90), scene.getShootingTime());
        assertEquals(11, scene.getEighths());
        assertFalse(scene.isEstimated());
        var out = new ByteArrayOutputStream();
        exchanges.named("org.backlot.exchange.scenes").orElseThrow().exporter().orElseThrow()
                .write(production, PlainRegistry.of("org.backlot.exchange").questions(), out);
        String written = out.toString(StandardCharsets.UTF_8);
        assertTrue(written.startsWith("\uFEFFscene,"), written);
        assertTrue(written.contains("'=He drinks"), "no spreadsheet takes it for a formula");
        scene.setSynopsis(null);
        scene.setWeather(null);
        read("a.scenes.csv", written).putInto(production);
        assertEquals("=He drinks, she\nleaves", scene.getSynopsis());
        assertEquals("dry", scene.getWeather());
    }

    @Test
    void peoplePlayTheirPartsAndAreMadeOnce() throws Exception {
        script();
        read("a.people.csv", "Full name,kind,Role,Dept,Job,E-mail,DOB,dayRate\nAnn Bee,cast,bo,Cast,Actor,"
                + "a@example.org,2015-09-09,900\nCy Dee,crew,,Camera,Operator,,,\n").putInto(production);
        read("b.people.csv", "name,phone\nANN BEE,555\n").putInto(production);
        assertEquals(2, production.getPeople().size());
        Person ann = production.getPeople().getFirst();
        assertSame(ann, Breakdown.of(production, Category.CAST).findFirst().orElseThrow().getPerson());
        assertEquals(LocalDate.of(2015, 9, 9), ann.getBirth());
        assertEquals("555", ann.getPhone());
        assertEquals("a@example.org", ann.getEmail(), "an empty or missing cell leaves what was known");
        assertNull(ann.getDepartment());
        assertEquals("Camera", production.getPeople().get(1).getDepartment());
    }
}
