package org.backlot.exchange.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import org.backlot.exchange.screenplay.Screenplay;

/** Prints a script as screenwriting programs do, so that there is a PDF of which every word is known. */
final class ScriptPress {

    /** Lines between the head of the page and the script. */
    private static final double HEAD = 42;

    private final Screenplay script;
    private final Paper paper;
    private final Set<Printing> shown;
    private final PDDocument document = new PDDocument();
    private PDPageContentStream page;
    private int pages;
    private int line;
    private int printed;

    private ScriptPress(Screenplay script, Paper paper, Set<Printing> shown) {
        this.script = script;
        this.paper = paper;
        this.shown = shown;
    }

    static byte[] print(Screenplay script, Paper paper, Set<Printing> shown) throws IOException {
        ScriptPress press = new ScriptPress(script, paper, shown);
        try (PDDocument document = press.document) {
            press.run();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private void run() throws IOException {
        if (shown.contains(Printing.TITLE_PAGE)) {
            titlePage();
        }
        List<Row> rows = Row.of(script, paper, shown.contains(Printing.SPACED));
        turn(null);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            int above = line == 0 ? 0 : row.above();
            if (line > 0 && (row.breaks() || line + above + together(rows, i) > paper.lines())) {
                boolean speech = row.speech() != null && above == 0;
                if (speech && !shown.contains(Printing.NO_MORE)) {
                    write("(MORE)", paper.cue(), line++, paper.plain());
                }
                Row before = rows.get(i - 1);
                boolean sceneGoesOn = before.scene() == row.scene() && row.scene() >= 0 && row.number() == null;
                if (sceneGoesOn && shown.contains(Printing.CONTINUED)) {
                    write("(CONTINUED)", paper.right() - paper.width("(CONTINUED)"), line + 1, paper.plain());
                }
                turn(sceneGoesOn ? rows.stream().filter(r -> r.scene() == row.scene()).findFirst().orElseThrow()
                        .number() : null);
                if (speech && !shown.contains(Printing.NO_MORE)) {
                    write(row.speech().replaceAll("\\s*\\(CONT'D\\)", "") + " (CONT'D)", paper.cue(), line++,
                            paper.plain());
                }
                above = 0;
            }
            line += above;
            print(row);
        }
        page.close();
    }

    private static int together(List<Row> rows, int index) {
        Row row = rows.get(index);
        int lines = 1;
        for (int i = index + 1; i < rows.size() && rows.get(i - 1).keeps(); i++) {
            lines += rows.get(i).above() + 1;
        }
        boolean starts = index + 1 < rows.size() && rows.get(index + 1).above() == 0 && row.above() > 0
                && !row.keeps();
        return starts ? lines + 1 : lines;
    }

    private void print(Row row) throws IOException {
        write(row, line);
        if (row.beside() != null) {
            write(row.beside(), line);
        }
        if (row.number() != null && shown.contains(Printing.NUMBERS)) {
            write(row.number(), paper.action() - 48, line, paper.plain());
            write(row.number(), paper.right() + 8, line, paper.plain());
        }
        if (row.number() != null && shown.contains(Printing.OVERPRINTED)) {
            write(row.text(), row.x() + 0.4, line, paper.plain());
        }
        if (++printed % 7 == 0 && shown.contains(Printing.STARS)) {
            write("*", paper.right() + 36, line, paper.plain());
        }
        line++;
    }

    private void write(Row row, int at) throws IOException {
        double x = row.x();
        int start = 0;
        for (int i = 1; i <= row.text().length(); i++) {
            if (i == row.text().length() || row.styles().charAt(i) != row.styles().charAt(start)) {
                PDFont font = switch (row.styles().charAt(start)) {
                    case 'b' -> paper.bold();
                    case 'i' -> paper.italic();
                    default -> paper.plain();
                };
                String run = row.text().substring(start, i);
                write(run, x, at, font);
                x += font.getStringWidth(run) * paper.type() / 1000;
                start = i;
            }
        }
    }

    private void write(String text, double x, int at, PDFont font) throws IOException {
        write(text, x, paper.top() + at * paper.leading(), font, paper.type());
    }

    private void write(String text, double x, double y, PDFont font, double size) throws IOException {
        page.beginText();
        page.setFont(font, (float) size);
        page.newLineAtOffset((float) x, (float) (paper.size().getHeight() - y));
        page.showText(text);
        page.endText();
    }

    private void turn(String continued) throws IOException {
        sheet();
        pages++;
        double middle = paper.size().getWidth() / 2;
        String label = label(pages);
        if (pages > 1 && !shown.contains(Printing.UNNUMBERED)) {
            write(label + ".", paper.right() - paper.width(label), HEAD, paper.plain(), paper.type());
        }
        String title = script.title().orElse("Untitled");
        if (shown.contains(Printing.HEADER)) {
            write(title, paper.action(), HEAD, paper.plain(), paper.type());
            String draft = "Blue Rev. 03/14/26";
            write(draft, middle - paper.width(draft) / 2, HEAD, paper.plain(), paper.type());
        }
        if (shown.contains(Printing.FOOTER)) {
            write(title + " - confidential", paper.action(), paper.size().getHeight() - 36, paper.plain(), 9);
        }
        if (shown.contains(Printing.WATERMARK)) {
            across("FOR A. READER ONLY");
        }
        if (shown.contains(Printing.STAMP)) {
            write("COPY 12", 150, 400, paper.bold(), 48);
        }
        line = 0;
        if (continued != null && shown.contains(Printing.CONTINUED)) {
            write("CONTINUED:", paper.action(), 0, paper.plain());
            if (shown.contains(Printing.NUMBERS)) {
                write(continued, paper.action() - 48, 0, paper.plain());
                write(continued, paper.right() + 8, 0, paper.plain());
            }
            line = 2;
        }
    }

    private String label(int index) {
        if (!shown.contains(Printing.A_PAGES) || index <= 3) {
            return Integer.toString(index);
        }
        return index == 4 ? "3A" : index == 5 ? "3B" : Integer.toString(index - 2);
    }

    private void sheet() throws IOException {
        if (page != null) {
            page.close();
        }
        PDPage sheet = new PDPage(paper.size());
        document.addPage(sheet);
        page = new PDPageContentStream(document, sheet);
    }

    private void across(String text) throws IOException {
        page.beginText();
        page.setFont(paper.bold(), 40);
        page.setTextMatrix(Matrix.getRotateInstance(Math.toRadians(40), 140, 250));
        page.showText(text);
        page.endText();
    }

    private void titlePage() throws IOException {
        sheet();
        Map<String, String> fields = script.titlePage();
        int at = 20;
        for (String key : List.of("Title", "Credit", "Author", "Source")) {
            for (String text : fields.getOrDefault(key, "").split("\n")) {
                write(text, (paper.size().getWidth() - paper.width(text)) / 2, at++, paper.plain());
            }
            at += key.equals("Credit") ? 0 : 3;
        }
        at = paper.lines() - 6;
        for (String text : fields.getOrDefault("Contact", "").split("\n")) {
            write(text, paper.action(), at++, paper.plain());
        }
        if (fields.containsKey("Draft date")) {
            write(fields.get("Draft date"), paper.right() - 90, paper.lines() - 6, paper.plain());
        }
    }
}
