package org.backlot.core.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks written by hand, part by part, as spreadsheet programs write them. */
final class Workbooks {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder tabs = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private int sheets;

    /** @param rows what stands in sheetData */
    Workbooks sheet(String name, String state, String rows, String after) {
        sheets++;
        tabs.append("<sheet name=\"").append(name).append("\" sheetId=\"").append(sheets).append("\" state=\"")
                .append(state).append("\" r:id=\"rId").append(sheets).append("\"/>");
        relations.append("<Relationship Id=\"rId").append(sheets).append("\" Target=\"worksheets/sheet").append(sheets)
                .append(".xml\"/>");
        return part("xl/worksheets/sheet" + sheets + ".xml",
                "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData>" + after + "</worksheet>");
    }

    Workbooks sheet(String rows) {
        return sheet("Scenes", "visible", rows, "");
    }

    Workbooks part(String name, String xml) {
        parts.put(name, xml);
        return this;
    }

    Workbooks strings(String items) {
        return part("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\">" + items + "</sst>");
    }

    /** @param formats of the styles 1, 2, 3 ... */
    Workbooks formats(String... formats) {
        StringBuilder codes = new StringBuilder();
        StringBuilder styles = new StringBuilder("<xf numFmtId=\"0\"/>");
        for (int i = 0; i < formats.length; i++) {
            codes.append("<numFmt numFmtId=\"").append(164 + i).append("\" formatCode=\"")
                    .append(formats[i].replace("\"", "&quot;")).append("\"/>");
            styles.append("<xf numFmtId=\"").append(164 + i).append("\"/>");
        }
        return part("xl/styles.xml", "<styleSheet xmlns=\"" + MAIN + "\"><numFmts>" + codes + "</numFmts><cellStyleXfs>"
                + "<xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>" + styles + "</cellXfs></styleSheet>");
    }

    byte[] bytes() {
        return bytes("");
    }

    byte[] bytes(String properties) {
        parts.put("xl/workbook.xml", "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><workbookPr "
                + properties + "/><sheets>" + tabs + "</sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
        var bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static String text(String place, String text) {
        return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    static String number(String place, int style, String value) {
        return "<c r=\"" + place + "\" s=\"" + style + "\"><v>" + value + "</v></c>";
    }
}
