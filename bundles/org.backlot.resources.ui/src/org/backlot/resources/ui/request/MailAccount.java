package org.backlot.resources.ui.request;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

import org.backlot.resources.mail.MailServer;
import org.backlot.ui.kit.Desk;
import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.StorageException;

/**
 * The mail server of the person who works here: its name with the other habits, its password, where the person wants it
 * kept, in the secure storage of the computer. Nothing of it is in a production.
 */
public final class MailAccount {

    private static final String HABIT = "resources.mail.";
    private static final String NODE = "org.backlot.resources.mail";

    private final Desk desk;
    private final ISecurePreferences storage;

    /** @param storage of this computer */
    public MailAccount(Desk desk, ISecurePreferences storage) {
        this.desk = desk;
        this.storage = storage;
    }

    /** What was typed last; the standard where nothing was. */
    public String habit(String name, String standard) {
        return desk.habit(HABIT + name).orElse(standard);
    }

    /** Keeps the server for the next time. */
    public void keep(MailServer server) {
        desk.keepHabit(HABIT + "host", server.host());
        desk.keepHabit(HABIT + "port", Integer.toString(server.port()));
        desk.keepHabit(HABIT + "security", server.security().name());
        desk.keepHabit(HABIT + "user", server.user());
    }

    /** Whether a password is kept for a user of a server; asks for none. */
    public boolean hasPassword(String host, String user) {
        return storage.nodeExists(NODE) && Arrays.asList(storage.node(NODE).keys()).contains(key(host, user));
    }

    /** The password that is kept; may ask the person to open the storage. */
    public Optional<String> password(MailServer server) throws StorageException {
        return Optional.ofNullable(storage.node(NODE).get(key(server.host(), server.user()), null));
    }

    /** Keeps a password, encrypted; may ask the person to open the storage. */
    public void keepPassword(MailServer server, String password) throws StorageException, IOException {
        storage.node(NODE).put(key(server.host(), server.user()), password, true);
        storage.flush();
    }

    private static String key(String host, String user) {
        return (user + "@" + host).replace('/', '_');
    }
}
