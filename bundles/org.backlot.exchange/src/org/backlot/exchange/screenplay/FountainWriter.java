package org.backlot.exchange.screenplay;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.backlot.core.model.Foreign;
import org.backlot.core.model.Paragraph;
import org.backlot.core.model.ParagraphKind;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.model.Script;

/**
 * Writes a script as Fountain, so that a reader finds the same scenes, speeches and texts again: what would be taken
 * for something else is forced ({@code .} for headings, {@code @} for cues, {@code !} for action) or escaped.
 */
final class FountainWriter {

    private static final String MARKS = ">=#~!";
    private static final int DEEPEST_SECTION = 6;

    private final StringBuilder out = new StringBuilder();
    private final FinalDraftPieces pieces;
    private final FountainNotes notes = new FountainNotes();
    private boolean inScene;

    private FountainWriter(Production production) {
        pieces = new FinalDraftPieces(production);
    }

    static String write(Production production) {
        FountainWriter writer = new FountainWriter(production);
        Script script = production.getScript();
        writer.titlePage(production, script);
        if (script != null) {
            writer.paragraphs(script.getPreamble());
            script.getScenes().forEach(scene -> {
                if (scene.isOmitted()) {
                    writer.omitted(scene);
                } else {
                    writer.scene(scene);
                }
            });
        }
        return writer.out.toString();
    }

    private void titlePage(Production production, Script script) {
        String title = script == null || blank(script.getTitle()) ? production.getTitle() : script.getTitle();
        field("Title", title);
        if (script != null) {
            field("Credit", script.getCredit());
            field("Author", script.getAuthor());
            field("Source", script.getBasedOn());
            field("Draft", script.getDraft());
            field("Draft date", Objects.toString(script.getDraftDate(), ""));
            field("Contact", script.getContact());
        }
        for (Foreign kept : production.getForeign()) {
            boolean usable = FountainReader.FORMAT.equals(kept.getFormat()) && kept.getObject() == null
                    && kept.getName() != null && kept.getName().matches("\\p{L}[\\p{L}\\p{N} _/-]{0,60}");
            if (usable && !TitlePage.known(kept.getName())) {
                field(kept.getName(), kept.getContent());
            }
        }
        // Without a title page, an empty first line keeps the script from being read as one.
        out.append('\n');
    }

    private void field(String key, String value) {
        if (blank(value)) {
            return;
        }
        List<String> lines = value.lines().map(String::strip).filter(line -> !line.isEmpty())
                .map(line -> FountainMarks.mark(line, List.of())).toList();
        out.append(key).append(':').append(lines.size() == 1 ? " " : "\n    ").append(String.join("\n    ", lines))
                .append('\n');
    }

    /**
     * Readers know a scene by OMITTED that was cut; its words stay in the file, cut out for whoever wants them back.
     */
    private void omitted(Scene scene) {
        String heading = Objects.requireNonNullElse(scene.getHeading(), "").strip();
        boolean bare = ScreenplayScene.saysOmitted(heading);
        heading(bare ? heading : "OMITTED", scene.getNumber());
        int start = out.length();
        if (!bare) {
            block(FountainMarks.mark(oneLine(heading), List.of()));
        }
        below(scene);
        String words = out.substring(start).strip();
        out.setLength(start);
        if (!words.isEmpty()) {
            out.append("\n/*\n").append(words.replace("*/", "* /")).append("\n*/\n");
        }
    }

    private void scene(Scene scene) {
        heading(Objects.requireNonNullElse(scene.getHeading(), ""), scene.getNumber());
        below(scene);
    }

    private void below(Scene scene) {
        if (!blank(scene.getSynopsis())) {
            block(scene.getSynopsis().lines().filter(line -> !line.isBlank())
                    .map(line -> "= " + FountainMarks.mark(line.strip(), List.of())).collect(Collectors.joining("\n")));
        }
        paragraphs(scene.getParagraphs());
    }

    private void heading(String text, String number) {
        inScene = true;
        String heading = oneLine(text);
        String marked = FountainMarks.mark(heading, List.of());
        if (!FountainLine.heading(heading)) {
            // A full stop forces a heading only before a letter or digit.
            marked = FountainLine.forcedHeading("." + marked) ? "." + marked : (".SCENE " + marked).strip();
        }
        if (!blank(number)) {
            marked += " #" + FountainLine.asNumber(number) + "#";
        } else if (FountainLine.number(marked).number() != null) {
            marked = marked.substring(0, marked.length() - 1) + "\\#";
        }
        block(marked);
    }

    private void paragraphs(List<Paragraph> paragraphs) {
        int next = 0;
        while (next < paragraphs.size()) {
            Paragraph paragraph = paragraphs.get(next);
            int end = next + 1;
            if (paragraph.getKind() == ParagraphKind.CHARACTER) {
                while (end < paragraphs.size() && said(paragraphs.get(end))) {
                    end++;
                }
                speech(paragraph, paragraphs.subList(next + 1, end));
            } else {
                block(standing(paragraph, next == 0 ? null : paragraphs.get(next - 1)));
            }
            next = end;
        }
    }

