package org.backlot.exchange.screenplay;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.backlot.core.file.UnreadableFile;
import org.backlot.exchange.screenplay.FountainSource.Line;
import org.backlot.exchange.screenplay.ScreenplayParagraph.Column;
import org.backlot.exchange.screenplay.ScreenplayParagraph.Kind;

/**
 * Reads Fountain, screenplays in plain text (fountain.io, syntax 1.1): title page, forced elements, scene numbers, dual
 * dialogue, notes, parts cut out, lyrics, sections, synopses, page breaks, emphasis. UTF-8, or UTF-16 with a byte order
 * mark; any line ends.
 *
 * <p>A synopsis after a scene heading is the scene's; one after a section stays with it. A note in the midst of text is
 * a {@link ScreenplayNote}, one that stands alone is a paragraph.
 *
 * <p>Limits: 8 MiB of file, a million lines, 500,000 paragraphs, 100,000 notes, a million characters to a line.
 */
public final class FountainReader {

    /** The id of the format, with which what has no place here is kept. */
    static final String FORMAT = "org.backlot.exchange.fountain";

    /**
     * Reads a file to its end.
     *
     * @param in       the file; it is not closed
     * @param fileName its name, for what a person is told
     * @throws UnreadableFile where it is empty, not text, in another encoding, or beyond the limits
     */
    public Screenplay read(InputStream in, String fileName) throws UnreadableFile {
        ScreenplayBuilder screenplay = new ScreenplayBuilder(fileName);
        FountainSource source = FountainSource.read(in, fileName, screenplay.remarks);
        int start = FountainTitlePage.read(source.lines(), screenplay.titlePage);
        screenplay.titlePage.forEach((key, value) -> {
            if (!TitlePage.known(key)) {
                screenplay.kept.add(new Keepsake(FORMAT, null, key, value));
            }
        });
        long inTitlePage = source.lines().subList(0, start).stream().flatMapToInt(line -> line.text().chars())
                .filter(c -> c == FountainSource.NOTE).count();
        List<String> notes = source.notes().subList((int) inTitlePage, source.notes().size());
        new Script(screenplay, source.lines(), start, new ArrayDeque<>(notes)).read();
        return screenplay.build(Tagging.NONE);
    }

    /** The script after the title page, read line by line. */
    private static final class Script {

        private final ScreenplayBuilder screenplay;
        private final List<Line> lines;
        private final Deque<String> notes;
        private int next;

        /** @param start the index of its first line, which is blank where a title page stands before it */
        Script(ScreenplayBuilder screenplay, List<Line> lines, int start, Deque<String> notes) {
            this.screenplay = screenplay;
            this.lines = lines;
            this.next = start;
            this.notes = notes;
        }

        void read() throws UnreadableFile {
            while (next < lines.size()) {
                Line line = lines.get(next);
                if (line.blank()) {
                    next++;
                } else {
                    element(line);
                }
            }
        }

        private void element(Line line) throws UnreadableFile {
            String text = line.text().strip();
            String bare = line.bare();
            boolean afterBlank = next == 0 || lines.get(next - 1).wordless();
            boolean beforeBlank = next + 1 == lines.size() || lines.get(next + 1).wordless();
            boolean last = next + 1 == lines.size() || lines.get(next + 1).blank();
            if (bare.isEmpty()) {
                standingNotes(line);
            } else if (FountainLine.pageBreak(bare)) {
                one(Kind.PAGE_BREAK, "", line);
            } else if (bare.startsWith("#")) {
                section(line);
            } else if (bare.startsWith("=")) {
                synopsis(FountainLine.withoutMark(text, '='), line);
            } else if (bare.startsWith("~")) {
                lyrics(line);
            } else if (bare.startsWith("!")) {
                action();
            } else if (FountainLine.centred(bare)) {
                one(Kind.CENTERED, FountainLine.withoutArrows(text), line);
            } else if (bare.startsWith(">")) {
                one(Kind.TRANSITION, FountainLine.withoutMark(text, '>'), line);
            } else if (FountainLine.forcedHeading(bare) && afterBlank) {
                heading(FountainLine.withoutMark(text, '.'), line);
            } else if (FountainLine.heading(bare) && afterBlank && beforeBlank) {
                heading(text, line);
            } else if (bare.startsWith("@") || (afterBlank && !last && FountainLine.cue(bare))) {
                speech(line);
            } else if (FountainLine.transition(bare) && afterBlank && beforeBlank) {
                one(Kind.TRANSITION, text, line);
            } else {
                if (FountainLine.almostHeading(bare) && afterBlank) {
                    screenplay.remarks.add("Line " + line.number() + " looks like a scene heading but is none in"
                            + " Fountain, so it was read as action. "
                            + (beforeBlank ? "Put a full stop before it." : "Put a blank line after it."));
                }
                action();
            }
        }

        private void heading(String text, Line line) throws UnreadableFile {
            FountainLine.Numbered numbered = FountainLine.number(text);
            FountainText plain = FountainText.of(numbered.text().strip());
            ScreenplayBuilder.OpenScene scene = new ScreenplayBuilder.OpenScene(plain.plain().strip(), line.number());
            scene.number = numbered.number();
            screenplay.startScene(scene);
            notes(plain, scene.heading.length());
            next++;
        }

