package org.backlot.ui.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The model of the window, read as the file that it is. */
class ApplicationTest {

    private final List<Element> elements = new ArrayList<>();

    @BeforeEach
    void read() throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        try (InputStream in = Perspectives.class.getResourceAsStream("/Application.e4xmi")) {
            Document document = factory.newDocumentBuilder().parse(in);
            NodeList all = document.getElementsByTagName("*");
            for (int i = 0; i < all.getLength(); i++) {
                elements.add((Element) all.item(i));
            }
        }
    }

    @Test
    void everyCommandHasAHandler() {
        Set<String> handled = new HashSet<>();
        named("handlers").forEach(handler -> handled.add(handler.getAttribute("command")));
        assertFalse(handled.isEmpty());
        assertEquals(List.of(), named("commands").stream().filter(c -> !handled.contains(c.getAttribute("xmi:id")))
                .map(c -> c.getAttribute("elementId")).toList());
    }

    @Test
    void everyClassOfTheModelIsThere() {
        assertEquals(List.of(), elements.stream().map(e -> e.getAttribute("contributionURI"))
                .filter(uri -> uri.startsWith("bundleclass://org.backlot.ui/"))
                .map(uri -> uri.substring(uri.lastIndexOf('/') + 1))
                .filter(name -> Perspectives.class.getResource("/" + name.replace('.', '/') + ".class") == null)
                .toList());
    }

    @Test
    void everyIconOfTheModelIsThere() {
        List<String> icons = elements.stream().map(e -> e.getAttribute("iconURI"))
                .filter(uri -> !uri.isEmpty()).toList();
        assertFalse(icons.isEmpty());
        assertEquals(List.of(), icons.stream().map(uri -> uri.replace("platform:/plugin/org.backlot.ui", ""))
                .filter(path -> Perspectives.class.getResource(path) == null).toList());
    }

    @Test
    void idsAreUniqueAndPrefixed() {
        List<String> ids = elements.stream().filter(e -> !e.getTagName().equals("parameters"))
                .map(e -> e.getAttribute("elementId")).filter(id -> !id.isEmpty()).toList();
        assertEquals(List.of(), ids.stream().filter(id -> !id.startsWith("org.")).toList());
        assertEquals(ids.size(), Set.copyOf(ids).size());
    }

    private List<Element> named(String tag) {
        return elements.stream().filter(e -> e.getTagName().equals(tag)).toList();
    }
}
