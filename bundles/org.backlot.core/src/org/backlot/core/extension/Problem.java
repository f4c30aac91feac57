package org.backlot.core.extension;

/**
 * What went wrong with a contribution.
 *
 * @param point        the extension point
 * @param contribution the id of the contribution
 * @param bundle       the symbolic name of the bundle that brought it
 * @param what         what it did or failed to do, as the rest of a sentence that begins with its name
 * @param cause        what it threw, or null
 */
public record Problem(String point, String contribution, String bundle, String what, Throwable cause) {

    /** One line for people: who, what, and the reason that was given. */
    public String message() {
        String reason = cause == null ? "" : ": " + reason(cause);
        return "The plug-in " + bundle + " " + what + " (" + contribution + ")" + reason;
    }

    private static String reason(Throwable cause) {
        Throwable root = cause;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
    }
}
