package org.backlot.core.spreadsheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import com.fasterxml.aalto.stax.InputFactoryImpl;

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
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        Bounded bounded = new Bounded(in);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(bounded);
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
            if (bounded.left < 0) {
                throw new Size.Exceeded("It unpacks to more than " + (Size.PART >> 20) + " MiB");
            }
            throw e;
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            // the parser gives up so on some malformed bytes
            throw new XMLStreamException("it is no XML", e);
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

    /** Ends in an error behind the most that a part may hold. */
    private static final class Bounded extends FilterInputStream {

        private long left = Size.PART;

        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int value = in.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = in.read(buffer, offset, length);
            count(Math.max(0, count));
            return count;
        }

        private void count(int bytes) throws IOException {
            left -= bytes;
            if (left < 0) {
                throw new IOException("too large");
            }
        }
    }
}
