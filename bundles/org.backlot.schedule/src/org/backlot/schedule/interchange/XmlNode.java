package org.backlot.schedule.interchange;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.backlot.core.file.PlainXml;
import org.backlot.core.file.UnreadableFile;

/**
 * An element of an XML document of unknown origin, with its attributes and the elements in it.
 *
 * @param line in its own document
 */
record XmlNode(String name, Map<String, String> attributes, List<XmlNode> children, int line) {

    private static final int MOST_NODES = 400_000;
    private static final int DEEPEST = 50;

    /** The value of an attribute without the space around it; the empty string where it has none. */
    String attribute(String name) {
        return attributes.getOrDefault(name, "").strip();
    }

    /** All elements within that have this name, at any depth, in order. */
    Stream<XmlNode> all(String name) {
        return children.stream().flatMap(child -> Stream.concat(
                child.name.equals(name) ? Stream.of(child) : Stream.empty(), child.all(name)));
    }

    /**
     * Reads a document in UTF-8. A document type definition is refused, so no entity is ever expanded and nothing
     * outside is read.
     *
     * @param wanted the names of the documents that are read; others are left at their first element
     * @return null where the document is another one
     */
    static XmlNode read(InputStream in, String file, Set<String> wanted) throws UnreadableFile {
        try {
            return read(PlainXml.reader(in, "UTF-8"), file, wanted);
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
            throw new UnreadableFile(file, 0, "Line " + line + " of one of its parts is damaged", e);
        }
    }

    private static XmlNode read(XMLStreamReader reader, String file, Set<String> wanted)
            throws XMLStreamException, UnreadableFile {
        Deque<XmlNode> open = new ArrayDeque<>();
        XmlNode root = null;
        int nodes = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new UnreadableFile(file, 0, "One of its parts declares or uses XML entities, which Movie Magic "
                        + "never does, so it was not read");
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                open.pop();
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                XmlNode node = node(reader);
                if (root == null) {
                    if (!wanted.contains(node.name)) {
                        return null;
                    }
                    root = node;
                } else {
                    open.element().children.add(node);
                }
                open.push(node);
                if (++nodes > MOST_NODES || open.size() > DEEPEST) {
                    throw new UnreadableFile(file, 0, "The part " + root.name
                            + " is larger or deeper than any schedule");
                }
            }
        }
        return root;
    }

    private static XmlNode node(XMLStreamReader reader) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return new XmlNode(reader.getLocalName(), attributes, new ArrayList<>(),
                reader.getLocation().getLineNumber());
    }
}
