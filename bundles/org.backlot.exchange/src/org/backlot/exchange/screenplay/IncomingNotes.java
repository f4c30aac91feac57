package org.backlot.exchange.screenplay;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Paragraph;
import org.backlot.core.model.ScriptNote;
import org.backlot.core.page.PageLayout;
import org.backlot.core.session.Ids;

/**
 * Hangs the notes of a screenplay on the words of the model's paragraphs. A note on a heading goes to the start of the
 * scene's first paragraph; one whose place is lost to that of the script.
 */
final class IncomingNotes {

    private static final DateTimeFormatter FINAL_DRAFT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    private final Screenplay screenplay;
    private final ScriptParagraphs paragraphs;
    private final IncomingKept kept;
    private final List<Standing> standing = new ArrayList<>();

    /** A note that becomes a paragraph, beside another one. */
    private record Standing(ScriptParagraphs.Part part, Paragraph beside, boolean before, Paragraph note) {
    }

    IncomingNotes(Screenplay screenplay, ScriptParagraphs paragraphs, IncomingKept kept) {
        this.screenplay = screenplay;
        this.paragraphs = paragraphs;
        this.kept = kept;
    }

    /** How many notes lost their place. */
    static List<String> remarks(Screenplay screenplay) {
        long lost = screenplay.notes().stream().filter(note -> note.at() == null).count();
        return lost == 0 ? List.of() : List.of((lost == 1 ? "One script note hangs" : lost + " script notes hang")
                + " on words that are not there any more; look for " + (lost == 1 ? "it" : "them")
                + " at the first paragraph of the script.");
    }

    void hang() {
        screenplay.notes().stream().filter(note -> note.stand() != ScreenplayNote.Stand.ON_WORDS).forEach(this::stand);
        for (Standing note : standing) {
            List<Paragraph> all = note.part().paragraphs();
            int index = note.beside() == null ? 0 : all.indexOf(note.beside()) + (note.before() ? 0 : 1);
            while (!note.before() && index < all.size() && isStanding(all.get(index))) {
                index++;
            }
            all.add(index, note.note());
        }
        screenplay.notes().stream().filter(note -> note.stand() == ScreenplayNote.Stand.ON_WORDS).forEach(this::hang);
    }

    private void stand(ScreenplayNote note) {
        boolean opening = note.stand() == ScreenplayNote.Stand.IN_OPENING;
        ScriptParagraphs.Part part = paragraphs.of(
                opening || note.at() == null ? TextRange.OPENING : note.at().scene());
        boolean beside = !opening && note.at() != null && note.at().paragraph() != TextRange.HEADING;
        ScriptParagraphs.Placed placed = beside ? part.at(note.at().paragraph()) : null;
        standing.add(new Standing(part, placed == null ? null : placed.paragraph(),
                note.stand() == ScreenplayNote.Stand.BEFORE && placed != null, ScriptParagraphs.note(note.text())));
    }

    private boolean isStanding(Paragraph paragraph) {
        return standing.stream().anyMatch(other -> other.note() == paragraph);
    }

    private void hang(ScreenplayNote note) {
        int scene = note.at() == null ? first() : note.at().scene();
        ScriptParagraphs.Part part = paragraphs.of(scene);
        boolean onHeading = note.at() == null || note.at().paragraph() == TextRange.HEADING;
        ScriptParagraphs.Placed placed = onHeading ? null : part.at(note.at().paragraph());
        Paragraph on = placed == null ? printed(part) : placed.paragraph();
        if (on == null) {
            part.paragraphs().add(ScriptParagraphs.note(note.text()));
            return;
        }
        ScriptNote made = make(note);
        made.setStart(placed == null ? 0 : Math.min(placed.place(note.at().start()), length(on)));
        made.setLength(note.at() == null ? 0 : length(note, part, on, made.getStart()));
        on.getNotes().add(made);
        if (!note.origin().others().isEmpty()) {
            kept.add(made, FinalDraft.FORMAT, "@", note.origin().others());
        }
    }

    /** The opening where it has words, else the first scene that has. */
    private int first() {
        int scene = TextRange.OPENING;
        while (printed(paragraphs.of(scene)) == null && scene + 1 < screenplay.scenes().size()) {
            scene++;
        }
        return scene;
    }

    private static Paragraph printed(ScriptParagraphs.Part part) {
        return part.paragraphs().stream().filter(paragraph -> PageLayout.isPrinted(paragraph.getKind()))
                .findFirst().orElse(null);
    }

    private int length(ScreenplayNote note, ScriptParagraphs.Part part, Paragraph on,
            int start) {
        if (note.length() >= 0) {
            return note.length();
        }
        TextRange until = note.until();
        if (until == null) {
            return 0;
        }
        int length = -start;
        boolean here = until.scene() == note.at().scene();
        ScriptParagraphs.Placed end = here && until.paragraph() >= 0 ? part.at(until.paragraph()) : null;
        if (here && end == null) {
            return 0;
        }
        List<Paragraph> all = part.paragraphs();
        for (int i = all.indexOf(on); i < all.size(); i++) {
            if (end != null && all.get(i) == end.paragraph()) {
                return Math.max(0, length + Math.min(end.place(until.end()), length(all.get(i))));
            }
            length += length(all.get(i)) + 1;
        }
        return here ? 0 : Math.max(0, length - 1);
    }

    private static int length(Paragraph paragraph) {
        return ScriptParagraphs.words(paragraph).plain().length();
    }

    private static ScriptNote make(ScreenplayNote from) {
        ScriptNote note = CoreFactory.eINSTANCE.createScriptNote();
        Ids.of(note);
        note.setText(from.text());
        note.setTitle(orNull(from.origin().name()));
        note.setAuthor(orNull(from.origin().writer()));
        note.setKind(orNull(from.origin().type()));
        note.setColour(orNull(from.origin().colour()));
        note.setWritten(orNull(written(from.origin().date())));
        return note;
    }

    /** ISO 8601 from Final Draft's digits; any other writing stays as it is. */
    private static String written(String date) {
        try {
            return LocalDateTime.parse(date, FINAL_DRAFT).format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
        } catch (DateTimeException e) {
            return date;
        }
    }

    private static String orNull(String text) {
        return text.isBlank() ? null : text;
    }
}
