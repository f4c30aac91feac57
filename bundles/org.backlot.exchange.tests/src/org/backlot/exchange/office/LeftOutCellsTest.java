package org.backlot.exchange.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.backlot.core.file.UnreadableFile;
import org.backlot.core.spreadsheet.Fault;
import org.backlot.core.spreadsheet.Faults;
import org.backlot.core.spreadsheet.MappedIncoming;
import org.backlot.core.spreadsheet.Mapping;
import org.backlot.core.spreadsheet.Outcome;
import org.backlot.core.spreadsheet.Sheet;
import org.junit.jupiter.api.Test;

/** What cannot be read stops an import, unless a person goes on without it. */
class LeftOutCellsTest {

    private static final String PROPS = "org.backlot.core.props";

    private final Breakdowns office = new Breakdowns();

    private static List<String> places(Faults faults) {
        return faults.listed().stream().map(Fault::place).toList();
    }

    @Test
    void theRestOfARowIsReadWhereACellIsLeftOut() throws IOException {
        office.put("scene,pages,synopsis\n1,2,Old\n2,4/8,Two\n");
        MappedIncoming incoming = office.read("scene,pages,synopsis\n1,abc,New\n2,1 3/8,\n");
        assertThrows(UnreadableFile.class, incoming::sound);
        MappedIncoming leaving = incoming.leavingOut();
        assertTrue(leaving.faults().isEmpty());
        assertEquals(List.of("B2"), places(leaving.leftOut()));
        leaving.sound().putInto(office.production());
        assertEquals("New", office.scene("1").getSynopsis());
        assertEquals(16, office.scene("1").getEighths(), "the cell that was left out changes nothing");
        assertEquals(11, office.scene("2").getEighths());
    }

    @Test
    void aRowThatCannotBePlacedIsLeftOutAsAWhole() throws IOException {
        office.put("scene,synopsis\n1,One\n2,Two\n");
        MappedIncoming incoming = office.read("scene,synopsis\n#REF!,Lost\n2,Zwei\n").leavingOut();
        assertEquals(List.of("A2"), places(incoming.leftOut()));
        assertEquals(1, incoming.put(office.production()).count("scenes", "updated"));
        assertEquals(2, office.production().getScript().getScenes().size());
        MappedIncoming elements = office.read("scene,category,name\n1,Gadgets,Gun\n1,Props,#N/A\n2,Props,Knife\n")
                .leavingOut();
        assertEquals(List.of("B2", "C3"), places(elements.leftOut()));
        elements.put(office.production());
        assertEquals(List.of(), office.names("1", PROPS));
        assertEquals(List.of("Knife"), office.names("2", PROPS));
    }

    @Test
    void whatIsLeftOutTakesNothingOffASheet() throws IOException {
        office.put("scene,props\n1,Gun\n2,Oar\n");
        Sheet sheet = Breakdowns.sheet("scene,props\n1,#REF!\n2,Rope\n");
        replace(sheet);
        assertEquals(List.of("Gun"), office.names("1", PROPS), "nobody knows what the cell says");
        assertEquals(List.of("Rope"), office.names("2", PROPS));
        Outcome rows = replace(Breakdowns.sheet("scene,props\n1,Lamp\n#REF!,Gun\n"));
        assertEquals(List.of("Gun", "Lamp"), office.names("1", PROPS), "the row may have been of this scene");
        assertTrue(rows.notes().toString().contains("Nothing was taken off"), rows.notes().toString());
    }

    private Outcome replace(Sheet sheet) throws IOException {
        return office.importer().read(sheet, office.importer().suggest(sheet, 0).with(Mapping.Lists.AUTO,
                Mapping.NewScenes.REFUSE, true)).leavingOut().put(office.production());
    }

    @Test
    void columnsThatMakeNoSenseCannotBeLeftOut() throws IOException {
        Sheet sheet = Breakdowns.sheet("scene,a,b\n1,2,3\n");
        Mapping twice = office.importer().suggest(sheet, 0).with("a", "pages").with("b", "pages");
        MappedIncoming incoming = office.importer().read(sheet, twice);
        assertFalse(incoming.faults().canBeLeftOut());
        assertSame(incoming, incoming.leavingOut());
    }

    @Test
    void anErrorNamesTwentyAndCountsTheRest() throws IOException {
        var text = new StringBuilder("scene,pages\n");
        for (int i = 1; i <= 1500; i++) {
            text.append(i).append(",x\n");
        }
        MappedIncoming incoming = office.read(text.toString());
        assertEquals(1500, incoming.faults().count());
        assertEquals(Faults.LISTED, incoming.faults().listed().size());
        List<String> more = assertThrows(UnreadableFile.class, incoming::sound).more();
        assertEquals(20, more.size());
        assertTrue(more.get(18).startsWith("a.csv:21: B21: The pages"), more.get(18));
        assertEquals("and 1480 more", more.get(19));
        assertEquals(1500, incoming.leavingOut().put(office.production()).count("scenes", "added"),
                "rows below the last that is named are read too");
    }

    @Test
    void aMappingSaysWhatAWordMeans() throws IOException {
        Sheet sheet = Breakdowns.sheet("scene,i/e,time,category,name,pages\n1,Studio,Früh  Morgen,Stuff,Gun,two\n");
        Mapping mapping = office.importer().suggest(sheet, 0);
        assertTrue(office.importer().meaning(mapping, "intExt", "Studio").isEmpty());
        assertEquals("INT", office.importer().meaning(mapping, "intExt", "i.").orElseThrow());
        assertEquals("1 3/8", office.importer().meaning(mapping, "pages", "1.375").orElseThrow());
        Mapping told = mapping.with("intExt", "studio", "INT").with("time", "früh morgen", "DAWN")
                .with("category", "Stuff", "Props").with("pages", "two", "2");
        Mapping kept = Mapping.parse(told.toString(), "m");
        assertEquals(told, kept, "it is saved with the mapping");
        assertEquals("Props", office.importer().meaning(kept, "category", "STUFF").orElseThrow());
        office.importer().read(sheet, kept).put(office.production());
        assertEquals("DAWN", office.scene("1").getTime());
        assertEquals(16, office.scene("1").getEighths());
        assertEquals(List.of("Gun"), office.names("1", PROPS));
        assertEquals(mapping, told.with("intExt", "Studio", "").with("time", "Früh Morgen", "")
                .with("category", "stuff", "").with("pages", "two", ""));
    }
}
