package org.backlot.schedule.task;

import org.backlot.schedule.model.TaskPhase;

/** The phases of a production as people say them. */
public final class Phases {

    private Phases() {
    }

    /** As it stands over the tasks of a phase. */
    public static String words(TaskPhase phase) {
        return switch (phase) {
            case DEVELOPMENT -> "Development";
            case PREP -> "Preparation";
            case SHOOT -> "Shoot";
            case WRAP -> "Wrap";
            case POST -> "Post-production";
            case DELIVERY -> "Delivery";
        };
    }
}
