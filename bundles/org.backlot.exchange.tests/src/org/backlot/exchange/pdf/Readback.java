package org.backlot.exchange.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.backlot.exchange.screenplay.Screenplay;
import org.backlot.exchange.screenplay.ScreenplayParagraph;
import org.backlot.exchange.screenplay.ScreenplayParagraph.Kind;
import org.backlot.exchange.screenplay.ScreenplayScene;

/** A script, and what was read of its print. */
record Readback(Screenplay source, Screenplay read) {

    /** Kinds of what a script holds, as a print can show them. */
    enum What { HEADING, NUMBER, CUE, DIALOGUE, PARENTHETICAL, ACTION, TRANSITION, CENTERED }

    static Readback of(Screenplay source, Paper paper, Set<Printing> shown) throws IOException {
        byte[] pdf = ScriptPress.print(source, paper, shown);
        return new Readback(source, new PdfReader().read(new ByteArrayInputStream(pdf), "script.pdf"));
    }

    /** How many of each kind the source has, and how many of them came back, in order and with the same words. */
    Map<What, int[]> rates() {
        Map<What, int[]> rates = new EnumMap<>(What.class);
        Map<What, List<String>> wanted = texts(source, true);
        Map<What, List<String>> found = texts(read, false);
        for (What what : What.values()) {
            List<String> one = wanted.getOrDefault(what, List.of());
            List<String> other = found.getOrDefault(what, List.of());
            rates.put(what, new int[] {common(one, other), one.size(), other.size()});
        }
        return rates;
    }

    boolean complete(What... kinds) {
        Map<What, int[]> rates = rates();
        return List.of(kinds).stream().map(rates::get).allMatch(r -> r[0] == r[1] && r[1] == r[2]);
    }

    /** The lowest share of any kind that came back, and that was there. */
    double rate(What what) {
        int[] rate = rates().get(what);
        return rate[1] == 0 && rate[2] == 0 ? 1 : (double) rate[0] / Math.max(rate[1], rate[2]);
    }

    /** All words, without marks of paragraphs, kinds and cues. */
    static String words(Screenplay script, boolean printed) {
        StringBuilder words = new StringBuilder();
        script.opening().forEach(p -> append(p, words));
        for (ScreenplayScene scene : script.scenes()) {
            words.append(plain(printed ? heading(scene) : scene.heading())).append(' ');
            scene.paragraphs().forEach(p -> append(p, words));
        }
        return words.toString().replace(" ", "");
    }

    private static void append(ScreenplayParagraph p, StringBuilder words) {
        if (p.kind().printed()) {
            words.append(plain(printed(p))).append(' ');
        }
    }

    String report() {
        return rates().entrySet().stream().filter(e -> e.getValue()[1] + e.getValue()[2] > 0)
                .map(e -> e.getKey().name().toLowerCase(Locale.ROOT) + " " + e.getValue()[0] + "/" + e.getValue()[1]
                        + (e.getValue()[2] == e.getValue()[1] ? "" : " (read " + e.getValue()[2] + ")"))
                .collect(Collectors.joining(", ")) + ", " + read.remarks().size() + " remarks";
    }

    /** What one has and the other has not, for a person who looks for the fault. */
    List<String> missing(What what) {
        List<String> missing = new ArrayList<>(texts(source, true).getOrDefault(what, List.of()));
        texts(read, false).getOrDefault(what, List.of()).forEach(missing::remove);
        return missing;
    }

    private static Map<What, List<String>> texts(Screenplay script, boolean printed) {
        Map<What, List<String>> texts = new EnumMap<>(What.class);
        paragraphs(script.opening(), texts);
        for (int i = 0; i < script.scenes().size(); i++) {
            ScreenplayScene scene = script.scenes().get(i);
            add(What.HEADING, printed ? heading(scene) : scene.heading(), texts);
            if (scene.number() != null) {
                add(What.NUMBER, scene.number(), texts);
            }
            paragraphs(scene.paragraphs(), texts);
        }
        return texts;
    }

    private static void paragraphs(List<ScreenplayParagraph> paragraphs, Map<What, List<String>> to) {
        Kind before = null;
        for (ScreenplayParagraph p : paragraphs) {
            What what = switch (p.kind()) {
                case CHARACTER -> What.CUE;
                case DIALOGUE, LYRICS -> What.DIALOGUE;
                case PARENTHETICAL -> What.PARENTHETICAL;
                case TRANSITION -> What.TRANSITION;
                case CENTERED, ACT -> What.CENTERED;
                case SECTION, SYNOPSIS, NOTE, PAGE_BREAK -> null;
                default -> What.ACTION;
            };
            if (what == What.DIALOGUE && (before == Kind.DIALOGUE || before == Kind.LYRICS)) {
                List<String> texts = to.get(what);
                texts.set(texts.size() - 1, texts.getLast() + " " + plain(printed(p)));
            } else if (what != null && !p.text().isBlank()) {
                add(what, printed(p), to);
            }
            before = p.kind();
        }
    }

    private static void add(What what, String text, Map<What, List<String>> to) {
        to.computeIfAbsent(what, w -> new ArrayList<>()).add(plain(text));
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    static String heading(ScreenplayScene scene) {
        return encodable(scene.heading().replace('\n', ' ').toUpperCase(Locale.ROOT));
    }

    /** The words as they are printed: some kinds in capitals, each in the one encoding of the fonts. */
    static String printed(ScreenplayParagraph p) {
        String text = switch (p.kind()) {
            case CHARACTER, TRANSITION -> p.text().toUpperCase(Locale.ROOT).replace('\n', ' ');
            case PARENTHETICAL -> p.text().strip().startsWith("(") ? p.text().strip() : "(" + p.text().strip() + ")";
            case DIALOGUE -> p.text().strip();
            default -> p.text();
        };
        return encodable(text);
    }

    private static String encodable(String text) {
        return text.replace('\t', ' ').replace('\u00A0', ' ').replaceAll(
                "[^\\x20-\\x7E\\n\u00A1-\u00FF\u2013\u2014\u2018\u2019\u201C\u201D\u2026\u2022]", "?");
    }

    /** The length of the longest common sequence. */
    private static int common(List<String> one, List<String> other) {
        int[] row = new int[other.size() + 1];
        for (String text : one) {
            int diagonal = 0;
            for (int i = 1; i <= other.size(); i++) {
                int above = row[i];
                row[i] = text.equals(other.get(i - 1)) ? diagonal + 1 : Math.max(row[i], row[i - 1]);
                diagonal = above;
            }
        }
        return row[other.size()];
    }
}
