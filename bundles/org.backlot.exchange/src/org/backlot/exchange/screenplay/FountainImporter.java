package org.backlot.exchange.screenplay;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import org.backlot.core.exchange.Importer;
import org.backlot.core.exchange.Incoming;

/** Reads a Fountain script into a production. */
public final class FountainImporter implements Importer {

    @Override
    public Incoming read(InputStream in, String fileName) throws IOException {
        return new ScreenplayIncoming(new FountainReader().read(in, fileName), fileName, Optional.empty());
    }
}
