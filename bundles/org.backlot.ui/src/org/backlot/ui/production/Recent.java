package org.backlot.ui.production;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.backlot.ui.kit.Habits;
import org.eclipse.e4.core.di.annotations.Creatable;

import jakarta.inject.Inject;

/** The productions that were opened last, the latest first. */
@Creatable
public final class Recent {

    private static final String HABIT = "recent";
    private static final int MOST = 12;

    private final Habits habits;

    @Inject
    public Recent(Habits habits) {
        this.habits = habits;
    }

    public List<Path> all() {
        return habits.get(HABIT).stream().flatMap(String::lines).filter(line -> !line.isBlank()).map(Path::of).toList();
    }

    /** Whether a production is still where it was. */
    public static boolean isThere(Path path) {
        return Files.exists(path);
    }

    public void add(Path path) {
        Path file = path.toAbsolutePath().normalize();
        List<Path> next = new ArrayList<>(all());
        next.remove(file);
        next.addFirst(file);
        keep(next.subList(0, Math.min(MOST, next.size())));
    }

    public void forget(Path path) {
        keep(all().stream().filter(p -> !p.equals(path)).toList());
    }

    private void keep(List<Path> paths) {
        habits.set(HABIT, String.join("\n", paths.stream().map(Path::toString).toList()));
    }
}
