package org.backlot.ui.life;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

import org.backlot.core.file.UnreadableFile;

/** What went wrong, in words for people: what, where, what to do. */
public final class Complaint {

    private Complaint() {
    }

    public static String of(Throwable cause) {
        return switch (cause) {
            case UnreadableFile file -> file.file() + (file.line() > 0 ? ", line " + file.line() : "") + "\n\n"
                    + file.getMessage() + "." + (file.more().isEmpty() ? "" : "\n\n" + String.join("\n", file.more()));
            case NoSuchFileException file -> file.getFile() + "\n\nThe file is not there. It may have been moved or "
                    + "renamed; choose it in its new place.";
            case AccessDeniedException file -> file.getFile() + "\n\nThe file or folder may not be read or written. "
                    + "Choose another place, or ask who owns it.";
            case UncheckedIOException wrapped -> of(wrapped.getCause());
            case IOException file -> "The file could not be read or written: " + file.getMessage() + ".";
            case IllegalStateException refusal when refusal.getMessage() != null -> sentence(refusal.getMessage());
            case IllegalArgumentException refusal when refusal.getMessage() != null -> sentence(refusal.getMessage());
            default -> "This did not work because of a fault in the program (" + cause.getClass().getSimpleName()
                    + "). Nothing was changed. The details are in the log.";
        };
    }

    private static String sentence(String message) {
        return message.endsWith(".") ? message : message + ".";
    }
}
