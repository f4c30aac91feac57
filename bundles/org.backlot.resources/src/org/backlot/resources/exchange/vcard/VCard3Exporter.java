package org.backlot.resources.exchange.vcard;

/** The same as vCard 3.0, for programs that know no 4.0. */
public final class VCard3Exporter extends VCardExporter {

    /** For nobody in particular; see {@link #by}. */
    public VCard3Exporter() {
        this("");
    }

    VCard3Exporter(String user) {
        super("3.0", user);
    }
}
