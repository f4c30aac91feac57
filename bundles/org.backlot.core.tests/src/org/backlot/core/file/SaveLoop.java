package org.backlot.core.file;

import java.nio.file.Path;

import org.backlot.core.Backlot;
import org.backlot.core.file.FileStore.Access;
import org.backlot.core.session.Session;
import org.eclipse.core.runtime.RegistryFactory;

/** A program that edits and saves a production without pause, and says of each edit that it was made. */
final class SaveLoop {

    private SaveLoop() {
    }

    public static void main(String[] arguments) throws Exception {
        var backlot = new Backlot(RegistryFactory.createRegistry(null, null, null), "Loop", problem -> System.exit(3));
        Session session = backlot.open(Path.of(arguments[0]), Access.EDIT).session();
        for (int i = Integer.parseInt(arguments[1]);; i++) {
            String title = Integer.toString(i);
            session.edit("Edit " + i, () -> session.production().setTitle(title));
            System.out.println(title);
            System.out.flush();
            if (i % 3 == 0) {
                session.save();
            }
        }
    }
}
