package org.backlot.budget.chart;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Charts as tests read them: those of the bundle by file name, others from text. */
public final class ChartFile {

    private ChartFile() {
    }

    /** A chart of the bundle, as {@code us-feature.xml}. */
    public static Chart shipped(String file) throws IOException {
        try (InputStream in = ChartReader.class.getResourceAsStream("/charts/" + file)) {
            return ChartReader.read(file, in);
        }
    }

    static Chart text(String xml) throws IOException {
        return ChartReader.read("studio.xml", new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
