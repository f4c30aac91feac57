package org.backlot.budget.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.backlot.budget.estimate.Cell;
import org.backlot.core.file.KeptOpen;

/**
 * A workbook (ECMA-376, SpreadsheetML) whose cells may be formulas with the value that they come to, so that a program
 * that does not compute shows the right figures too.
 */
final class WorkbookFile {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, Page> pages = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final String money;
    private final int decimals;

    /** How a cell looks; the order is that of the styles part. */
    enum Look { PLAIN, HEAD, MONEY, TOTAL, NAME }

    /** @param decimals of an amount of money */
    WorkbookFile(int decimals) {
        this.decimals = decimals;
        money = "#,##0" + (decimals > 0 ? "." + "0".repeat(decimals) : "");
    }

    /** A sheet, new where there is none of the name. */
    Page page(String name, int... widths) {
        return pages.computeIfAbsent(name, n -> new Page(widths));
    }

    boolean has(String name) {
        return pages.containsKey(name);
    }

    /** A formula rounded half away from zero to the decimals of money, as the estimate rounds. */
    String rounded(String formula) {
        return "ROUND(" + formula + "," + decimals + ")";
    }

    /** Gives a cell a name by which formulas know it. */
    void name(String name, String cell) {
        names.put(name, cell);
    }

    /** A sheet; rows and columns count from 1 and 0. */
    static final class Page {

        private final int[] widths;
        private final List<String> rows = new ArrayList<>();
        private StringBuilder row = new StringBuilder();
        private int number = 1;

        private Page(int[] widths) {
            this.widths = widths;
        }

        /** The number of the row that is being written. */
        int number() {
            return number;
        }

        Page text(int column, String text, Look look) {
            if (text != null && !text.isEmpty()) {
                row.append("<c r=\"").append(at(column)).append("\" s=\"").append(look.ordinal())
                        .append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">").append(escaped(text))
                        .append("</t></is></c>");
            }
            return this;
        }

        Page number(int column, BigDecimal value, Look look) {
            if (value != null) {
                row.append("<c r=\"").append(at(column)).append("\" s=\"").append(look.ordinal()).append("\"><v>")
                        .append(value.toPlainString()).append("</v></c>");
            }
            return this;
        }

        /** @param value what the formula comes to; null where it has none */
        Page formula(int column, String formula, BigDecimal value, Look look) {
            row.append("<c r=\"").append(at(column)).append("\" s=\"").append(look.ordinal()).append("\"><f>")
                    .append(escaped(formula)).append("</f>");
            if (value != null) {
                row.append("<v>").append(value.toPlainString()).append("</v>");
            }
            row.append("</c>");
            return this;
        }

        /** A number as such, a formula as one where the workbook has all that it names, a fault as its text. */
        Page figure(int column, Cell cell, CellFormula formulas) {
            Optional<String> formula = formulas.of(cell.text()).filter(text -> !text.matches("[\\d.]+"));
            if (cell.value().isEmpty()) {
                return text(column, cell.text(), Look.PLAIN);
            }
            return formula.isPresent() ? formula(column, formula.get(), cell.value().get(), Look.PLAIN)
                    : number(column, cell.value().get(), Look.PLAIN);
        }

        /** A row with the heads of columns. */
        Page heads(String... heads) {
            for (int i = 0; i < heads.length; i++) {
                text(i, heads[i], Look.HEAD);
            }
            end();
            return this;
        }

        void end() {
            rows.add("<row r=\"" + number++ + "\">" + row + "</row>");
            row = new StringBuilder();
        }

        private String at(int column) {
            return (char) ('A' + column) + Integer.toString(number);
        }

