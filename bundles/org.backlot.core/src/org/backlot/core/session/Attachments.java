package org.backlot.core.session;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.backlot.core.file.UnreadableFile;
import org.backlot.core.model.Attachment;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Identified;
import org.backlot.core.value.Sha256;

/** The pictures and papers of a production that belong to its objects. */
public final class Attachments {

    /** The most bytes that one file may have: 100 MiB. */
    public static final int LARGEST = 100 << 20;

    private final Session session;

    Attachments(Session session) {
        this.session = session;
    }

    /** What belongs to an object, in the order in which it was attached. */
    public List<Attachment> of(Identified object) {
        return session.production().getAttachments().stream()
                .filter(attachment -> object.getId().equals(attachment.getObject())).toList();
    }

    /**
     * Attaches a file to an object, in one step. The same bytes are kept once.
     *
     * @param name      the name of the file, without folders
     * @param mediaType as {@code image/jpeg}; null where it is not known
     * @param in        is read to its end and not closed
     * @throws UnreadableFile if it is larger than {@link #LARGEST}
     * @throws IOException    if it cannot be read or kept; nothing is changed then
     */
    public Attachment attach(Identified object, String name, String mediaType, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new UnreadableFile(name, 0, "It is larger than " + (LARGEST >> 20)
                    + " MiB, the most that a production "
                    + "keeps of one file. Attach a smaller copy");
        }
        String digest = Sha256.of(bytes);
        session.store().keep(digest, bytes);
        Attachment attachment = CoreFactory.eINSTANCE.createAttachment();
        Ids.of(attachment);
        attachment.setObject(Ids.of(object));
        attachment.setName(name);
        attachment.setMediaType(mediaType);
        attachment.setDigest(digest);
        attachment.setSize(bytes.length);
        session.edit("Attach " + name, () -> session.production().getAttachments().add(attachment));
        return attachment;
    }

    /**
     * The bytes of an attachment.
     *
     * @throws UnreadableFile if they are not there, or not those that were attached
     */
    public byte[] content(Attachment attachment) throws IOException {
        byte[] bytes = session.store().kept(attachment.getDigest() == null ? "" : attachment.getDigest())
                .orElseThrow(() -> new UnreadableFile(attachment.getName(), 0,
                        "This file is not in the production. Open one of the kept versions "
                                + "to find it, or attach it again"));
        if (!Sha256.of(bytes).equals(attachment.getDigest())) {
            throw new UnreadableFile(attachment.getName(), 0, "This file is damaged: it is not what was attached. Open "
                    + "one of the kept versions to find it whole, or attach it again");
        }
        return bytes;
    }
}
