package org.backlot.cli.verb;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

import org.backlot.core.command.Command;
import org.backlot.core.command.Invocation;
import org.backlot.core.file.FileStore;
import org.backlot.core.session.Session;
import org.backlot.core.value.Settings;

/** {@code backlot set PRODUCTION PATH VALUE}: prints {@code {path, before, after}}. */
public final class SetCommand implements Command {

    /** What begins the path of a choice of the office, as {@code settings.schedule.pagesPerDay}. */
    private static final String SETTINGS = "settings.";

    @Override
    public Outcome run(Invocation call) throws IOException {
        String path = call.required("PATH");
        String value = call.required("VALUE");
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("path", path);
        try (Session session = call.open("PRODUCTION", FileStore.Access.EDIT)) {
            if (path.startsWith(SETTINGS) && path.length() > SETTINGS.length()) {
                String name = path.substring(SETTINGS.length());
                row.put("before", Settings.get(session.production(), name).orElse(null));
                session.edit("Set " + path, () -> Settings.set(session.production(), name, value));
                row.put("after", value);
            } else {
                Place place = Place.at(session, path);
                Object wanted = place.value(session, value);
                row.put("before", place.text());
                session.edit("Set " + path, () -> place.object().eSet(place.feature(), wanted));
                row.put("after", place.text());
            }
            if (session.isDirty()) {
                session.save();
            }
        }
        call.print(row);
        return Outcome.FINE;
    }
}
