package org.backlot.documents;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backlot.core.command.Nearest;
import org.backlot.core.model.Production;
import org.backlot.core.value.Settings;

/**
 * How a paper is printed this time. No clock is asked: a paper carries the date that the caller gives it, so that the
 * same production prints the same bytes.
 *
 * @param asOf      the date on the paper, from the option {@code as-of}; null for none
 * @param version   the version on the paper, or the empty string
 * @param watermark the text across every page, or the empty string
 * @param paper     {@code a4} or {@code letter}; where it is not chosen, the setting {@code documents.paper} decides
 * @param sheet     the one table to write as CSV, or the empty string
 */
public record Edition(LocalDate asOf, String version, String watermark, String paper, String sheet) {

    /** The options that every paper takes. */
    public static final List<String> OPTIONS = List.of("as-of", "version", "watermark", "paper", "sheet");

    private static final List<String> PAPERS = List.of("a4", "letter");

    static Edition of(Production production, Map<String, String> options) {
        String paper = options.getOrDefault("paper",
                Settings.get(production, "documents.paper").filter(PAPERS::contains).orElse("a4"));
        if (!PAPERS.contains(paper)) {
            throw new IllegalArgumentException("There is no paper " + paper + Nearest.hint(paper, PAPERS));
        }
        return new Edition(date(options.get("as-of")), options.getOrDefault("version", ""),
                options.getOrDefault("watermark", ""), paper, options.getOrDefault("sheet", ""));
    }

    private static LocalDate date(String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("as-of " + text
                    + " is no date. Write year, month and day as 2027-03-01");
        }
    }

    /** The same without a watermark, for a press that puts it on itself. */
    Edition unmarked() {
        return new Edition(asOf, version, "", paper, sheet);
    }

    /** What every template finds under {@code print}. */
    Map<String, Object> print(Production production, String document) {
        Map<String, Object> print = new HashMap<>();
        print.put("production", Optional.ofNullable(production.getTitle()).orElse(""));
        print.put("company", Optional.ofNullable(production.getCompany()).orElse(""));
        print.put("document", document);
        print.put("asOf", asOf);
        print.put("version", version);
        print.put("watermark", watermark);
        print.put("paper", paper);
        return print;
    }

    /** The chosen table, or the only one. */
    Document.Sheet sheetOf(List<Document.Sheet> sheets) {
        List<String> names = sheets.stream().map(Document.Sheet::name).toList();
        if (sheet.isEmpty() && sheets.size() == 1) {
            return sheets.get(0);
        }
        if (sheet.isEmpty()) {
            throw new IllegalArgumentException("A CSV file holds one table. Choose one with the option sheet: "
                    + String.join(", ", names));
        }
        return sheets.stream().filter(s -> s.name().equalsIgnoreCase(sheet)).findFirst().orElseThrow(
                () -> new IllegalArgumentException("There is no table " + sheet + Nearest.hint(sheet, names)));
    }
}
