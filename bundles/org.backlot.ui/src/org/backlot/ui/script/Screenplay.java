package org.backlot.ui.script;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.backlot.core.model.Paragraph;
import org.backlot.core.model.ParagraphKind;
import org.backlot.core.model.Scene;
import org.backlot.core.model.Script;
import org.backlot.core.value.Eighths;

/** A script as lines of text on a page: where each paragraph stands, and which scene it belongs to. */
public final class Screenplay {

    /** Between a heading and its length. */
    static final String GAP = "   ";
    /** How many characters of speech, and of an aside in it, stand on a line of a screenplay. */
    private static final int SPEECH = 35;
    private static final int ASIDE = 26;
    private static final Pattern EMPHASIS = Pattern.compile("(?<!\\\\)(\\*{1,3}|_)(?=\\S)(.+?)(?<=\\S)\\1");

    /** @param scene null for what stands before the first heading; @param heading whether it is a scene heading */
    public record Line(Scene scene, ParagraphKind kind, boolean heading, String text) {
    }

    private Screenplay() {
    }

    /** The lines in order; speech is broken at its narrow margins, any other paragraph is one line. */
    public static List<Line> of(Script script) {
        List<Line> lines = new ArrayList<>();
        if (script == null) {
            return lines;
        }
        script.getPreamble().forEach(paragraph -> paragraph(lines, null, paragraph));
        for (Scene scene : script.getScenes()) {
            lines.add(blank(scene));
            lines.add(new Line(scene, ParagraphKind.GENERAL, true, heading(scene)));
            scene.getParagraphs().forEach(paragraph -> paragraph(lines, scene, paragraph));
        }
        return lines;
    }

    private static void paragraph(List<Line> lines, Scene scene, Paragraph paragraph) {
        boolean speech = paragraph.getKind() == ParagraphKind.DIALOGUE
                || paragraph.getKind() == ParagraphKind.PARENTHETICAL || paragraph.getKind() == ParagraphKind.LYRICS;
        if (!speech) {
            lines.add(blank(scene));
        }
        String text = paragraph.getText() == null ? "" : plain(paragraph.getText());
        int width = speech ? paragraph.getKind() == ParagraphKind.PARENTHETICAL ? ASIDE : SPEECH : Integer.MAX_VALUE;
        text.lines().flatMap(line -> broken(line, width).stream())
                .forEach(line -> lines.add(new Line(scene, paragraph.getKind(), false, line)));
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
        return new Line(scene, ParagraphKind.GENERAL, false, "");
    }

    private static String heading(Scene scene) {
        String number = scene.getNumber() == null ? "" : scene.getNumber();
        String heading = scene.isOmitted() ? "OMITTED" : scene.getHeading() == null ? "" : scene.getHeading();
        return number + "\t" + heading + GAP + Eighths.toString(scene.getEighths());
    }

    /** Without Fountain's marks of emphasis. */
    public static String plain(String text) {
        String before;
        String now = text;
        do {
            before = now;
            now = EMPHASIS.matcher(now).replaceAll("$2");
        } while (!now.equals(before));
        return now.replace("\\*", "*").replace("\\_", "_");
    }
}
