package org.backlot.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.logging.Level;
import java.util.logging.Logger;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.backlot.core.file.UnreadableFile;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;

/**
 * XHTML as PDF. Fonts are ours and embedded; nothing is fetched from anywhere; the same XHTML and date give the same
 * bytes.
 */
final class Pdf {

    private static final LocalDate NO_DATE = LocalDate.of(2000, 1, 1);

    /** Held, since the log system forgets the levels of loggers that nobody holds. */
    private static final List<Logger> SILENT =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    static {
        SILENT.forEach(logger -> logger.setLevel(Level.OFF));
        XRLog.setLoggingEnabled(false);
    }

    private record Face(String file, String family, int weight, FontStyle style) {
    }

    private static final List<Face> FACES = List.of(
            new Face("LiberationSans-Regular", "Liberation Sans", 400, FontStyle.NORMAL),
            new Face("LiberationSans-Bold", "Liberation Sans", 700, FontStyle.NORMAL),
            new Face("LiberationSans-Italic", "Liberation Sans", 400, FontStyle.ITALIC),
            new Face("LiberationSans-BoldItalic", "Liberation Sans", 700, FontStyle.ITALIC),
            new Face("LiberationMono-Regular", "Liberation Mono", 400, FontStyle.NORMAL),
            new Face("LiberationMono-Bold", "Liberation Mono", 700, FontStyle.NORMAL),
            new Face("DejaVuSans", "DejaVu Sans", 400, FontStyle.NORMAL));

    private Pdf() {
    }

    /** @throws UnreadableFile if the template is no XHTML, or asks for a file or an address */
    static void write(Templates.Filled filled, Edition edition, OutputStream out) throws IOException {
        Set<String> refused = new LinkedHashSet<>();
        var builder = new PdfRendererBuilder();
        builder.withW3cDocument(parse(filled), null);
        builder.useUriResolver((base, uri) -> allowed(uri, refused) ? uri : null);
        builder.useExternalResourceAccessControl((uri, type) -> allowed(uri, refused),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl((uri, type) -> allowed(uri, refused),
                ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        FACES.forEach(face -> builder.useFont(() -> font(face), face.family(), face.weight(), face.style(), true));
        builder.withProducer("Backlot");
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            try (PDDocument pdf = renderer.createPDFKeepOpen()) {
                if (!refused.isEmpty()) {
                    throw new UnreadableFile(filled.template(), 0, "The template asks for " + refused.iterator().next()
                            + ". A paper is made of its template alone: write pictures into it as data: URIs");
                }
                if (!edition.watermark().isBlank()) {
                    Watermark.put(edition.watermark(), pdf);
                }
                LocalDate date = edition.asOf() == null ? NO_DATE : edition.asOf();
                var calendar = GregorianCalendar.from(date.atStartOfDay(ZoneOffset.UTC));
                calendar.setTimeZone(TimeZone.getTimeZone("UTC"));
                pdf.getDocumentInformation().setCreationDate(calendar);
                pdf.getDocumentInformation().setModificationDate(calendar);
                pdf.setDocumentId(Integer.toUnsignedLong(filled.xhtml().hashCode()));
                pdf.save(out);
            }
        }
    }

    private static boolean allowed(String uri, Set<String> refused) {
        boolean allowed = uri == null || uri.isEmpty() || uri.startsWith("#")
                || uri.regionMatches(true, 0, "data:", 0, "data:".length());
        if (!allowed) {
            refused.add(uri.length() > 200 ? uri.substring(0, 200) : uri);
        }
        return allowed;
    }

    private static InputStream font(Face face) {
        return Pdf.class.getResourceAsStream("/fonts/" + face.file() + ".ttf");
    }

    private static Document parse(Templates.Filled filled) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            return builder.parse(new InputSource(new StringReader(filled.xhtml())));
        } catch (SAXParseException e) {
            throw new UnreadableFile(filled.template(), 0, "What the template makes is no XHTML: line "
                    + e.getLineNumber() + " of it says: " + e.getMessage(), e);
        } catch (SAXException | ParserConfigurationException e) {
            throw new UnreadableFile(filled.template(), 0, "What the template makes is no XHTML: "
                    + String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT), e);
        }
    }

    /** Faults are thrown; the standard handler would print them. */
    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException fault) {
            // what is merely unusual still prints
        }

        @Override
        public void error(SAXParseException fault) throws SAXException {
            throw fault;
        }

        @Override
        public void fatalError(SAXParseException fault) throws SAXException {
            throw fault;
        }
    }
}
