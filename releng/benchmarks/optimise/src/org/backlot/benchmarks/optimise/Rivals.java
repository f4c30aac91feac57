package org.backlot.benchmarks.optimise;

import java.util.Optional;

/** The solvers that are compared with, as far as this machine has and loads them. */
final class Rivals {

    private Rivals() {
    }

    /** The rival of a class that is compiled only where its solver could be fetched; says why where there is none. */
    static <T> Optional<T> load(Class<T> type, String name) {
        try {
            return Optional.of(type.cast(Class.forName(name).getConstructor().newInstance()));
        } catch (ClassNotFoundException e) {
            return none(name + " is not there: its solver could not be fetched");
        } catch (ReflectiveOperationException | LinkageError e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            return none(name + " does not load: " + cause);
        }
    }

    private static <T> Optional<T> none(String why) {
        System.out.println(why);
        return Optional.empty();
    }
}
