package org.backlot.exchange;

/**
 * A file that cannot be read, in words for the person who chose it: which file, where in it, what is wrong,
 * and what to do. Nothing has been changed when it is thrown.
 */
public final class UnreadableFile extends Exception {

    private static final long serialVersionUID = 1L;

    private final String fileName;
    private final int line;

    /**
     * @param fileName the name as the person knows it
     * @param line     the first line concerned, from 1; 0 where the fault is not at one line
     * @param problem  what is wrong, without a full stop
     * @param remedy   what to do, as a sentence
     */
    public UnreadableFile(String fileName, int line, String problem, String remedy) {
        this(fileName, line, problem, remedy, null);
    }

    /** As above, with the fault that was found underneath, for the log only. */
    public UnreadableFile(String fileName, int line, String problem, String remedy, Throwable cause) {
        super(fileName + (line > 0 ? ", line " + line : "") + ": " + problem + ". " + remedy, cause);
        this.fileName = fileName;
        this.line = line;
    }

    /** The name of the file, as given to the reader. */
    public String fileName() {
        return fileName;
    }

    /** The line in the file, from 1, or 0 where the fault is not at one line. */
    public int line() {
        return line;
    }
}
