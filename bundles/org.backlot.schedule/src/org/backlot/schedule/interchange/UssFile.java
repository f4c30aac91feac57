package org.backlot.schedule.interchange;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/**
 * A schedule as a file of the standard has it. Every part keeps what Backlot has no place for: its id, when it was
 * made, and the extension keys, which begin with an underscore.
 *
 * @param header what is said of the schedule as a whole
 */
record UssFile(JsonObject header, List<Category> categories, List<Element> elements, List<Sheet> sheets,
        List<Stripboard> stripboards, List<Calendar> calendars) {

    /** @param ucid null where it has none */
    record Category(String id, Integer ucid, String name, JsonObject kept) {
    }

    /**
     * @param category the id of its category
     * @param boardId  null where it has none
     * @param linked   ids of the elements that it brings
     */
    record Element(String id, String category, String name, String boardId, boolean locked, boolean hold, boolean drop,
            List<String> linked, List<Event> events, JsonObject kept) {
    }

    /**
     * @param type start, dayOff or event
     * @param name what kind of event it is; blank where none is named
     * @param ours what Backlot added to it; null where another program wrote it
     */
    record Event(String id, String type, String name, LocalDate date, JsonObject ours, JsonObject kept) {
    }

    /**
     * A breakdown: a scene or a banner.
     *
     * @param exact    whether the pages are whole eighths
     * @param duration null where it has none
     * @param elements ids
     */
    record Sheet(String id, boolean banner, String bannerText, String scene, String description, String comments,
            int eighths, boolean exact, String scriptPage, Duration duration, List<String> elements, JsonObject ours,
            JsonObject kept) {
    }

    /**
     * A board of ours.
     *
     * @param calendar the id of its calendar; null where it has none
     * @param boards   what it is made of: the stripboard itself and the boneyard
     */
    record Stripboard(String id, String name, String calendar, List<Part> boards, JsonObject ours, JsonObject kept) {
    }

    /**
     * @param days  ids of breakdowns by shooting day
     * @param loose ids of breakdowns between or without days
     */
    record Part(String id, String name, List<List<String>> days, List<String> loose, JsonObject kept) {

        boolean isBoneyard() {
            return name != null && name.equalsIgnoreCase("boneyard");
        }

        boolean isStripboard() {
            return name == null || name.equalsIgnoreCase("stripboard");
        }

        /** Whether it has an order but no days yet. */
        boolean isFlat() {
            return days.isEmpty() && !isBoneyard();
        }
    }

    /** @param daysOff 0 is Sunday */
    record Calendar(String id, String name, List<Integer> daysOff, List<Event> events, JsonObject kept) {
    }
}
