package org.backlot.exchange.pdf;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.backlot.core.file.UnreadableFile;
import org.backlot.exchange.screenplay.Revisions;
import org.backlot.exchange.screenplay.Screenplay;
import org.backlot.exchange.screenplay.ScreenplayParagraph.Kind;

/**
 * Reads a screenplay from a PDF file with a text layer. Nothing in such a file says what a line is: it is told by its
 * place on the page, against the columns that the script's own lines show. Running heads, page numbers, continuation
 * marks and watermarks are taken away; scene numbers are taken from the margins; lengths are measured on the pages.
 *
 * <p>Whatever is not certain is told twice: in {@link Screenplay#remarks} with page and line, and as a note of the kind
 * {@value Review#KIND} on the words themselves.
 *
 * <p>Limits: 64 MiB of file, 2,000 pages, 8 million characters, two minutes. It stops where its thread is interrupted.
 */
public final class PdfReader {

    /**
     * Reads a file to its end.
     *
     * @param in       the file; it is not closed
     * @param fileName its name, for what a person is told
     * @throws UnreadableFile where it is damaged, locked, without text, no screenplay, or beyond the limits
     */
    public Screenplay read(InputStream in, String fileName) throws UnreadableFile {
        List<GlyphPage> glyphs = PdfText.read(in, fileName);
        List<TextPage> raw = Watermarks.without(glyphs).stream().map(Lines::of).toList();
        RunningHeads heads = RunningHeads.of(raw);
        PageFrame frame = PageFrame.of(heads.pages()).orElseThrow(() -> new UnreadableFile(fileName, 0,
                "No scene headings were found; a heading begins with INT. or EXT. Check that it is a screenplay"));
        int titlePages = PdfTitlePage.count(heads.pages(), frame);
        heads = heads.labelled(titlePages);
        Margins margins = new Margins(frame);
        List<BodyPage> pages = heads.pages().subList(titlePages, raw.size()).stream().map(margins::body).toList();
        Columns columns = Columns.of(pages, frame);
        Script script = new ScriptReader(columns, HeadingStyle.of(pages, frame), new WordBreaks(pages)).read(pages);
        checkRows(script, fileName);
        Map<String, String> titlePage = new LinkedHashMap<>();
        raw.subList(0, titlePages).forEach(page -> PdfTitlePage.read(page).forEach(titlePage::putIfAbsent));
        List<String> remarks = new ArrayList<>();
        List<String> drafts = heads.drafts().values().stream().distinct().toList();
        drafts.reversed().forEach(draft -> PdfTitlePage.draft(draft, titlePage));
        if (drafts.size() > 1) {
            remarks.add("Its pages name several drafts: " + String.join("; ", drafts) + ".");
        }
        if (!columns.spoken()) {
            remarks.add("No speeches were found. Check that it is a screenplay.");
        }
        if (margins.stars() > 0) {
            remarks.add("Lines with a mark of revision in the margin: " + margins.stars()
                    + ". What they stand beside belongs to the draft of its page.");
        }
        if (!heads.told().isEmpty()) {
            remarks.add("Pages without a number were given one by their neighbours: " + String.join(", ", heads.told())
                    + ".");
        }
        if (!script.openFeet.isEmpty()) {
            remarks.add("Whether the last paragraph goes on over the page was not clear on: page "
                    + script.openFeet.stream().distinct().collect(Collectors.joining(", ")) + ".");
        }
        List<Integer> eighths = new SceneLengths(pages, frame.lineHeight()).of(script.scenes);
        Revisions revisions = PageDrafts.revisions(script, heads.drafts(), titlePage.get("Draft"));
        return new Review(script, glyphs).screenplay(titlePage, eighths, revisions, remarks);
    }

    /** A schedule has headings too, but as cells of a table, and nobody speaks in it. */
    private static void checkRows(Script script, String fileName) throws UnreadableFile {
        long rows = script.scenes.stream().filter(scene -> scene.heading.parts().size() > 1).count();
        boolean silent = script.scenes.stream().flatMap(scene -> scene.passages.stream())
                .noneMatch(passage -> passage.kind == Kind.CHARACTER);
        if (silent && 3 * rows > script.scenes.size()) {
            throw new UnreadableFile(fileName, 0, "It is laid out as a table: no scene headings were found that open a"
                    + " scene. Check that it is a screenplay, not a schedule or breakdown");
        }
    }
}