        private String xml() {
            StringBuilder xml = new StringBuilder(HEAD + "<worksheet xmlns=\"" + MAIN + "\"><sheetViews><sheetView "
                    + "workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" "
                    + "state=\"frozen\"/></sheetView></sheetViews><cols>");
            for (int i = 0; i < widths.length; i++) {
                xml.append("<col min=\"").append(i + 1).append("\" max=\"").append(i + 1).append("\" width=\"")
                        .append(widths[i]).append("\" customWidth=\"1\"/>");
            }
            xml.append("</cols><sheetData>");
            rows.forEach(xml::append);
            return xml.append("</sheetData></worksheet>").toString();
        }
    }

    /** XML text without what XML cannot hold. */
    private static String escaped(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", " ").replace("&", "&amp;")
                .replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    /** Writes it; the stream stays open. */
    void write(OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(new KeptOpen(out), StandardCharsets.UTF_8)) {
            part(zip, "[Content_Types].xml", types());
            part(zip, "_rels/.rels", HEAD + "<Relationships xmlns=\"" + RELATIONS
                    + "\"><Relationship Id=\"rId1\" Type=\""
                    + OFFICE + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            part(zip, "xl/workbook.xml", workbook());
            part(zip, "xl/_rels/workbook.xml.rels", relations());
            part(zip, "xl/styles.xml", styles());
            int number = 1;
            for (Page page : pages.values()) {
                part(zip, "xl/worksheets/sheet" + number++ + ".xml", page.xml());
            }
        }
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private String types() {
        String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        StringBuilder xml = new StringBuilder(HEAD
                + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default "
                + "Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + type + "sheet.main+xml\"/>"
                + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + type + "styles+xml\"/>");
        for (int i = 1; i <= pages.size(); i++) {
            xml.append("<Override PartName=\"/xl/worksheets/sheet").append(i).append(".xml\" ContentType=\"")
                    .append(type).append("worksheet+xml\"/>");
        }
        return xml.append("</Types>").toString();
    }

    private String workbook() {
        StringBuilder xml = new StringBuilder(HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
                + "\"><sheets>");
        int number = 1;
        for (String name : pages.keySet()) {
            xml.append("<sheet name=\"").append(escaped(name)).append("\" sheetId=\"").append(number)
                    .append("\" r:id=\"rId").append(number++).append("\"/>");
        }
        xml.append("</sheets>");
        if (!names.isEmpty()) {
            xml.append("<definedNames>");
            names.forEach((name, cell) -> xml.append("<definedName name=\"").append(escaped(name)).append("\">")
                    .append(escaped(cell)).append("</definedName>"));
            xml.append("</definedNames>");
        }
        return xml.append("<calcPr calcId=\"0\" fullCalcOnLoad=\"1\"/></workbook>").toString();
    }

    private String relations() {
        StringBuilder xml = new StringBuilder(HEAD + "<Relationships xmlns=\"" + RELATIONS + "\">");
        for (int i = 1; i <= pages.size(); i++) {
            xml.append("<Relationship Id=\"rId").append(i).append("\" Type=\"").append(OFFICE)
                    .append("/worksheet\" Target=\"worksheets/sheet").append(i).append(".xml\"/>");
        }
        return xml.append("<Relationship Id=\"rId0\" Type=\"").append(OFFICE)
                .append("/styles\" Target=\"styles.xml\"/></Relationships>").toString();
    }

    private String styles() {
        return HEAD + "<styleSheet xmlns=\"" + MAIN + "\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\""
                + money + "\"/></numFmts><fonts count=\"2\"><font><sz val=\"10\"/><name val=\"Arial\"/></font>"
                + "<font><b/><sz val=\"10\"/><name val=\"Arial\"/></font></fonts><fills count=\"3\"><fill><patternFill "
                + "patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill><fill><patternFill "
                + "patternType=\"solid\"><fgColor rgb=\"FFE7E9EC\"/></patternFill></fill></fills><borders count=\"1\">"
                + "<border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"5\">"
                + "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
                + "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"2\" borderId=\"0\" xfId=\"0\" applyFont=\"1\" "
                + "applyFill=\"1\"/>"
                + "<xf numFmtId=\"164\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
                + "<xf numFmtId=\"164\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" "
                + "applyFont=\"1\"/>"
                + "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\"/>"
                + "</cellXfs></styleSheet>";
    }
}
