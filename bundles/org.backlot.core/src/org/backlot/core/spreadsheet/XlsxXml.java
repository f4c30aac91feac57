package org.backlot.core.spreadsheet;

import java.io.InputStream;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.backlot.core.file.BoundedInput;
import org.backlot.core.file.PlainXml;

/**
 * A part of a workbook, element by element; no document types, no entities of its own, no more than a part may hold.
 */
final class XlsxXml {

    private final XMLStreamReader xml;

    /** Hears of every element that begins and may read on to its end. */
    @FunctionalInterface
    interface Listener {
        void element(XlsxXml xml) throws XMLStreamException, Size.Exceeded;
    }

    private XlsxXml(XMLStreamReader xml) {
        this.xml = xml;
    }

    static void read(InputStream in, Listener listener) throws XMLStreamException, Size.Exceeded {
        BoundedInput bounded = new BoundedInput(in, Size.PART);
        try {
            XMLStreamReader reader = PlainXml.reader(bounded, null);
            XlsxXml xml = new XlsxXml(reader);
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.DTD -> throw new XMLStreamException("it has a document type");
                    case XMLStreamConstants.START_ELEMENT -> listener.element(xml);
                    default -> {
                        // what stands between elements is read by those that ask for it
                    }
                }
            }
            reader.close();
        } catch (XMLStreamException e) {
            if (bounded.isExceeded()) {
                throw new Size.Exceeded("It unpacks to more than " + (Size.PART >> 20) + " MiB");
            }
            throw e;
        }
    }

    /** Whether the element that begins here has a name, whatever its prefix. */
    boolean begins(String name) {
        return xml.getLocalName().equals(name);
    }

    /** An attribute, whatever its prefix; the empty string where there is none. */
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** A whole number; the other where there is none. */
    int number(String name, int other) {
        String text = attribute(name);
        return text.matches("\\d{1,8}") ? Integer.parseInt(text) : other;
    }

    /** To the next element that begins inside the element of a name; false at the end of that element. */
    boolean next(String inside) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(inside)) {
                return false;
            }
        }
        return false;
    }

    /** The text of the element that begins here, to its end. */
    String text() throws XMLStreamException {
        return xml.getElementText();
    }

    /** The text of a string item with its runs, to its end; what tells how to pronounce it is left out. */
    String richText() throws XMLStreamException {
        String item = xml.getLocalName();
        StringBuilder text = new StringBuilder();
        while (next(item)) {
            if (begins("t")) {
                text.append(text());
            } else if (begins("rPh")) {
                skip();
            }
        }
        return text.toString();
    }

    /** To the end of the element that begins here. */
    private void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0 && xml.hasNext();) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }
}
