package org.backlot.exchange.screenplay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.backlot.core.file.UnreadableFile;

/**
 * Reads a Final Draft title page. It has no fields, only centred and other lines, so what each line is follows from
 * where it stands and from how it begins: the first centred line is the title, "written by" the credit, the line after
 * it the author, "based on" the source, unless we wrote it and say so. Other lines at the margins are the contact,
 * other centred lines are notes.
 */
final class FinalDraftTitlePage {

    private static final Pattern CREDIT = Pattern.compile(
            "(?i)(?:screenplay|teleplay|script|story|original screenplay)?\\s*(?:written\\s+)?(?:&|and|\\s)*by:?");
    private static final Pattern SOURCE = Pattern.compile("(?i)(?:based (?:up)?on|adapted from|from the) .*");
    private static final Pattern DRAFT = Pattern.compile(
            "(?i).*\\b(?:draft|revision|revised|rev\\.)\\b.*|\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}"
                    + "|\\p{L}{3,9}\\.? \\d{1,2},? \\d{4}|\\d{1,2}\\.? \\p{L}{3,9} \\d{4}");

    private final Map<String, String> fields;
    private boolean authorNext;

    private FinalDraftTitlePage(Map<String, String> fields) {
        this.fields = fields;
    }

    /** Reads the current {@code TitlePage} element into fields. */
    static void read(XmlCursor xml, Map<String, String> fields) throws UnreadableFile {
        FinalDraftTitlePage page = new FinalDraftTitlePage(fields);
        List<String> lines = new ArrayList<>();
        List<Boolean> centred = new ArrayList<>();
        List<String> stated = new ArrayList<>();
        xml.children(part -> {
            if (part.equals("Content")) {
                xml.children(paragraph -> {
                    boolean middle = xml.attribute("Alignment").isEmpty()
                            || xml.attribute("Alignment").equals("Center");
                    String field = xml.own("Field");
                    FinalDraftText text = new FinalDraftText();
                    xml.children(run -> {
                        if (run.equals("Text")) {
                            text.addRun(xml);
                        }
                    });
                    text.characters.toString().lines().map(String::strip).filter(line -> !line.isEmpty())
                            .forEach(line -> {
                                lines.add(line);
                                centred.add(middle);
                                stated.add(field);
                            });
                });
            }
        });
        for (int i = 0; i < lines.size(); i++) {
            if (stated.get(i).isEmpty()) {
                page.add(lines.get(i), centred.get(i));
            } else {
                page.put(stated.get(i), lines.get(i));
            }
        }
    }

    private void add(String line, boolean centred) {
        boolean credit = CREDIT.matcher(line).matches();
        if (fields.isEmpty() && centred && !credit) {
            put("Title", line);
        } else if (credit) {
            put("Credit", line);
            authorNext = true;
            return;
        } else if (SOURCE.matcher(line).matches()) {
            put("Source", line);
        } else if (authorNext) {
            put("Author", line);
        } else if (DRAFT.matcher(line).matches()) {
            put("Draft date", line);
        } else {
            put(centred ? "Notes" : "Contact", line);
        }
        authorNext = false;
    }

    private void put(String key, String line) {
        fields.merge(key, line, (before, added) -> before + "\n" + added);
    }
}
