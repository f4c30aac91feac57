package org.backlot.ui.kit;

/** Tells a person calmly that something did not work; details go to the log. */
@FunctionalInterface
public interface Notice {

    /**
     * Tells it and returns when the person has read it.
     *
     * @param doing what was being done: {@code "Open salt-road.backlot"}
     * @param cause what went wrong
     */
    void tell(String doing, Throwable cause);
}
