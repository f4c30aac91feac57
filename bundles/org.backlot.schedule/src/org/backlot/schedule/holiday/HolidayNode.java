package org.backlot.schedule.holiday;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.backlot.core.file.PlainXml;

/** An element of one of Jollyday's files of holidays, with the elements and the text in it. */
record HolidayNode(String name, Map<String, String> attributes, List<HolidayNode> children, StringBuilder text) {

    /** @throws IOException if it cannot be read or is no XML */
    static HolidayNode read(InputStream in) throws IOException {
        try {
            XMLStreamReader reader = PlainXml.reader(in, null);
            Deque<HolidayNode> open = new ArrayDeque<>();
            HolidayNode root = null;
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        HolidayNode node = node(reader);
                        if (root == null) {
                            root = node;
                        } else {
                            open.element().children.add(node);
                        }
                        open.push(node);
                    }
                    case XMLStreamConstants.END_ELEMENT -> open.pop();
                    case XMLStreamConstants.CHARACTERS -> open.element().text.append(reader.getText());
                    default -> { }
                }
            }
            return root;
        } catch (XMLStreamException e) {
            throw new IOException("A file of holidays is damaged", e);
        }
    }

    private static HolidayNode node(XMLStreamReader reader) {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return new HolidayNode(reader.getLocalName(), attributes, new ArrayList<>(), new StringBuilder());
    }

    String attribute(String key) {
        return attributes.get(key);
    }

    /** The constant that an attribute names. */
    <E extends Enum<E>> E one(Class<E> type, String key) {
        return Enum.valueOf(type, attribute(key));
    }

    List<HolidayNode> all(String element) {
        return children.stream().filter(child -> child.name.equals(element)).toList();
    }

    /** The elements of one name as something else. */
    <T> List<T> all(String element, Function<HolidayNode, T> made) {
        return all(element).stream().map(made).toList();
    }

    Optional<HolidayNode> first(String element) {
        return all(element).stream().findFirst();
    }

    /** The text of an element within. */
    Optional<String> says(String element) {
        return first(element).map(node -> node.text.toString().strip());
    }
}
