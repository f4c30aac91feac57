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
import org.backlot.documents.Document;
import org.backlot.resources.Kinds;
import org.backlot.resources.book.Whereabouts;
import org.backlot.resources.model.Asset;
import org.backlot.resources.model.Resources;

/** Labels to be stuck on things: a QR code, the name, the code, whose it is. */
public final class LabelSheets implements Document {

    private static final int ACROSS = 3;
    private static final int DOWN = 8;
    private static final int MOST = 40;

    /**
     * {@code title}, {@code across}, {@code height} (of a label, in mm), {@code width} (in percent), {@code code} (the
     * side of the QR code, in mm) and {@code sheets}: lists of rows of cells, each empty or with {@code qr} (a data
     * URI), {@code name}, {@code code} and {@code owner}.
     */
    @Override
    public Map<String, Object> content(Production production, Questions questions, Map<String, String> options) {
        int across = number(options, "columns", ACROSS, 1, MOST);
        int down = number(options, "rows", DOWN, 1, MOST);
        List<Map<String, Object>> cells = new ArrayList<>(Collections.nCopies(
                number(options, "skip", 0, 0, across * down - 1), Map.of()));
        boolean each = options.getOrDefault("pieces", "").equalsIgnoreCase("yes");
        for (Asset asset : chosen(production, questions, options.getOrDefault("of", "").strip())) {
            Map<String, Object> label = label(production, asset);
            cells.addAll(Collections.nCopies(each ? Math.max(1, asset.getQuantity()) : 1, label));
        }
        while (cells.size() % across != 0) {
            cells.add(Map.of());
        }
        List<List<Map<String, Object>>> rows = groups(cells, across);
        int height = 250 / down;
        return Map.of("title", Objects.requireNonNullElse(production.getTitle(), ""), "across", across, "height",
                height, "width", 100 / across, "code", Math.max(10, Math.min(height - 6, 150 / across - 8)), "sheets",
                groups(rows, down));
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

    private static int number(Map<String, String> options, String name, int standard, int least, int most) {
        String text = options.getOrDefault(name, "").strip();
        int number = text.isEmpty() ? standard : text.matches("\\d{1,4}") ? Integer.parseInt(text) : -1;
        if (number < least || number > most) {
            throw new IllegalArgumentException("\"" + text + "\" is no number of " + name + ". Write one from " + least
                    + " to " + most);
        }
        return number;
    }
}
