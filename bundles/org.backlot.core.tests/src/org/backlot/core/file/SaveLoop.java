package org.backlot.core.file;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.backlot.core.Backlot;
import org.backlot.core.file.FileStore.Access;
import org.backlot.core.session.Session;
import org.eclipse.core.runtime.RegistryFactory;

/**
 * A program that edits a production, attaches files and saves without pause, and says of each edit that it was made.
 */
final class SaveLoop {

    private SaveLoop() {
    }

    public static void main(String[] arguments) throws Exception {
        var backlot = new Backlot(RegistryFactory.createRegistry(null, null, null), "Loop", problem -> System.exit(3));
        Session session = backlot.open(Path.of(arguments[0]), Access.EDIT).session();
        for (int i = Integer.parseInt(arguments[1]);; i++) {
            String title = Integer.toString(i);
            session.edit("Edit " + i, () -> session.production().setTitle(title));
            if (i % 4 == 0) {
                session.attachments().attach(session.production(), title, "text/plain",
                        new ByteArrayInputStream(title.getBytes(StandardCharsets.UTF_8)));
            }
            if (i % 8 == 0) {
                session.edit("Take away", () -> session.delete(session.production().getAttachments().getFirst()));
            }
            System.out.println(title);
            System.out.flush();
            if (i % 3 == 0) {
                session.save();
            }
        }
    }
}
