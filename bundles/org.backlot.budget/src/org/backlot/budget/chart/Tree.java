package org.backlot.budget.chart;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.backlot.core.file.PlainXml;
import org.backlot.core.file.UnreadableFile;

/**
 * An element of an XML file of a chart or rate card with its line, so that every error can name the place.
 *
 * @param all what it contains
 */
public record Tree(String file, int line, String name, Map<String, String> attributes, List<Tree> all) {

    /** Reads a file; refuses document types and external entities. */
    public static Tree read(String file, InputStream in) throws IOException {
        try {
            XMLStreamReader xml = PlainXml.reader(in, null);
            while (!xml.isStartElement()) {
                if (xml.next() == XMLStreamReader.DTD) {
                    throw new UnreadableFile(file, xml.getLocation().getLineNumber(),
                            "such a file has no document type; remove the <!DOCTYPE>");
                }
            }
            return element(file, xml);
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            throw new UnreadableFile(file, line, "this is no well-formed XML; correct the file", e);
        }
    }

    private static Tree element(String file, XMLStreamReader xml) throws XMLStreamException {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        Tree tree =
                new Tree(file, xml.getLocation().getLineNumber(), xml.getLocalName(), attributes, new ArrayList<>());
        for (int event = xml.next(); event != XMLStreamReader.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamReader.START_ELEMENT) {
                tree.all.add(element(file, xml));
            }
        }
        return tree;
    }

    /** Refuses an element of another name. */
    public void require(String wanted) throws UnreadableFile {
        if (!name.equals(wanted)) {
            throw fault("the file begins with <" + name + "> and not with <" + wanted + ">");
        }
    }

    /** The elements of a name that it contains. */
    public List<Tree> children(String wanted) {
        return all.stream().filter(child -> child.name.equals(wanted)).toList();
    }

    /** Whether an attribute is there and not blank. */
    public boolean has(String attribute) {
        return !get(attribute, "").isBlank();
    }

    /** An attribute that has to be there. */
    public String get(String attribute) throws UnreadableFile {
        if (!has(attribute)) {
            throw fault("<" + name + "> needs the attribute " + attribute);
        }
        return attributes.get(attribute);
    }

    /** An attribute, or what stands for one that is not there. */
    public String get(String attribute, String standard) {
        return attributes.getOrDefault(attribute, standard);
    }

    /** A number that has to be there. */
    public BigDecimal decimal(String attribute) throws UnreadableFile {
        try {
            return new BigDecimal(get(attribute).strip());
        } catch (NumberFormatException e) {
            throw fault(attribute + " is a number, not \"" + get(attribute) + "\"");
        }
    }

    /** A number, or null where there is none. */
    public BigDecimal optional(String attribute) throws UnreadableFile {
        return has(attribute) ? decimal(attribute) : null;
    }

    /** What to throw for a fault of this element. */
    public UnreadableFile fault(String problem) {
        return new UnreadableFile(file, line, problem);
    }
}