    private static boolean said(Paragraph paragraph) {
        return switch (paragraph.getKind()) {
            case DIALOGUE, PARENTHETICAL, LYRICS -> !blank(paragraph.getText());
            default -> false;
        };
    }

    private String standing(Paragraph paragraph, Paragraph before) {
        String text = notes.marked(paragraph);
        if (paragraph.getKind() == ParagraphKind.PAGE_BREAK) {
            return "===";
        }
        if (text.isBlank()) {
            return "";
        }
        return switch (paragraph.getKind()) {
            case SECTION -> "#".repeat(level(paragraph)) + " " + oneLine(text);
            case SYNOPSIS -> synopsis(oneLine(text), before);
            case NOTE -> FountainNotes.note(text);
            case CENTERED -> "> " + oneLine(text) + " <";
            case LYRICS -> lyrics(text);
            case TRANSITION -> transition(oneLine(text));
            default -> action(text);
        };
    }

    /** Within a scene, a synopsis that follows no section would be read as the scene's own. */
    private String synopsis(String text, Paragraph before) {
        boolean ofSection = before != null && (before.getKind() == ParagraphKind.SECTION
                || before.getKind() == ParagraphKind.SYNOPSIS);
        return ofSection || !inScene ? "= " + text : FountainNotes.note(text);
    }

    private int level(Paragraph section) {
        String style = pieces.content(section, IncomingKept.STYLE).orElse("");
        boolean known = style.matches("Outline \\d(?: .*)?");
        return known ? Math.clamp(style.charAt("Outline ".length()) - '0', 1, DEEPEST_SECTION) : 1;
    }

    private static String transition(String text) {
        String bare = FountainLine.withoutNotes(text);
        boolean plain = FountainLine.transition(bare) && !FountainLine.almostHeading(bare)
                && Character.isLetter(bare.charAt(0));
        return plain ? text : "> " + text;
    }

    private static String action(String text) {
        String bare = FountainLine.withoutNotes(text);
        String first = bare.lines().findFirst().orElse("");
        boolean taken = "#=~!>@.".indexOf(bare.charAt(0)) >= 0 || FountainLine.almostHeading(bare)
                || FountainLine.cue(first) || FountainLine.transition(bare);
        String lines = text.stripTrailing().lines().skip(1).filter(line -> !line.isBlank())
                .map(line -> "\n" + escaped(line, MARKS)).collect(Collectors.joining());
        String start = text.lines().findFirst().orElse("");
        return (taken ? "!" : "") + (start.isBlank() ? "" : start) + lines;
    }

    /** With a backslash before a mark at its beginning. */
    private static String escaped(String line, String marks) {
        int start = 0;
        while (start < line.length() && (Character.isWhitespace(line.charAt(start))
                || line.charAt(start) == FountainSource.NOTE)) {
            start++;
        }
        boolean misread = start < line.length() && marks.indexOf(line.charAt(start)) >= 0;
        return misread ? line.substring(0, start) + "\\" + line.substring(start) : line;
    }

    private static String lyrics(String text) {
        return text.lines().filter(line -> !line.isBlank()).map(line -> "~" + line.strip())
                .collect(Collectors.joining("\n"));
    }

    private void speech(Paragraph cue, List<Paragraph> said) {
        String name = oneLine(notes.marked(cue));
        String bare = FountainLine.withoutNotes(name);
        if (bare.isEmpty() || said.isEmpty() || !FountainLine.cue(bare) || !Character.isLetterOrDigit(bare.charAt(0))) {
            name = "@" + name;
        }
        StringBuilder speech = new StringBuilder(name).append(cue.isDual() ? " ^" : "");
        for (Paragraph paragraph : said) {
            String text = notes.marked(paragraph);
            speech.append('\n').append(switch (paragraph.getKind()) {
                case PARENTHETICAL -> bracketed(oneLine(text));
                case LYRICS -> lyrics(text);
                default -> dialogue(text);
            });
        }
        block(speech.toString());
    }

    private static String bracketed(String text) {
        String bare = FountainLine.withoutNotes(text);
        return bare.startsWith("(") && bare.endsWith(")") ? text : "(" + text + ")";
    }

    /** A line of two spaces keeps a blank within a speech. */
    private static String dialogue(String text) {
        return text.strip().lines().map(line -> line.isBlank() ? "  " : escaped(line.strip(), "~="))
                .collect(Collectors.joining("\n"));
    }

    private void block(String text) {
        if (!text.isEmpty()) {
            out.append(out.isEmpty() ? "" : "\n").append(notes.filledIn(text)).append('\n');
        }
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
