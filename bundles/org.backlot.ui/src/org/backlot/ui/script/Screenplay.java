package org.backlot.ui.script;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.backlot.core.model.Paragraph;
import org.backlot.core.model.ParagraphKind;
import org.backlot.core.model.Scene;
import org.backlot.core.model.Script;

/** A script as lines of text on a page: where each paragraph stands, and which scene it belongs to. */
public final class Screenplay {

    /** How many characters of speech, and of an aside in it, stand on a line of a screenplay. */
    private static final int SPEECH = 35;
    private static final int ASIDE = 26;
    private static final Pattern EMPHASIS = Pattern.compile("(?<!\\\\)(\\*{1,3}|_)(?=\\S)(.+?)(?<=\\S)\\1");

    /**
     * A line.
     *
     * @param scene     null for what stands before the first heading
     * @param paragraph null for a heading and for the blank line before a paragraph
     * @param heading   whether it is a scene heading
     * @param start     where it begins in the plain text of its paragraph
     */
    public record Line(Scene scene, Paragraph paragraph, ParagraphKind kind, boolean heading, String text, int start) {
    }

    private Screenplay() {
    }

    /**
     * The lines in order; speech is broken at its narrow margins, any other paragraph is one line. Of an omitted scene
     * there is its number alone.
     */
    public static List<Line> of(Script script) {
        List<Line> lines = new ArrayList<>();
        if (script == null) {
            return lines;
        }
        script.getPreamble().forEach(paragraph -> paragraph(lines, null, paragraph));
        for (Scene scene : script.getScenes()) {
            lines.add(blank(scene));
            lines.add(new Line(scene, null, ParagraphKind.GENERAL, true, heading(scene), 0));
            if (!scene.isOmitted()) {
                scene.getParagraphs().forEach(paragraph -> paragraph(lines, scene, paragraph));
            }
        }
        return lines;
    }

    private static void paragraph(List<Line> lines, Scene scene, Paragraph paragraph) {
        ParagraphKind kind = paragraph.getKind();
        boolean speech = kind == ParagraphKind.DIALOGUE || kind == ParagraphKind.PARENTHETICAL
                || kind == ParagraphKind.LYRICS;
        if (!speech) {
            lines.add(blank(scene));
        }
        String text = plain(paragraph);
        int width = speech ? kind == ParagraphKind.PARENTHETICAL ? ASIDE : SPEECH : Integer.MAX_VALUE;
        int at = 0;
        for (String line : text.split("\n", -1)) {
            int from = at;
            for (String part : broken(line, width)) {
                int start = text.indexOf(part, from);
                lines.add(new Line(scene, paragraph, kind, false, part, start));
                from = start + part.length();
            }
            at += line.length() + 1;
        }
    }

    /** A line in as many as its width needs, broken between words. */
    static List<String> broken(String text, int width) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (rest.length() > width) {
            int space = rest.lastIndexOf(' ', width);
            int end = space > 0 ? space : rest.indexOf(' ') > 0 ? rest.indexOf(' ') : rest.length();
            lines.add(rest.substring(0, end));
            rest = rest.substring(end).stripLeading();
        }
        if (!rest.isEmpty() || lines.isEmpty()) {
            lines.add(rest);
        }
        return lines;
    }

    private static Line blank(Scene scene) {
        return new Line(scene, null, ParagraphKind.GENERAL, false, "", 0);
    }

    /** The heading as it is shown: OMITTED for a scene that was cut. */
    static String heading(Scene scene) {
        return scene.isOmitted() ? "OMITTED" : scene.getHeading() == null ? "" : scene.getHeading();
    }

    /** A paragraph without Fountain's marks of emphasis, and with one kind of line end. */
    public static String plain(Paragraph paragraph) {
        return paragraph.getText() == null ? "" : plain(paragraph.getText()).replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Without Fountain's marks of emphasis. */
    public static String plain(String text) {
        if (text.indexOf('*') < 0 && text.indexOf('_') < 0) {
            return text;
        }
        String before;
        String now = text;
        do {
            before = now;
            now = EMPHASIS.matcher(now).replaceAll("$2");
        } while (!now.equals(before));
        return now.replace("\\*", "*").replace("\\_", "_");
    }
}
