package org.backlot.exchange.screenplay;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

import org.backlot.core.file.BoundedInput;
import org.backlot.core.file.UnreadableFile;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;

import com.fasterxml.aalto.stax.InputFactoryImpl;

/**
 * A walk through an XML file of unknown origin, one element after another, in bounded memory. A document type
 * definition is refused, so no entity is ever expanded and nothing outside the file is read.
 */
final class XmlCursor {

    /** Final Draft nests about ten deep; with embedded boards twenty. */
    private static final int DEEPEST = 100;
    private static final long LARGEST_FILE = 256L << 20;
    private static final long LARGEST_PIECE = 16L << 20;
    private static final int MOST_ELEMENTS = 2_000_000;
    private static final int LONGEST_TEXT = 1 << 20;
    private static final String REMEDY = ". Open it in the program that wrote it and save it as Final Draft (.fdx)";

    private final String fileName;
    private final BoundedInput in;
    private final XMLStreamReader2 reader;
    private int depth;
    private int elements;

    /** What to do with one child element. What it leaves unread is skipped. */
    interface Child {
        void element(String name) throws UnreadableFile;
    }

    /** A step of the parser underneath. */
    private interface Step<T> {
        T take() throws XMLStreamException;
    }

    /** A cursor on an element around a piece that another cursor copied, or that was kept with a production. */
    static XmlCursor around(String piece, String fileName) throws UnreadableFile {
        return around("", piece, fileName);
    }

    /** The same, on an element that has attributes too, as {@link #attributesBut} gives them. */
    static XmlCursor around(String attributes, String piece, String fileName) throws UnreadableFile {
        String whole = "<kept xmlns:backlot=\"" + FinalDraft.NAMESPACE + "\" " + attributes + ">" + piece + "</kept>";
        XmlCursor cursor = new XmlCursor(new ByteArrayInputStream(whole.getBytes(StandardCharsets.UTF_8)), fileName);
        cursor.root();
        return cursor;
    }

    XmlCursor(InputStream stream, String fileName) throws UnreadableFile {
        this.fileName = fileName;
        this.in = new BoundedInput(stream, LARGEST_FILE, LARGEST_PIECE);
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        // Text is read when it is come upon, so that a fault in it is told there.
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        this.reader = parse(() -> (XMLStreamReader2) factory.createXMLStreamReader(in));
    }

    /** Goes to the root element and gives its name. */
    String root() throws UnreadableFile {
        while (advance() != XMLStreamConstants.START_ELEMENT) {
            if (depth < 0) {
                throw unreadable("It has no content", null);
            }
        }
        return reader.getLocalName();
    }

    /** Visits the children of the current element, and ends at its end. */
    void children(Child child) throws UnreadableFile {
        children(null, child);
    }

    /** The same, with the characters between the children added to a text where one is given. */
    void children(StringBuilder text, Child child) throws UnreadableFile {
        int own = depth;
        while (depth >= own) {
            int event = advance();
            if (event == XMLStreamConstants.START_ELEMENT) {
                child.element(reader.getLocalName());
                while (depth > own) {
                    advance();
                }
            } else if (text != null && depth == own && reader.hasText() && isCharacters(event)) {
                append(text);
            }
        }
    }

    /** The characters directly in the current element, and ends at its end. */
    String text() throws UnreadableFile {
        StringBuilder text = new StringBuilder();
        children(text, name -> {
            // Elements within the text are skipped.
        });
        return text.toString();
    }

    /** An attribute of the current element, or "". To be read before its children. */
    String attribute(String name) {
        String value = reader.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /** An attribute of the current element in {@linkplain FinalDraft#NAMESPACE our own namespace}, or "". */
    String own(String name) {
        String value = reader.getAttributeValue(FinalDraft.NAMESPACE, name);
        return value == null ? "" : value;
    }

    /** The attributes of the current element but those that are known, as they are written, or "". */
    String attributesBut(Set<String> known) {
        StringBuilder others = null;
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String name = reader.getAttributeLocalName(i);
            String namespace = reader.getAttributeNamespace(i);
            if ((namespace == null || namespace.isEmpty()) && !known.contains(name)) {
                others = others == null ? new StringBuilder() : others;
                others.append(XmlOutput.attributeText(name, reader.getAttributeValue(i)));
            }
        }
        return others == null ? "" : others.toString().strip();
    }

