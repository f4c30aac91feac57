package org.backlot.exchange.screenplay;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

    private static final Pattern NUMBER = Pattern.compile("[\\p{L}\\p{N}.-]{1,40}");
    private static final String MARKS = ">=#~!";

    private final StringBuilder out = new StringBuilder();

    private FountainWriter() {
    }

    static String write(Production production) {
        FountainWriter writer = new FountainWriter();
        Script script = production.getScript();
        writer.titlePage(production, script);
        if (script != null) {
            writer.paragraphs(script.getPreamble());
            script.getScenes().forEach(writer::scene);
        }
        return writer.out.toString();
    }

    private void titlePage(Production production, Script script) {
        String title = script == null || blank(script.getTitle()) ? production.getTitle() : script.getTitle();
        field("Title", title);
        if (script != null) {
            field("Author", script.getAuthor());
            field("Draft", script.getDraft());
            field("Draft date", Objects.toString(script.getDraftDate(), ""));
        }
        // Without a title page, an empty first line keeps the script from being read as one.
        out.append('\n');
    }

    private void field(String key, String value) {
        if (!blank(value)) {
            out.append(key).append(": ").append(FountainMarks.mark(oneLine(value), List.of())).append('\n');
        }
    }

    private void scene(Scene scene) {
        String heading = oneLine(Objects.requireNonNullElse(scene.getHeading(), ""));
        String marked = FountainMarks.mark(heading, List.of());
        if (!FountainLine.heading(heading)) {
            // A full stop forces a heading only before a letter or digit.
            marked = FountainLine.forcedHeading("." + marked) ? "." + marked : (".SCENE " + marked).strip();
        }
        if (!blank(scene.getNumber()) && NUMBER.matcher(scene.getNumber()).matches()) {
            marked += " #" + scene.getNumber() + "#";
        } else if (FountainLine.number(marked).number() != null) {
            marked = marked.substring(0, marked.length() - 1) + "\\#";
        }
        block(marked);
        if (!blank(scene.getSynopsis())) {
            block(scene.getSynopsis().lines().filter(line -> !line.isBlank())
                    .map(line -> "= " + FountainMarks.mark(line.strip(), List.of())).collect(Collectors.joining("\n")));
        }
        paragraphs(scene.getParagraphs());
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
                block(standing(paragraph));
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

    private static String standing(Paragraph paragraph) {
        String text = Objects.requireNonNullElse(paragraph.getText(), "");
        if (paragraph.getKind() == ParagraphKind.PAGE_BREAK) {
            return "===";
        }
        if (text.isBlank()) {
            return "";
        }
        return switch (paragraph.getKind()) {
            case SECTION -> "# " + oneLine(text);
            case SYNOPSIS -> "= " + oneLine(text);
            case NOTE -> "[[" + text.replace("]]", "] ]").replaceAll("\\n\\s*(?=\\n)", "") + "]]";
            case CENTERED -> "> " + oneLine(text) + " <";
            case LYRICS -> lyrics(text);
            case TRANSITION -> transition(oneLine(text));
            default -> action(text);
        };
    }

    private static String transition(String text) {
        boolean plain = FountainLine.transition(text) && !FountainLine.almostHeading(text)
                && Character.isLetter(text.charAt(0));
        return plain ? text : "> " + text;
    }

    private static String action(String text) {
        String bare = text.strip();
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
        String bare = line.stripLeading();
        String space = line.substring(0, line.length() - bare.length());
        return !bare.isEmpty() && marks.indexOf(bare.charAt(0)) >= 0 ? space + "\\" + bare : line;
    }

    private static String lyrics(String text) {
        return text.lines().filter(line -> !line.isBlank()).map(line -> "~" + line.strip())
                .collect(Collectors.joining("\n"));
    }

    private void speech(Paragraph cue, List<Paragraph> said) {
        String name = oneLine(Objects.requireNonNullElse(cue.getText(), ""));
        if (name.isEmpty()) {
            name = "@";
        } else if (said.isEmpty() || !FountainLine.cue(name) || !Character.isLetterOrDigit(name.charAt(0))) {
            name = "@" + name;
        }
        StringBuilder speech = new StringBuilder(name).append(cue.isDual() ? " ^" : "");
        for (Paragraph paragraph : said) {
            speech.append('\n').append(switch (paragraph.getKind()) {
                case PARENTHETICAL -> bracketed(oneLine(paragraph.getText()));
                case LYRICS -> lyrics(paragraph.getText());
                default -> dialogue(paragraph.getText());
            });
        }
        block(speech.toString());
    }

    private static String bracketed(String text) {
        return text.startsWith("(") && text.endsWith(")") ? text : "(" + text + ")";
    }

    /** A line of two spaces keeps a blank within a speech. */
    private static String dialogue(String text) {
        return text.strip().lines().map(line -> line.isBlank() ? "  " : escaped(line.strip(), "~="))
                .collect(Collectors.joining("\n"));
    }

    private void block(String text) {
        if (!text.isEmpty()) {
            out.append(out.isEmpty() ? "" : "\n").append(text).append('\n');
        }
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
