package org.backlot.core.file;

import javax.xml.stream.XMLInputFactory;

import com.fasterxml.aalto.stax.InputFactoryImpl;

/** How XML of any origin is read: no document type is followed, no entity expanded, nothing outside fetched. */
public final class PlainXml {

    private PlainXml() {
    }

    /**
     * A factory of readers that give the text of an element in one piece. They report a document type as an event, for
     * the reader to refuse with the line.
     */
    public static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
