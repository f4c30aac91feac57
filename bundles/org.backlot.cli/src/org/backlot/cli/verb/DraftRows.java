package org.backlot.cli.verb;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.backlot.core.draft.DraftComparison;
import org.backlot.core.draft.DraftDecisions;
import org.backlot.core.draft.DraftImpact;
import org.backlot.core.draft.DraftLabel;
import org.backlot.core.draft.ElementRename;
import org.backlot.core.draft.SceneChange;
import org.backlot.core.draft.SceneVersion;
import org.backlot.core.value.Eighths;

/** What the verb {@code draft} prints: {@code docs/command-line.md} has its keys. */
record DraftRows(Reading reading, DraftComparison comparison, DraftDecisions decisions, DraftLabel label,
        DraftImpact impact, boolean accepted) {

    /** For programs. */
    Map<String, Object> of() {
        Map<String, Object> all = new LinkedHashMap<>(reading.row());
        all.put("locked", comparison.locked());
        all.put("renumbered", comparison.renumbered());
        Map<String, Object> draft = new LinkedHashMap<>();
        draft.put("name", label.name());
        draft.put("colour", label.colour().rgb());
        draft.put("date", label.date() == null ? null : label.date().toString());
        draft.put("full", label.full());
        draft.put("summary", comparison.summary(decisions));
        all.put("draft", draft);
        List<Map<String, Object>> changes = new ArrayList<>();
        Map<String, DraftImpact.OfScene> ofScenes = ofScenes();
        comparison.toDecide().forEach(change -> changes.add(change(change, ofScenes.get(change.key()))));
        comparison.renames().forEach(rename -> changes.add(rename(rename)));
        all.put("changes", changes);
        all.put("impact", impactOf());
        all.put("accepted", accepted);
        return all;
    }

    private Map<String, DraftImpact.OfScene> ofScenes() {
        return impact.ofScenes().stream().collect(Collectors.toMap(DraftImpact.OfScene::key, scene -> scene));
    }

    private Map<String, Object> change(SceneChange change, DraftImpact.OfScene scene) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("key", change.key());
        row.put("kind", change.kind());
        row.put("before", change.before().stream().map(SceneVersion::number).toList());
        row.put("after", change.after().stream().map(SceneVersion::number).toList());
        row.put("heading", change.heading());
        row.put("differs", change.difference().aspects().stream().map(a -> a.name().toLowerCase(Locale.ROOT)).toList());
        row.put("eighths", change.eighths());
        row.put("added", change.difference().added());
        row.put("removed", change.difference().removed());
        row.put("days", scene == null ? null : scene.days());
        row.put("castDays", scene == null ? null : scene.castDays());
        row.put("money", scene == null ? null : scene.money());
        row.put("doubt", change.doubt());
        row.put("decision", decisions.accepts(change) ? "accept" : "keep");
        return row;
    }

    private Map<String, Object> rename(ElementRename rename) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("key", rename.key());
        row.put("kind", "renamed");
        row.put("before", List.of(rename.before()));
        row.put("after", List.of(rename.after()));
        row.put("heading", "");
        row.put("differs", List.of("name"));
        row.put("eighths", 0);
        row.put("added", List.of());
        row.put("removed", List.of());
        row.put("days", null);
        row.put("castDays", null);
        row.put("money", null);
        row.put("doubt", "");
        row.put("decision", decisions.accepts(rename) ? "accept" : "keep");
        return row;
    }

    private Map<String, Object> impactOf() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("scenes", amount(impact.scenes()));
        all.put("eighths", amount(impact.pages()));
        all.put("days", impact.days().stream().map(DraftRows::amount).toList());
        all.put("cast", impact.cast().stream().map(DraftRows::amount).toList());
        all.put("money", impact.money().stream().map(DraftRows::amount).toList());
        all.put("unplacedEighths", impact.unplacedEighths());
        all.put("unplacedDays", impact.unplacedDays().orElse(null));
        return all;
    }

    private static Map<String, Object> amount(DraftImpact.Amount amount) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", amount.name());
        row.put("key", amount.key());
        row.put("unit", amount.unit());
        row.put("before", amount.before());
        row.put("after", amount.after());
        return row;
    }

    /** For reading. */
    Map<String, Object> forPeople() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("file", reading.summary());
        all.put("notes", Stream.concat(reading.incoming().notes().stream(), Stream.of(comparison.renumberingNote())
                .filter(note -> !note.isEmpty())
                .map(note -> note + " Lock them before: backlot set PRODUCTION script.locked true")).toList());
        all.put("draft", label.name() + (label.full() ? " (full): " : ": ") + comparison.summary(decisions));
        Map<String, DraftImpact.OfScene> ofScenes = ofScenes();
        all.put("changes", Stream.concat(comparison.toDecide().stream().map(c -> line(c, ofScenes.get(c.key()))),
                comparison.renames().stream().map(this::line)).toList());
        all.put("impact", impactForPeople());
        all.put("accepted", accepted ? "yes, in one step" : "no, nothing is changed; accept with --accept all");
        return all;
    }

    private Map<String, Object> line(SceneChange change, DraftImpact.OfScene scene) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("scene", change.key());
        line.put("change", (decisions.accepts(change) ? "" : "kept: ") + change.kind());
        line.put("heading", change.heading());
        line.put("pages", change.eighths() == 0 ? "" : signed(change.eighths()));
        line.put("cast and elements", Stream.concat(change.difference().added().stream().map(name -> "+" + name),
                change.difference().removed().stream().map(name -> "-" + name)).collect(Collectors.joining(", ")));
        line.put("days", scene == null ? "" : signed(scene.days()));
        line.put("cast days", scene == null ? "" : signed(scene.castDays()));
        line.put("money", scene == null ? "" : signed(scene.money()));
        line.put("look", change.doubt());
        return line;
    }

    private Map<String, Object> line(ElementRename rename) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("scene", rename.key());
        line.put("change", (decisions.accepts(rename) ? "" : "kept: ") + "renamed");
        line.put("heading", rename.before() + " is " + rename.after() + " now");
        return line;
    }

    private List<Map<String, Object>> impactForPeople() {
        List<Map<String, Object>> lines = new ArrayList<>();
        lines.add(total("Scenes", impact.scenes().before().toPlainString(), impact.scenes().after().toPlainString(),
                signed(impact.scenes().difference())));
        lines.add(total("Pages", Eighths.toString(impact.pages().before().intValue()),
                Eighths.toString(impact.pages().after().intValue()), signed(impact.pages().difference().intValue())));
        Stream.of(impact.days(), impact.cast(), impact.money()).flatMap(List::stream).forEach(amount -> lines.add(total(
                amount.label(), amount.before().toPlainString(), amount.after().toPlainString(),
                signed(amount.difference()))));
        if (impact.unplacedEighths() > 0) {
            lines.add(total("New scenes without a day (estimate)", "",
                    Eighths.toString(impact.unplacedEighths()) + " pages",
                    impact.unplacedDays().map(days -> "about " + days.toPlainString() + " days").orElse("")));
        }
        return lines;
    }

    private static Map<String, Object> total(String what, String before, String after, String difference) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("what", what);
        line.put("before", before);
        line.put("after", after);
        line.put("difference", difference);
        return line;
    }

    private static String signed(BigDecimal number) {
        return number == null || number.signum() == 0 ? "" : (number.signum() > 0 ? "+" : "") + number.toPlainString();
    }

    private static String signed(int eighths) {
        return eighths == 0 ? "" : (eighths > 0 ? "+" : "-") + Eighths.toString(Math.abs(eighths));
    }
}
