package org.backlot.core.file;

import java.io.IOException;
import java.io.InputStream;

import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

import org.codehaus.stax2.XMLInputFactory2;

import com.fasterxml.aalto.stax.InputFactoryImpl;

/** How XML of any origin is read: no document type is followed, no entity expanded, nothing outside fetched. */
public final class PlainXml {

    private PlainXml() {
    }

    /**
     * A reader that gives the text of an element in one piece. It reports a document type as an event, for the caller
     * to refuse with the line.
     *
     * @param encoding of the bytes; null: as they say themselves
     * @throws XMLStreamException if it is no XML; as do the steps of the reader, and nothing else does
     */
    public static XMLStreamReader reader(InputStream in, String encoding) throws XMLStreamException {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        // Text is read when it is come upon, so that a fault in it is told there.
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        try {
            return new Telling(factory.createXMLStreamReader(in, encoding));
        } catch (RuntimeException e) {
            throw new XMLStreamException("it is no XML", e);
        }
    }

    /** Reads an element at whose start the reader stands. */
    @FunctionalInterface
    public interface Element {
        void read(XMLStreamReader xml) throws XMLStreamException, IOException;
    }

    /**
     * Reads every element of a name in a file.
     *
     * @param what the file is, as {@code a rule pack}
     * @throws IOException if it is none, or has a document type, with the line
     */
    public static void each(InputStream in, String name, String what, Element element) throws IOException {
        try {
            XMLStreamReader xml = reader(in, null);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    throw fault(xml.getLocation().getLineNumber(), what + " must not have a document type");
                }
                if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals(name)) {
                    element.read(xml);
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException("Not " + what + ": " + e.getMessage(), e);
        }
    }

    /** What is wrong in a line of a file. */
    public static IOException fault(int line, String says) {
        return new IOException("Line " + line + ": " + says);
    }

    /**
     * The parser lets faults in encodings, names and namespaces through unchecked; here they are faults of the file.
     */
    private static final class Telling extends StreamReaderDelegate {

        Telling(XMLStreamReader parser) {
            super(parser);
        }

        @Override
        public int next() throws XMLStreamException {
            try {
                return super.next();
            } catch (RuntimeException e) {
                throw fault(e);
            }
        }

        @Override
        public String getElementText() throws XMLStreamException {
            try {
                return super.getElementText();
            } catch (RuntimeException e) {
                throw fault(e);
            }
        }

        private XMLStreamException fault(RuntimeException e) {
            return new Damage(getLocation(), e);
        }
    }

    /** Its message is one line; that of {@link XMLStreamException} with a location begins with the location. */
    private static final class Damage extends XMLStreamException {

        private static final long serialVersionUID = 1;

        Damage(Location place, RuntimeException cause) {
            super("it is no XML", cause);
            location = place;
        }
    }
}
