package org.backlot.exchange.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import org.backlot.core.exchange.Importer;
import org.backlot.core.exchange.Incoming;
import org.backlot.exchange.screenplay.ScreenplayIncoming;

/** Reads the PDF of a screenplay into a production. */
public final class PdfImporter implements Importer {

    @Override
    public Incoming read(InputStream in, String fileName) throws IOException {
        return new ScreenplayIncoming(new PdfReader().read(in, fileName), fileName, Optional.empty());
    }
}
