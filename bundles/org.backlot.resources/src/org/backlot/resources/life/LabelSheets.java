package org.backlot.resources.life;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;
import org.backlot.core.value.Settings;
import org.backlot.documents.Document;
import org.backlot.resources.Kinds;
import org.backlot.resources.book.Whereabouts;
import org.backlot.resources.model.Asset;
import org.backlot.resources.model.Resources;

/**
 * Labels to be stuck on things: a QR code, the name, the code, whose it is. On sheets that are sold with labels on
 * them, or on plain paper in columns and rows: the settings {@code resources.labels.sheet}, {@code .columns} and
 * {@code .rows} say which, where nothing else is chosen.
 */
public final class LabelSheets implements Document {

    private static final int ACROSS = 3;
    private static final int DOWN = 8;
    private static final int MOST = 40;
    private static final String SETTING = "resources.labels.";

    /**
     * {@code title}, {@code sheets}: lists of rows of cells, each empty or with {@code qr} (a data URI), {@code name},
     * {@code code} and {@code owner}; and {@code on}: for a4 and for letter the {@code paper} that is taken, {@code
     * cut}, and in mm {@code left}, {@code top}, {@code width} and {@code height} of a label, {@code gap} between
     * columns and {@code code} (the side of the QR code).
     */
    @Override
    public Map<String, Object> content(Production production, Questions questions, Map<String, String> options) {
        LabelSheet sheet = sheet(production, options, "a4");
        int across = sheet.columns();
        List<Map<String, Object>> cells = new ArrayList<>(Collections.nCopies(
                number(options.getOrDefault("skip", ""), "skip", 0, 0,
                        across * sheet.rows() - 1), Map.of()));
        boolean each = options.getOrDefault("pieces", "").equalsIgnoreCase("yes");
        for (Asset asset : chosen(production, questions, options.getOrDefault("of", "").strip())) {
            Map<String, Object> label = label(production, asset);
            cells.addAll(Collections.nCopies(each ? Math.max(1, asset.getQuantity()) : 1, label));
        }
        while (cells.size() % across != 0) {
            cells.add(Map.of());
        }
        List<List<Map<String, Object>>> rows = groups(cells, across);
        return Map.of("title", Objects.requireNonNullElse(production.getTitle(), ""), "on", Map.of("a4", told(sheet),
                "letter", told(sheet(production, options, "letter"))), "sheets", groups(rows, sheet.rows()));
    }

    private static Map<String, Object> told(LabelSheet sheet) {
        return Map.of("paper", sheet.paper(), "cut", sheet.cut(), "left", sheet.left(), "top", sheet.top(), "width",
                sheet.width(), "height", sheet.height(), "gap", sheet.gap(), "code", sheet.code());
    }

    /** Columns or rows that are chosen now go before a sheet that is set. */
    private static LabelSheet sheet(Production production, Map<String, String> options, String paper) {
        boolean counted = options.containsKey("columns") || options.containsKey("rows");
        String name = options.getOrDefault("labels", counted ? "" : Settings.get(production, SETTING + "sheet")
                .orElse("")).strip();
        if (!name.isEmpty() && !name.equalsIgnoreCase("grid")) {
            return LabelSheet.named(name);
        }
        return LabelSheet.grid(paper, chosen(production, options, "columns", ACROSS),
                chosen(production, options, "rows", DOWN));
    }

    private static int chosen(Production production, Map<String, String> options, String name, int standard) {
        return number(options.getOrDefault(name, Settings.get(production, SETTING + name).orElse("")), name, standard,
                1, MOST);
    }

    private static <T> List<List<T>> groups(List<T> all, int size) {
        List<List<T>> groups = new ArrayList<>();
        for (int i = 0; i < all.size(); i += size) {
            groups.add(all.subList(i, Math.min(all.size(), i + size)));
        }
        return groups;
    }

    private static Map<String, Object> label(Production production, Asset asset) {
        String code = Labels.code(asset);
        String owner = asset.getOwner() == null ? Objects.requireNonNullElse(production.getCompany(), "")
                : Words.name(asset.getOwner());
        return Map.of("qr", QrPicture.of(code), "name", Words.name(asset), "code",
                code.equals(asset.getId()) ? "" : code, "owner", owner);
    }

    private static List<Asset> chosen(Production production, Questions questions, String of) {
        List<Asset> all = Session.section(production, Resources.class).<List<Asset>>map(Resources::getAssets)
                .orElse(List.of());
        var kinds = new Kinds(questions.contributions());
        String wanted = of.toLowerCase(Locale.ROOT);
        List<Asset> chosen = all.stream().filter(asset -> wanted.isEmpty() || List.of(kinds.nameOf(asset.getKind()),
                Words.name(asset), Labels.code(asset), Objects.requireNonNullElse(asset.getModel(), ""),
                Whereabouts.path(asset.getHome()), Words.name(asset.getOwner())).stream()
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).equals(wanted))
                || Whereabouts.path(asset.getHome()).toLowerCase(Locale.ROOT).startsWith(wanted + " / ")).toList();
        if (chosen.isEmpty() && !of.isEmpty()) {
            throw new IllegalArgumentException("\"" + of + "\" is no kind, class, vendor, place or thing of the book. "
                    + "Leave it out for labels of everything");
        }
        return chosen;
    }

    private static int number(String typed, String name, int standard, int least, int most) {
        String text = typed.strip();
        int number = text.isEmpty() ? standard : text.matches("\\d{1,4}") ? Integer.parseInt(text) : -1;
        if (number < least || number > most) {
            throw new IllegalArgumentException("\"" + text + "\" is no number of " + name + ". Write one from " + least
                    + " to " + most);
        }
        return number;
    }
}
