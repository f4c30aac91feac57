package org.backlot.exchange.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.backlot.core.spreadsheet.Mapping.Lists;

/** Several names in one cell. A name in quotation marks may hold what else would part it. */
final class NamesInCell {

    private static final Pattern IDS =
            Pattern.compile("\\s*\\d{1,4}[A-Za-z]{0,2}(\\s*/\\s*\\d{1,4}[A-Za-z]{0,2})+\\s*");

    private final Predicate<Character> parts;

    private NamesInCell(Predicate<Character> parts) {
        this.parts = parts;
    }

    /** How the cells of a column are parted: as it is said, else by the strongest mark that any of them has. */
    static NamesInCell of(Lists lists, List<String> cells) {
        return switch (lists) {
            case LINES -> by('\n');
            case SEMICOLON -> by(';');
            case COMMA -> by(',');
            case SLASH -> by('/');
            case AUTO -> Stream.of('\n', ';', ',').filter(mark -> has(cells, mark)).findFirst().map(NamesInCell::by)
                    .orElseGet(() -> cells.stream().filter(cell -> cell.contains("/"))
                            .allMatch(cell -> IDS.matcher(cell).matches()) ? by('/') : by('\n'));
        };
    }

    private static NamesInCell by(char mark) {
        return new NamesInCell(c -> c == mark || c == '\n');
    }

    private static boolean has(List<String> cells, char mark) {
        return cells.stream().anyMatch(cell -> by(mark).names(cell).size() > 1);
    }

    /** The names in a cell, each once, whatever its case. */
    List<String> names(String cell) {
        List<String> names = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i <= cell.length(); i++) {
            char c = i == cell.length() ? '\n' : cell.charAt(i);
            boolean ends = i == cell.length() || !quoted && parts.test(c);
            if (ends) {
                add(names, name.toString().strip());
                name.setLength(0);
                quoted = false;
            } else if (c == '"' && quoted && i + 1 < cell.length() && cell.charAt(i + 1) == '"') {
                name.append(c);
                i++;
            } else if (c == '"' && (quoted || name.toString().isBlank() && cell.indexOf('"', i + 1) > 0)) {
                quoted = !quoted;
            } else {
                name.append(c);
            }
        }
        return names;
    }

    private static void add(List<String> names, String name) {
        if (!name.isEmpty() && names.stream().noneMatch(other -> other.toUpperCase(Locale.ROOT)
                .equals(name.toUpperCase(Locale.ROOT)))) {
            names.add(name);
        }
    }

    /** Names as one cell, which {@link #names} takes apart again. */
    static String cell(List<String> names) {
        return names.stream().map(name -> name.matches("(?s).*[\\n;,/\"].*") ? '"' + name.replace("\"", "\"\"") + '"'
                : name)
                .collect(Collectors.joining("; "));
    }
}
