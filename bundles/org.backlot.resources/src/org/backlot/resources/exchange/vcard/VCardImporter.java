package org.backlot.resources.exchange.vcard;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

import org.backlot.core.exchange.Importer;
import org.backlot.core.exchange.Incoming;
import org.backlot.core.extension.Contributions;
import org.backlot.core.file.UnreadableFile;

/**
 * Reads contacts. Companies become vendors, people become people: found by e-mail, else by name, and brought up to
 * date. Who works for a company is its contact, a vendor that is made where there is none; the production's own company
 * is no vendor. Dates of birth and pictures are not read.
 */
public final class VCardImporter implements Importer {

    private static final int LARGEST = 32 << 20;

    private final Optional<Contributions> installed;

    /** Cannot begin a resource book yet; see {@link #with}. */
    public VCardImporter() {
        this(Optional.empty());
    }

    private VCardImporter(Optional<Contributions> installed) {
        this.installed = installed;
    }

    @Override
    public Importer with(Contributions contributions) {
        return new VCardImporter(Optional.of(contributions));
    }

    @Override
    public Incoming read(InputStream in, String fileName) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new UnreadableFile(fileName, 0, "It is larger than " + (LARGEST >> 20) + " MiB. Split it");
        }
        List<VCard> cards = VCardReader.read(bytes, fileName);
        return new Contacts(cards, installed.orElseThrow(() -> new IllegalStateException(
                "The importer was not told what is installed")));
    }
}
