package org.backlot.core.file;

import java.io.IOException;
import java.util.List;

/**
 * A file that cannot be read, told for people: what is wrong and what to do. Nothing was changed.
 */
public final class UnreadableFile extends IOException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final transient List<String> more;

    /**
     * @param file    the name of the file
     * @param line    the line, counted from 1; 0 where there is no line to name
     * @param problem what is wrong and what to do, one or two sentences
     */
    public UnreadableFile(String file, int line, String problem) {
        this(file, line, problem, List.of());
    }

    /**
     * As the constructor without more, of a file in which several things are wrong.
     *
     * @param more what else is wrong and what to do, a line each
     */
    public UnreadableFile(String file, int line, String problem, List<String> more) {
        super(problem);
        this.file = file;
        this.line = line;
        this.more = List.copyOf(more);
    }

    /** As the constructor without a cause; the cause is for the log, not for people. */
    public UnreadableFile(String file, int line, String problem, Throwable cause) {
        super(problem, cause);
        this.file = file;
        this.line = line;
        this.more = List.of();
    }

    /** The name of the file. */
    public String file() {
        return file;
    }

    /** The line, counted from 1; 0 where there is none to name. */
    public int line() {
        return line;
    }

    /** What else is wrong with the file, a line each, for people. */
    public List<String> more() {
        return more;
    }

    /** {@code file:line: problem}, the form of every error on a command line. */
    public String located() {
        return file + ":" + (line > 0 ? line + ":" : "") + " " + getMessage();
    }
}
