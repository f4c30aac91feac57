package org.backlot.core.spreadsheet;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLStreamException;

import org.backlot.core.file.UnreadableFile;

/**
 * An Office Open XML workbook (ECMA-376, part 1, chapter 18): what its cells show, formulas by the value that was
 * stored with them. Nothing is computed, and nothing outside the file is followed.
 */
final class XlsxFile {

    private static final String NO_WORKBOOK =
            "It is no Excel workbook. Save it as an Excel workbook (.xlsx) or as \"CSV UTF-8\"";

    private final ZipFile zip;
    private final String fileName;
    private final Size size = new Size();

    private record Tab(String name, String id, boolean hidden) {
    }

    private XlsxFile(ZipFile zip, String fileName) {
        this.zip = zip;
        this.fileName = fileName;
    }

    /** Every sheet of cells, in the order of the tabs. */
    static List<Sheet> sheets(byte[] bytes, String fileName) throws IOException {
        Path copy = Files.createTempFile("backlot", ".xlsx");
        try {
            Files.write(copy, bytes);
            try (ZipFile zip = new ZipFile(copy.toFile())) {
                return new XlsxFile(zip, fileName).sheets();
            } catch (ZipException | EOFException | IllegalArgumentException e) {
                throw new UnreadableFile(fileName, 0, "It is damaged. Open it in the program that wrote it and save it "
                        + "again", e);
            }
        } finally {
            Files.delete(copy);
        }
    }

    private List<Sheet> sheets() throws IOException {
        String at = "";
        try {
            List<Tab> tabs = new ArrayList<>();
            boolean[] since1904 = new boolean[1];
            read("xl/workbook.xml", xml -> workbook(xml, tabs, since1904));
            Map<String, String> targets = new HashMap<>();
            read("xl/_rels/workbook.xml.rels", xml -> relation(xml, targets));
            List<String> strings = new ArrayList<>();
            if (zip.getEntry("xl/sharedStrings.xml") != null) {
                read("xl/sharedStrings.xml", xml -> {
                    if (xml.begins("si")) {
                        String text = xml.richText();
                        size.text(text);
                        strings.add(text);
                    }
                });
            }
            NumberFormats formats = new NumberFormats(since1904[0]);
            if (zip.getEntry("xl/styles.xml") != null) {
                read("xl/styles.xml", formats::element);
            }
            List<Sheet> sheets = new ArrayList<>();
            for (Tab tab : tabs) {
                at = "Sheet " + tab.name() + ": ";
                String part = targets.getOrDefault(tab.id(), "");
                if (part.contains("worksheets/")) {
                    XlsxSheet sheet = new XlsxSheet(strings, formats, size);
                    read(part, sheet::element);
                    sheets.add(sheet.finish(fileName, tab.name(), tab.hidden()));
                }
            }
            if (sheets.isEmpty()) {
                throw new UnreadableFile(fileName, 0, NO_WORKBOOK);
            }
            return sheets;
        } catch (Size.Exceeded e) {
            throw new UnreadableFile(fileName, 0, at + e.getMessage(), e);
        } catch (XMLStreamException e) {
            throw new UnreadableFile(fileName, 0, at + "It is damaged (" + String.valueOf(e.getMessage()).lines()
                    .findFirst()
                    .orElse("") + "). Open it in the program that wrote it and save it again", e);
        }
    }

    private void read(String part, XlsxXml.Listener listener) throws IOException, XMLStreamException, Size.Exceeded {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw new UnreadableFile(fileName, 0, zip.getEntry("content.xml") != null
                    ? "It is an OpenDocument file. Save it as an Excel workbook (.xlsx)" : NO_WORKBOOK);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            XlsxXml.read(in, listener);
        }
    }

    private static void workbook(XlsxXml xml, List<Tab> tabs, boolean[] since1904) {
        if (xml.begins("sheet")) {
            tabs.add(new Tab(xml.attribute("name"), xml.attribute("id"), !xml.attribute("state").isEmpty()
                    && !xml.attribute("state").equals("visible")));
        } else if (xml.begins("workbookPr")) {
            since1904[0] = xml.attribute("date1904").equals("1") || xml.attribute("date1904").equals("true");
        }
    }

    private static void relation(XlsxXml xml, Map<String, String> targets) {
        if (xml.begins("Relationship") && !xml.attribute("TargetMode").equals("External")) {
            String target = xml.attribute("Target");
            targets.put(xml.attribute("Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
        }
    }
}
