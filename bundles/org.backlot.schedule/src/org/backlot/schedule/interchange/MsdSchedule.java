package org.backlot.schedule.interchange;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.backlot.core.file.UnreadableFile;
import org.backlot.core.value.Eighths;

/**
 * The breakdown of a Movie Magic Scheduling file in the words of the standard. What the sheets say of interior, time,
 * set and so on become elements, as the standard has them.
 */
final class MsdSchedule {

    private static final Pattern DIGITS = Pattern.compile("\\d{1,6}");
    private static final Pattern DATE = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

    private final String file;
    private final Map<String, UssFile.Category> categories = new LinkedHashMap<>();
    private final Map<String, UssFile.Element> elements = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();

    private MsdSchedule(String file) {
        this.file = file;
    }

    /** A schedule with what a person should look at. */
    record Read(UssFile schedule, List<String> notes) {
    }

    /** @throws UnreadableFile where documents are missing or say what cannot be */
    static Read of(Map<String, XmlNode> documents, String file) throws UnreadableFile {
        return new MsdSchedule(file).read(documents);
    }

    private Read read(Map<String, XmlNode> documents) throws UnreadableFile {
        XmlNode sheets = documents.get("BreakdownSheetMgr");
        if (sheets == null) {
            throw new UnreadableFile(file, 0, "It has no breakdown sheets (BreakdownSheetMgr)");
        }
        part(documents, "CategoryMgr").flatMap(mgr -> mgr.all("Category")).map(category -> category.attribute("Name"))
                .filter(name -> !name.isEmpty()).forEach(this::category);
        part(documents, "ElementMgr").flatMap(mgr -> mgr.all("Element")).forEach(this::element);
        List<UssFile.Sheet> scenes = scenes(sheets);
        MsdBoards boards = new MsdBoards();
        List<UssFile.Calendar> calendars = boards.calendars(part(documents, "CalendarMgr"));
        List<UssFile.Stripboard> stripboards = boards.boards(part(documents, "StripBoardMgr"));
        notes.addAll(boards.notes());
        List<UssFile.Sheet> all = new ArrayList<>(scenes);
        all.addAll(boards.banners());
        Map<String, String> production = part(documents, "ProductionInfo").flatMap(info -> info.all("Property"))
                .collect(Collectors.toMap(p -> p.attribute("Name"), p -> p.attribute("Value"), (a, b) -> a));
        JsonObject header = new JsonObject().put("project", production.get("PictureTitle"))
                .put("company", production.get("Company"));
        return new Read(new UssFile(header.without(Set.of()), List.copyOf(categories.values()),
                List.copyOf(elements.values()), all, stripboards, calendars), List.copyOf(notes));
    }

    private static Stream<XmlNode> part(Map<String, XmlNode> documents, String name) {
        return Stream.ofNullable(documents.get(name));
    }

    /** An id as those of the standard, the same for the same thing of a file. */
    static String id(String what) {
        return UssIds.of("msd/" + what);
    }

    static JsonObject kept(String id) {
        return new JsonObject().put("id", id);
    }

    private String category(String name) {
        String id = id("category/" + name);
        Integer ucid = UssCategory.named(name).map(UssCategory::ucid).orElse(null);
        categories.putIfAbsent(id, new UssFile.Category(id, ucid, name, kept(id)));
        return id;
    }

    private void element(XmlNode node) {
        String category = node.attribute("CategoryName");
        String name = node.attribute("Name");
        boolean field = UssCategory.named(category).filter(known -> known.isField() || isNote(known)).isPresent();
        if (category.isEmpty() || name.isEmpty() || field) {
            return;
        }
        List<String> linked = node.all("LinkedElement").map(link -> elementId(link.attribute("CategoryName"),
                link.attribute("Name"))).toList();
        put(category, name, node.attribute("BoardID"), linked);
    }

    private static boolean isNote(UssCategory category) {
        return category == UssCategory.NOTES || category == UssCategory.COMMENTS;
    }

    private static String elementId(String category, String name) {
        return id("element/" + category + "/" + name);
    }

    private String put(String category, String name, String boardId, List<String> linked) {
        String id = elementId(category, name);
        String categoryId = category(category);
        boolean held = UssCategory.named(category).filter(known -> known == UssCategory.CAST
                || known == UssCategory.STUNTS).isPresent();
        boolean dropped = UssCategory.named(category).filter(known -> known == UssCategory.CAST).isPresent();
        elements.putIfAbsent(id, new UssFile.Element(id, categoryId, name, boardId.isEmpty() ? null : boardId, false,
                held, dropped, linked, List.of(), kept(id)));
        return id;
    }

