package org.backlot.core.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.backlot.core.model.CorePackage;
import org.backlot.core.model.Identified;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * One section as XML: {@code <?backlot section="org.backlot.schedule" format="1"?>} and then XMI. The same state is
 * always the same bytes.
 */
final class EntryCodec {

    private static final String PROLOG = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final Pattern HEADER =
            Pattern.compile("<\\?backlot section=\"([A-Za-z0-9._-]+)\" format=\"(\\d{1,9})\"\\?>");
    private static final int HEADER_REACH = 512;

    /** What makes XML from strangers safe: no document type, so neither entities nor bombs. */
    private static final Map<String, Boolean> SAFE = Map.of(
            "http://apache.org/xml/features/disallow-doctype-decl", true);

    /** The first lines of an entry: whose it is and in which format. */
    record Header(String section, int format) {
    }

    Header header(String entry, byte[] bytes) throws UnreadableFile {
        String head = new String(bytes, 0, Math.min(bytes.length, HEADER_REACH), StandardCharsets.UTF_8);
        Matcher matcher = HEADER.matcher(head);
        if (!matcher.find()) {
            throw new UnreadableFile(entry, 1, "This entry does not say which section it is. It is damaged; "
                    + "open one of the kept versions of the production instead");
        }
        return new Header(matcher.group(1), Integer.parseInt(matcher.group(2)));
    }

    byte[] write(Sections.Installed section, Identified root) throws IOException {
        var out = new ByteArrayOutputStream(1 << 16);
        out.write(PROLOG.getBytes(StandardCharsets.UTF_8));
        out.write(("<?backlot section=\"" + section.id() + "\" format=\"" + section.format() + "\"?>\n")
                .getBytes(StandardCharsets.UTF_8));
        Map<Object, Object> options = new HashMap<>();
        options.put(XMLResource.OPTION_DECLARE_XML, false);
        options.put(XMLResource.OPTION_ENCODING, "UTF-8");
        options.put(XMLResource.OPTION_LINE_WIDTH, Integer.MAX_VALUE);
        options.put(XMLResource.OPTION_ROOT_OBJECTS, List.of(root));
        options.put(Resource.OPTION_LINE_DELIMITER, "\n");
        new EntryResource(section.id()).save(out, options);
        return out.toByteArray();
    }

    /**
     * Reads the root object.
     *
     * @param newer the entry is of a newer format: what is not known is left out, as the production is read-only then
     */
    Identified read(String entry, byte[] bytes, EPackage model, boolean newer) throws UnreadableFile {
        try {
            EObject root = new EntryReader(List.of(CorePackage.eINSTANCE, model), newer).read(bytes);
            if (root instanceof Identified identified) {
                return identified;
            }
            throw new UnreadableFile(entry, 1, "This entry is empty. Open one of the kept versions instead");
        } catch (EntryReader.Fault e) {
            throw unreadable(entry, e.line(), e);
        }
    }

    private static UnreadableFile unreadable(String entry, Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null && cause.getCause() != cause && !(cause instanceof SAXParseException)) {
            cause = cause.getCause();
        }
        return unreadable(entry, cause instanceof SAXParseException parse ? parse.getLineNumber() : 0, cause);
    }

    private static UnreadableFile unreadable(String entry, int line, Throwable cause) {
        return new UnreadableFile(entry, line, "This entry cannot be read (" + cause.getMessage()
                + "). Open one of the kept versions of the production instead", cause);
    }

    /** Leads an old entry to the present format, step by step. */
    byte[] migrate(String entry, byte[] bytes, Sections.Installed section, int from) throws UnreadableFile {
        try {
            Document document = parse(bytes);
            for (int format = from; format < section.format(); format++) {
                int step = format;
                Migration migration = section.migrationFrom(format).orElseThrow(() -> new UnreadableFile(entry, 0,
                        "It is of format " + step + " and the plug-in " + section.bundle()
                                + " can no longer read that. Install the plug-in again"));
                migration.migrate(document);
            }
            var out = new ByteArrayOutputStream(bytes.length);
            TransformerFactory.newInstance().newTransformer().transform(new DOMSource(document), new StreamResult(out));
            return out.toByteArray();
        } catch (UnreadableFile e) {
            throw e;
        } catch (TransformerException | IOException | RuntimeException e) {
            throw unreadable(entry, e);
        }
    }

    private static Document parse(byte[] bytes) throws IOException {
        try (InputStream in = new ByteArrayInputStream(bytes)) {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            for (Map.Entry<String, Boolean> feature : SAFE.entrySet()) {
                factory.setFeature(feature.getKey(), feature.getValue());
            }
            return factory.newDocumentBuilder().parse(in);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(e);
        }
    }

    /** Names objects by their ids, as they stand in a production and not in this resource. */
    private static final class EntryResource extends XMIResourceImpl {

        EntryResource(String name) {
            super(URI.createURI(name));
        }

        @Override
        public String getURIFragment(EObject object) {
            return object instanceof Identified identified ? identified.getId() : super.getURIFragment(object);
        }
    }
}