    /** The attributes of the current element that are of no namespace, in their order. */
    Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String namespace = reader.getAttributeNamespace(i);
            if (namespace == null || namespace.isEmpty()) {
                attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
            }
        }
        return attributes;
    }

    /**
     * Copies the current element to its end, without the space between elements; what is of other namespaces than our
     * own is left out.
     *
     * @param limit how many characters the copy may have
     * @return false where it would have more, and is not whole
     */
    boolean copyTo(XmlOutput out, int limit) throws UnreadableFile {
        int own = depth;
        long most = out.length() + limit;
        StringBuilder space = new StringBuilder();
        boolean leaf = true;
        startIn(out);
        while (depth >= own && out.length() <= most) {
            int event = advance();
            if (event == XMLStreamConstants.START_ELEMENT && reader.getPrefix() != null
                    && !reader.getPrefix().isEmpty()) {
                int outside = depth - 1;
                while (depth > outside) {
                    advance();
                }
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                space.setLength(0);
                leaf = true;
                startIn(out);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (leaf && !space.isEmpty()) {
                    out.text(space.toString());
                }
                space.setLength(0);
                leaf = false;
                out.end();
            } else if (isCharacters(event)) {
                String text = reader.getText();
                space.append(text);
                if (!text.isBlank()) {
                    out.text(space.toString());
                    space.setLength(0);
                }
            }
        }
        boolean whole = depth < own;
        while (depth >= own) {
            advance();
        }
        return whole;
    }

    private void startIn(XmlOutput out) {
        out.start(reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String namespace = reader.getAttributeNamespace(i);
            boolean ours = FinalDraft.NAMESPACE.equals(namespace);
            if (ours || namespace == null || namespace.isEmpty()) {
                out.attribute((ours ? FinalDraft.PREFIX : "") + reader.getAttributeLocalName(i),
                        reader.getAttributeValue(i));
            }
        }
    }

    /** The line up to which was read; where an element began is not always known. */
    int line() {
        return Math.max(0, reader.getLocationInfo().getCurrentLocation().getLineNumber());
    }

    /** Reads to the end, so that a file that was cut off is not taken for a whole one. */
    void finish() throws UnreadableFile {
        while (parse(reader::hasNext)) {
            advance();
        }
    }

    UnreadableFile unreadable(String problem, Throwable cause) {
        return new UnreadableFile(fileName, reader == null ? 0 : line(), problem + REMEDY, cause);
    }

    private void append(StringBuilder text) throws UnreadableFile {
        if (text.length() + reader.getTextLength() > LONGEST_TEXT) {
            throw unreadable("One paragraph is longer than " + LONGEST_TEXT + " characters", null);
        }
        text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }

    private static boolean isCharacters(int event) {
        return event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    private int advance() throws UnreadableFile {
        int event = parse(reader::next);
        in.nextPiece();
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                depth++;
                elements++;
            }
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.END_DOCUMENT -> depth = -1;
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw unreadable(
                    "It declares or uses XML entities, which a Final Draft file never does, so it was not read", null);
            default -> {
                // Text, comments and processing instructions change nothing here.
            }
        }
        if (elements > MOST_ELEMENTS) {
            throw unreadable("It has more than " + MOST_ELEMENTS + " elements", null);
        }
        if (depth > DEEPEST) {
            throw unreadable("Its elements are nested more than " + DEEPEST + " deep", null);
        }
        return event;
    }

    private <T> T parse(Step<T> step) throws UnreadableFile {
        try {
            return step.take();
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
            throw new UnreadableFile(fileName, line, XmlFault.problem(e) + REMEDY, e);
        } catch (RuntimeException e) {
            // A parser may let a fault in encodings and names through unchecked.
            throw new UnreadableFile(fileName, 0, "It is not well-formed XML" + REMEDY, e);
        }
    }
}