    private List<UssFile.Sheet> scenes(XmlNode mgr) throws UnreadableFile {
        List<XmlNode> nodes = mgr.all("BreakdownSheet").sorted(Comparator.comparing(MsdSchedule::sheetNumber)).toList();
        boolean whole = nodes.stream().map(node -> node.attribute("NumScriptPages"))
                .anyMatch(pages -> pages.endsWith("8") || pages.endsWith("9"));
        List<UssFile.Sheet> sheets = new ArrayList<>();
        for (XmlNode node : nodes) {
            sheets.add(sheet(node, whole));
        }
        List<String> ids = sheets.stream().map(UssFile.Sheet::id).distinct().toList();
        if (ids.size() < sheets.size()) {
            throw new UnreadableFile(file, 0, "Two breakdown sheets have the same id (BDSID)");
        }
        return sheets;
    }

    private static int sheetNumber(XmlNode node) {
        String number = node.attribute("SheetNumber");
        return DIGITS.matcher(number).matches() ? Integer.parseInt(number) : Integer.MAX_VALUE;
    }

    private UssFile.Sheet sheet(XmlNode node, boolean whole) throws UnreadableFile {
        String bdsId = node.attribute("BDSID");
        if (bdsId.isEmpty()) {
            throw new UnreadableFile(file, 0, "A breakdown sheet has no id (BDSID); line " + node.line()
                    + " of BreakdownSheetMgr");
        }
        List<String> ids = new ArrayList<>();
        field(ids, UssCategory.SET, node.attribute("Set"));
        field(ids, UssCategory.INT_EXT, node.attribute("IE"));
        field(ids, UssCategory.TIME, node.attribute("DN"));
        field(ids, UssCategory.SCRIPT_DAY, node.attribute("ScriptDay"));
        field(ids, UssCategory.UNIT, node.attribute("Unit"));
        field(ids, UssCategory.SEQUENCE, node.attribute("Sequence"));
        field(ids, UssCategory.LOCATION, node.attribute("Location"));
        List<String> comments = new ArrayList<>();
        comments.add(node.attribute("Comments"));
        node.all("ElementRef").forEach(ref -> {
            String category = ref.attribute("CategoryName");
            String name = ref.attribute("ElementName");
            Optional<UssCategory> known = UssCategory.named(category);
            if (known.filter(MsdSchedule::isNote).isPresent()) {
                comments.add(name);
            } else if (!name.isEmpty() && !category.isEmpty() && known.filter(UssCategory::isField).isEmpty()) {
                ids.add(put(category, name, "", List.of()));
            }
        });
        String notes = comments.stream().filter(line -> !line.isBlank()).distinct().collect(Collectors.joining("\n"));
        String id = id("sheet/" + bdsId);
        return new UssFile.Sheet(id, false, null, orNull(node.attribute("Scenes")), orNull(node.attribute("Synopsis")),
                orNull(notes), eighths(node.attribute("NumScriptPages"), whole), true,
                orNull(node.attribute("ScriptPageNumbers")), duration(node), ids.stream().distinct().toList(), null,
                kept(id));
    }

    private static String orNull(String text) {
        return text.isBlank() ? null : text;
    }

    private void field(List<String> ids, UssCategory category, String value) {
        if (!value.isEmpty()) {
            ids.add(put(category.title(), value, "", List.of()));
        }
    }

    /**
     * Pages and eighths without a space, "12" for 1 2/8, as one reader found; where any sheet ends in 8 or 9 that
     * cannot be, and all are numbers of eighths, as another has it.
     */
    private int eighths(String pages, boolean whole) throws UnreadableFile {
        if (DIGITS.matcher(pages).matches()) {
            int number = Integer.parseInt(pages);
            return whole ? number : number / 10 * 8 + number % 10;
        }
        if (pages.isEmpty()) {
            return 0;
        }
        return Eighths.parse(pages).orElseThrow(() -> new UnreadableFile(file, 0, "A breakdown sheet has \"" + pages
                + "\" pages (NumScriptPages)"));
    }

    /** Hours are kept as B, minutes as A. */
    private static Duration duration(XmlNode node) {
        String hours = node.attribute("EstimateTimeB");
        String minutes = node.attribute("EstimateTimeA");
        Duration time = Duration.ofHours(DIGITS.matcher(hours).matches() ? Integer.parseInt(hours) : 0)
                .plusMinutes(DIGITS.matcher(minutes).matches() ? Integer.parseInt(minutes) : 0);
        return time.isZero() ? null : time;
    }

    /** As Americans write it: 8/17/2022. */
    static Optional<LocalDate> date(String text) {
        Matcher date = DATE.matcher(text);
        try {
            return date.matches() ? Optional.of(LocalDate.of(Integer.parseInt(date.group(3)),
                    Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)))) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
