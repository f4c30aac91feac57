package org.backlot.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipFile;

import javax.xml.parsers.SAXParserFactory;

import org.backlot.core.file.Sections;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Core's entry of a production file, without Backlot: its bytes, and the least work with which it can be read. */
record Entry(byte[] bytes) {

    static final String NAME = Sections.CORE + ".xmi";

    static Entry of(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile()); InputStream in = zip.getInputStream(zip.getEntry(NAME))) {
            return new Entry(in.readAllBytes());
        }
    }

    double megabytes() {
        return bytes.length / 1e6;
    }

    /** Parses the whole with a handler that does nothing. */
    void parse() throws Exception {
        parse(new DefaultHandler());
    }

    /** How many objects the entry has: one for each tag that has an id. */
    int objects() throws Exception {
        var counter = new DefaultHandler() {
            private int objects;

            @Override
            public void startElement(String uri, String localName, String name, Attributes attributes) {
                if (attributes.getIndex("id") >= 0) {
                    objects++;
                }
            }
        };
        parse(counter);
        return counter.objects;
    }

    private void parse(DefaultHandler handler) throws Exception {
        SAXParserFactory.newInstance().newSAXParser().parse(new ByteArrayInputStream(bytes), handler);
    }
}
