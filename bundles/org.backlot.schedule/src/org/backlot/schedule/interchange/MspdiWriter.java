package org.backlot.schedule.interchange;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Optional;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the elements of a project plan, one to a line. */
final class MspdiWriter {

    /** A part of the plan. */
    @FunctionalInterface
    interface Part {
        void write() throws IOException;
    }

    private final XMLStreamWriter xml;
    private int depth;

    MspdiWriter(OutputStream out) throws IOException {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** The whole. */
    void project(Part within) throws IOException {
        try {
            xml.writeCharacters("\n");
            xml.writeStartElement("Project");
            xml.writeDefaultNamespace(MspdiElement.NAMESPACE);
            depth = 1;
            within.write();
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** An element with others in it. */
    void in(String name, Part within) throws IOException {
        try {
            indent();
            xml.writeStartElement(name);
            depth++;
            within.write();
            depth--;
            indent();
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** An element with text; nothing where it is null or blank. */
    void put(String name, String text) throws IOException {
        if (text == null || text.isBlank()) {
            return;
        }
        try {
            indent();
            xml.writeStartElement(name);
            // what XML cannot hold was never meant to be read
            xml.writeCharacters(text.strip().replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]",
                    ""));
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    void put(String name, int value) throws IOException {
        put(name, Integer.toString(value));
    }

    void put(String name, boolean value) throws IOException {
        put(name, value ? "1" : "0");
    }

    /** The morning of a day of eight hours. */
    void morning(String name, LocalDate date) throws IOException {
        put(name, Optional.ofNullable(date).map(day -> day + "T08:00:00").orElse(""));
    }

    /** The evening of a day of eight hours. */
    void evening(String name, LocalDate date) throws IOException {
        put(name, Optional.ofNullable(date).map(day -> day + "T17:00:00").orElse(""));
    }

    /** Working days, as days of eight hours. */
    void days(String name, int days) throws IOException {
        put(name, "PT" + days * 8L + "H0M0S");
    }

    private void indent() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
