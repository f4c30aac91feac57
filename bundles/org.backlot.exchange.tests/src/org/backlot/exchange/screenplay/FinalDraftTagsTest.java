package org.backlot.exchange.screenplay;

import static org.backlot.exchange.screenplay.Samples.finalDraft;
import static org.backlot.exchange.screenplay.Samples.script;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class FinalDraftTagsTest {

    private static final String HEADING = "<Paragraph Type=\"Scene Heading\"><Text>INT. A - DAY</Text></Paragraph>";

    private static String paragraph(String type, String inside) {
        return "<Paragraph Type=\"" + type + "\">" + inside + "</Paragraph>";
    }

    @Test
    void tagsAreKeptWithWordsDefinitionsAndCategories() throws Exception {
        Screenplay script = finalDraft("<Content>" + paragraph("Scene Heading", "<Text TagNumber=\"3\">INT. A</Text>")
                + paragraph("Action", "<Text>A </Text><Text TagNumber=\"1\">gold </Text><Text TagNumber=\"1\" "
                        + "Style=\"Bold\">key</Text><Text> in a </Text><Text TagNumber=\"2\">cart</Text>"
                        + "<Text TagNumber=\"9\">.</Text>") + "</Content><TagData><TagCategories>"
                + "<TagCategory Id=\"props\" Number=\"6\" Name=\"Props\" Color=\"#94AA11150000\" Style=\"Bold\"/>"
                + "<TagCategory Id=\"cars\" Number=\"5\" Name=\"Vehicles\"/></TagCategories><TagDefinitions>"
                + "<TagDefinition Id=\"d1\" CatId=\"props\" Label=\"Gold key\" Number=\"1\"/>"
                + "<TagDefinition Id=\"d2\" CatId=\"cars\" Label=\"Cart\"/></TagDefinitions><Tags>"
                + "<Tag Number=\"1\"><DefId>d1</DefId></Tag><Tag Number=\"2\" DefId=\"d2\"/><Tag Number=\"3\"/></Tags>"
                + "</TagData>");
        Tagging tagging = script.tagging();
        assertEquals("A gold key in a cart.", script.scenes().getFirst().paragraphs().getFirst().text());
        assertEquals(List.of("INT. A", "gold key", "cart", "."),
                tagging.spans().stream().map(span -> script.textAt(span.at())).toList());
        assertEquals(List.of(new Tagging.Definition("d1", "props", "Gold key", "1", List.of())),
                tagging.definitionsOf(tagging.spans().get(1)));
        assertEquals("Cart", tagging.definitionsOf(tagging.spans().get(2)).getFirst().label());
        assertEquals(List.of(), tagging.definitionsOf(tagging.spans().get(3)));
        assertEquals(List.of(tagging.spans().get(1)), tagging.spansOf(tagging.definitions().getFirst()));
        assertEquals(new Tagging.Category("props", "6", "Props", "#941100", "Bold", ""),
                tagging.categories().getFirst());
        assertEquals(3, tagging.tags().size());
    }

    @Test
    void aRunMayCarrySeveralTags() throws Exception {
        Screenplay script = script(paragraph("Action",
                "<Text TagNumber=\"1,2\">gun</Text><Text TagNumber=\"2\"> belt</Text>"));
        assertEquals(List.of("1:gun", "2:gun belt"), script.tagging().spans().stream()
                .map(span -> span.tag() + ":" + script.textAt(span.at())).toList());
    }

    @Test
    void taggedWordsBecomeWordsOfTheElement() throws Exception {
        String file = "<FinalDraft Version=\"5\"><Content>" + HEADING
                + paragraph("Action", "<Text TagNumber=\"1\">Him</Text>"
                + "<Text> with the </Text><Text TagNumber=\"2\">old revolver</Text><Text>, the </Text>"
                + "<Text TagNumber=\"2\">GUN</Text>") + "</Content><TagData><TagCategories>"
                + "<TagCategory Id=\"x\" Name=\"props\"/></TagCategories><TagDefinitions>"
                + "<TagDefinition Id=\"a\" CatId=\"x\" Label=\"Doll\"/>"
                + "<TagDefinition Id=\"b\" CatId=\"x\" Label=\"Gun\"/>"
                + "</TagDefinitions><Tags><Tag Number=\"1\"><DefId>a</DefId></Tag>"
                + "<Tag Number=\"2\"><DefId>b</DefId></Tag>"
                + "</Tags></TagData></FinalDraft>";
        assertEquals("[org.backlot.core.props/Doll[], org.backlot.core.props/Gun[old revolver]]", Told.sheet(Imported
                .production(Imported.incoming(file, "a.fdx")).getScript().getScenes().getFirst()));
    }
}
