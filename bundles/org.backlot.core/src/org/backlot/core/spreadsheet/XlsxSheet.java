package org.backlot.core.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamException;

/** The cells of one worksheet as they come in. */
final class XlsxSheet {

    private static final Pattern PLACE = Pattern.compile("([A-Z]{1,3})(\\d{1,7})");
    private static final Pattern AREA = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})");
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    /** Text of a cell, in characters; Excel holds 32,767. */
    private static final int LONGEST = 100_000;

    private final List<String> strings;
    private final NumberFormats formats;
    private final Size size;
    private final SortedMap<Integer, List<String>> rows = new TreeMap<>();
    private int row;
    private int column;
    private int formulasWithoutValue;
    private int merged;

    XlsxSheet(List<String> strings, NumberFormats formats, Size size) {
        this.strings = strings;
        this.formats = formats;
        this.size = size;
    }

    void element(XlsxXml xml) throws XMLStreamException, Size.Exceeded {
        if (xml.begins("row")) {
            row = xml.number("r", row + 1);
            column = -1;
        } else if (xml.begins("c")) {
            cell(xml);
        } else if (xml.begins("mergeCell")) {
            merge(xml.attribute("ref"));
        }
    }

    Sheet finish(String file, String name, boolean hidden) {
        List<String> notes = new ArrayList<>();
        if (formulasWithoutValue > 0) {
            notes.add(formulasWithoutValue + (formulasWithoutValue == 1 ? " formula has" : " formulas have")
                    + " no stored value and count as empty. Open the file in a spreadsheet program and save it.");
        }
        if (merged > 0) {
            notes.add(merged + (merged == 1 ? " merged cell was" : " merged cells were") + " filled down.");
        }
        List<Row> all = new ArrayList<>();
        rows.forEach((number, cells) -> all.add(new Row(number, cells)));
        return new Sheet(file, name, hidden, all, notes);
    }

    private void cell(XlsxXml xml) throws XMLStreamException, Size.Exceeded {
        Matcher place = PLACE.matcher(xml.attribute("r"));
        column = place.matches() ? column(place.group(1)) : column + 1;
        String type = xml.attribute("t");
        int style = xml.number("s", 0);
        String text = "";
        boolean formula = false;
        boolean valued = false;
        while (xml.next("c")) {
            if (xml.begins("v")) {
                text = xml.text();
                valued = true;
            } else if (xml.begins("is")) {
                text = xml.richText();
                valued = true;
            } else if (xml.begins("f")) {
                formula = true;
            }
        }
        formulasWithoutValue += formula && !valued ? 1 : 0;
        put(row, column, CsvText.strip(shown(type, style, text)));
    }

    private String shown(String type, int style, String text) {
        return switch (type) {
            case "s" -> {
                int index = text.strip().matches("\\d{1,8}") ? Integer.parseInt(text.strip()) : -1;
                yield index >= 0 && index < strings.size() ? unescaped(strings.get(index)) : "";
            }
            case "b" -> text.strip().equals("1") ? "TRUE" : "FALSE";
            case "str", "inlineStr" -> unescaped(text);
            case "e", "d" -> text;
            default -> formats.shown(text.strip(), style);
        };
    }

    private void put(int row, int column, String text) throws Size.Exceeded {
        if (text.isEmpty()) {
            return;
        }
        Size.column(column);
        if (text.length() > LONGEST) {
            throw new Size.Exceeded("Cell " + Sheet.letters(column) + row + " holds more than " + LONGEST
                    + " characters. Shorten it");
        }
        size.text(text);
        List<String> cells = rows.get(row);
        if (cells == null) {
            size.row();
            cells = new ArrayList<>();
            rows.put(row, cells);
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
    }

    /** What stands in the first of merged cells counts for the rows below it too; across, it is a title. */
    private void merge(String area) throws Size.Exceeded {
        Matcher matcher = AREA.matcher(area);
        if (!matcher.matches()) {
            return;
        }
        int first = Integer.parseInt(matcher.group(2));
        int last = Integer.parseInt(matcher.group(4));
        int column = column(matcher.group(1));
        List<String> top = rows.get(first);
        String text = top == null || column >= top.size() ? "" : top.get(column);
        if (text.isEmpty() || last <= first) {
            return;
        }
        merged++;
        for (int below : List.copyOf(rows.subMap(first + 1, last + 1).keySet())) {
            put(below, column, text);
        }
    }

    private static int column(String letters) {
        int column = 0;
        for (char letter : letters.toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return column - 1;
    }

    private static String unescaped(String text) {
        return text.contains("_x") ? ESCAPED.matcher(text).replaceAll(found -> Matcher.quoteReplacement(
                String.valueOf((char) Integer.parseInt(found.group(1), 16)))) : text;
    }
}
