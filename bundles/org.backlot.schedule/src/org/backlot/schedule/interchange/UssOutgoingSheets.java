package org.backlot.schedule.interchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.breakdown.Categories;
import org.backlot.core.breakdown.Category;
import org.backlot.core.model.Element;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.model.Tristate;
import org.backlot.core.value.Eighths;
import org.backlot.schedule.model.Banner;
import org.backlot.schedule.model.ElementEvent;
import org.backlot.schedule.model.ElementEventKind;

/** The scenes, banners and elements of a file that is written. */
final class UssOutgoingSheets {


    private final Production production;
    private final UssKept kept;
    private final UssSheetWords words;
    private final Map<String, JsonObject> breakdowns = new LinkedHashMap<>();
    private final Map<String, String> scenes = new LinkedHashMap<>();
    private final Map<String, String> elements = new LinkedHashMap<>();

    UssOutgoingSheets(Production production, UssKept kept, UssSheetWords words) {
        this.production = production;
        this.kept = kept;
        this.words = words;
        production.getElements().forEach(element -> elements.put(element.getId(),
                UssIds.of(kept.of("element", element), "element/" + element.getId())));
        for (Scene scene : Breakdown.scenes(production)) {
            JsonObject sheet = sheet(scene);
            breakdowns.put(sheet.get("id").toString(), sheet);
            scenes.put(scene.getId(), sheet.get("id").toString());
        }
        kept.ofFile("banner").forEach(banner -> {
            if (banner.get("id") instanceof String id) {
                breakdowns.putIfAbsent(id, UssIds.complete(empty(id, "banner"), banner));
            }
        });
    }

    /** Scenes in script order, then banners. */
    List<JsonObject> breakdowns() {
        return List.copyOf(breakdowns.values());
    }

    Set<String> ids() {
        return breakdowns.keySet();
    }

    /** The id of a scene in the file; null where it is omitted or gone. */
    String idOf(String scene) {
        return scenes.get(scene);
    }

    private static JsonObject empty(String id, String type) {
        return new JsonObject().put("id", id).put("bannerText", null).put("comments", null).put("created", null)
                .put("description", null).put("elements", null).put("pages", null).put("scene", null)
                .put("scriptPage", null).put("duration", null).put("type", type);
    }

    private JsonObject sheet(Scene scene) {
        JsonObject before = kept.of("breakdown", scene);
        List<String> ids = new ArrayList<>(words.fieldsOf(scene));
        Set<Element> needed = new LinkedHashSet<>();
        if (scene.getSet() != null) {
            needed.add(scene.getSet());
        }
        needed.addAll(scene.getElements());
        needed.forEach(element -> ids.add(elements.get(element.getId())));
        JsonObject sheet = empty(UssIds.of(before, "scene/" + scene.getId()), "scene")
                .put("comments", scene.getNotes()).put("description", scene.getSynopsis()).put("elements", ids)
                .put("pages", Eighths.pages(scene.getEighths()))
                .put("scene", scene.getNumber()).put("scriptPage", scene.getPage())
                .put("duration", scene.getShootingTime() == null ? null : scene.getShootingTime().toMillis());
        JsonObject extras = UssExtras.of(scene);
        if (!extras.isEmpty()) {
            sheet.put(UssReader.OURS, extras);
        }
        return UssIds.complete(sheet, before);
    }

    /**
     * The id of the breakdown of a banner, which is the same on every board that an imported file had it on.
     *
     * @param onBoard the ids that the board has already
     */
    String banner(Banner banner, Set<String> onBoard) {
        JsonObject before = kept.of("breakdown", banner);
        String id = UssIds.of(before, "banner/" + banner.getId());
        JsonObject sheet = banner(banner, id, before);
        JsonObject there = breakdowns.get(id);
        if (onBoard.contains(id) || there != null && !there.toString().equals(sheet.toString())) {
            id = UssIds.of("banner/" + banner.getId());
            sheet = banner(banner, id, before.without(Set.of("id")));
        }
        breakdowns.put(id, sheet);
        return id;
    }

    private JsonObject banner(Banner banner, String id, JsonObject before) {
        JsonObject sheet = empty(id, "banner").put("bannerText", banner.getText()).put("elements",
                banner.getCalled().stream().map(elements::get).filter(called -> called != null).toList())
                .put("duration", banner.getLength() == null ? null : banner.getLength().toMillis());
        JsonObject extras = UssExtras.of(banner);
        if (!extras.isEmpty()) {
            sheet.put(UssReader.OURS, extras);
        }
        return UssIds.complete(sheet, before);
    }

    /** Every element but those that stand for fields of scenes. */
    List<JsonObject> elements(List<ElementEvent> events, Categories categories) {
        return production.getElements().stream().map(element -> element(element, events, categories)).toList();
    }

    private JsonObject element(Element element, List<ElementEvent> all, Categories categories) {
        JsonObject before = kept.of("element", element);
        List<Object> linked = new ArrayList<>(element.getBrings().stream()
                .map(other -> elements.get(other.getId())).toList());
        linked.addAll(before.get("linkedElements") instanceof List<?> others ? others : List.of());
        List<Object> events = new ArrayList<>();
        for (ElementEvent event : all) {
            boolean own = event.getElement() != null && (event.getElement().equals(element.getId())
                    || element.getPerson() != null && event.getElement().equals(element.getPerson().getId()));
            if (own && event.getFrom() != null) {
                events.addAll(events(event));
            }
        }
        events.addAll(before.get("events") instanceof List<?> others ? others : List.of());
        JsonObject json = UssSheetWords.element(elements.get(element.getId()), words.categoryOf(element),
                element.getName(), before);
        return json.put("elementId", element.getBoardId() == null ? "" : element.getBoardId())
                .put("isIdLock", element.isBoardIdLocked()).put("linkedElements", linked).put("events", events)
                .put("isHold", says(element.getHold(), categories.byId(element.getCategory())
                        .filter(Category::hold).isPresent()))
                .put("isDrop", says(element.getDrop(), categories.byId(element.getCategory())
                        .filter(Category::drop).isPresent()));
    }

    private static boolean says(Tristate own, boolean category) {
        return own == Tristate.CATEGORY ? category : own == Tristate.YES;
    }

    /** One for every day of it. */
    private List<JsonObject> events(ElementEvent event) {
        JsonObject before = kept.of("event", event);
        LocalDate last = event.getUntil() == null || event.getUntil().isBefore(event.getFrom()) ? event.getFrom()
                : event.getUntil();
        List<JsonObject> days = new ArrayList<>();
        event.getFrom().datesUntil(last.plusDays(1)).forEach(date -> {
            var extras = new JsonObject();
            String name = switch (event.getKind()) {
                case TRAVEL -> "travel";
                case FITTING -> "fitting";
                case REHEARSAL -> "rehearsal";
                case UNAVAILABLE -> "dayOff";
                case CONTRACT_START, CONTRACT_END -> {
                    extras.put("kind", event.getKind().getName());
                    yield "custom";
                }
            };
            if (event.getNote() != null && !event.getNote().isBlank()) {
                extras.put("note", event.getNote());
            }
            String seed = "event/" + event.getId() + "/" + date;
            JsonObject json = new JsonObject().put("id", days.isEmpty() ? UssIds.of(before, seed) : UssIds.of(seed))
                    .put("type", event.getKind() == ElementEventKind.UNAVAILABLE ? "dayOff" : "event")
                    .put("name", name).put("date", UssDate.write(date));
            if (!extras.isEmpty()) {
                json.put(UssReader.OURS, extras);
            }
            days.add(UssIds.complete(json, before));
        });
        return days;
    }
}