        /** The level is kept as the style that Final Draft has for it. */
        private void section(Line line) throws UnreadableFile {
            String bare = line.bare();
            int level = 1;
            while (level < 6 && level < bare.length() && bare.charAt(level) == '#') {
                level++;
            }
            FountainText plain = FountainText.of(line.text().replaceFirst("#{1,6}", "").strip());
            screenplay.add(new ScreenplayParagraph(Kind.SECTION, plain.plain(), Column.FULL,
                    level == 1 ? "" : "Outline " + level, plain.emphasis(), line.number()));
            notes(plain, plain.plain().length());
            next++;
        }

        /** Lines of a song that follow one another are one paragraph. */
        private void lyrics(Line first) throws UnreadableFile {
            StringBuilder text = new StringBuilder();
            while (next < lines.size() && lines.get(next).bare().startsWith("~")) {
                String line = FountainLine.withoutMark(lines.get(next++).text(), '~').strip();
                text.append(text.isEmpty() ? "" : "\n").append(line);
            }
            paragraph(Kind.LYRICS, text.toString(), Column.FULL, first);
        }

        private void synopsis(String text, Line line) throws UnreadableFile {
            boolean ofSection = screenplay.scene() == null || screenplay.lastIs(Kind.SECTION)
                    || screenplay.lastIs(Kind.SYNOPSIS);
            if (ofSection) {
                one(Kind.SYNOPSIS, text, line);
            } else {
                FountainText plain = FountainText.of(text.strip());
                screenplay.scene().addSynopsis(plain.plain());
                notes(plain, 0);
                next++;
            }
        }

        private void standingNotes(Line line) throws UnreadableFile {
            for (char mark : line.text().strip().toCharArray()) {
                if (mark == FountainSource.NOTE) {
                    screenplay.add(Kind.NOTE, notes.remove(), line.number());
                }
            }
            next++;
        }

        private void action() throws UnreadableFile {
            Line first = lines.get(next++);
            String text = goingOn(FountainLine.withoutMark(first.text(), '!'));
            paragraph(Kind.ACTION, text.replace("\t", "    ").stripTrailing(), Column.FULL, first);
        }

        /** Text with the lines that follow and go on with it; mostly there are none. */
        private String goingOn(String text) {
            if (next == lines.size() || !FountainLine.goesOn(lines.get(next))) {
                return text;
            }
            StringBuilder longer = new StringBuilder(text);
            while (next < lines.size() && FountainLine.goesOn(lines.get(next))) {
                FountainLine.append(lines.get(next++).text(), longer);
            }
            return longer.toString();
        }

        private void speech(Line line) throws UnreadableFile {
            String cue = FountainLine.withoutMark(line.text(), '@').strip();
            boolean second = FountainLine.withoutNotes(cue).endsWith("^");
            Column column = second && screenplay.moveLastSpeechLeft() ? Column.RIGHT : Column.FULL;
            if (second) {
                cue = cue.substring(0, cue.lastIndexOf('^')) + cue.substring(cue.lastIndexOf('^') + 1);
            }
            paragraph(Kind.CHARACTER, cue.strip(), column, line);
            next++;
            StringBuilder words = new StringBuilder();
            Line from = line;
            boolean singing = false;
            while (next < lines.size() && FountainLine.speaks(lines.get(next))) {
                Line said = lines.get(next);
                String bare = said.bare();
                boolean bracketed = bare.startsWith("(") && bare.endsWith(")");
                boolean sung = bare.startsWith("~");
                if (bracketed || sung != singing) {
                    spoken(words, singing, column, from);
                }
                singing = sung;
                if (bracketed) {
                    paragraph(Kind.PARENTHETICAL, said.text().strip(), column, said);
                } else {
                    from = words.isEmpty() ? said : from;
                    FountainLine.append(FountainLine.withoutMark(said.text(), '~').strip(), words);
                }
                next++;
            }
            spoken(words, singing, column, from);
        }

        private void spoken(StringBuilder words, boolean sung, Column column, Line line) throws UnreadableFile {
            String text = words.toString().stripTrailing();
            if (!text.isEmpty()) {
                paragraph(sung ? Kind.LYRICS : Kind.DIALOGUE, text, column, line);
            }
            words.setLength(0);
        }

        private void one(Kind kind, String text, Line line) throws UnreadableFile {
            paragraph(kind, text.strip(), Column.FULL, line);
            next++;
        }

        private void paragraph(Kind kind, String marked, Column column, Line line) throws UnreadableFile {
            FountainText text = FountainText.of(marked);
            screenplay.add(new ScreenplayParagraph(kind, text.plain(), column, "", text.emphasis(), line.number()));
            notes(text, text.plain().length());
        }

        private void notes(FountainText text, int length) {
            for (int place : text.notes()) {
                int at = Math.min(place, length);
                screenplay.notes.add(ScreenplayNote.of(notes.remove(), screenplay.rangeInLast(at, at)));
            }
        }
    }
}
