package org.backlot.exchange.pdf;

import java.util.ArrayList;
import java.util.List;

import org.backlot.exchange.screenplay.Emphasis;
import org.backlot.exchange.screenplay.Screenplay;
import org.backlot.exchange.screenplay.ScreenplayParagraph;
import org.backlot.exchange.screenplay.ScreenplayParagraph.Column;
import org.backlot.exchange.screenplay.ScreenplayParagraph.Kind;
import org.backlot.exchange.screenplay.ScreenplayScene;

/**
 * A line of a script as it is printed.
 *
 * @param x      where it begins, in points
 * @param text   its words
 * @param styles one letter for every character: b(old), i(talics) or a space
 * @param above  blank lines above it
 * @param keeps  it stands on one page with the row below it
 * @param speech the cue of the speech that it goes on with, or null
 * @param number the scene number beside it, or null
 * @param beside what stands on the same line, further right; null for nothing
 * @param scene  the index of its scene
 * @param breaks it starts a page
 */
record Row(double x, String text, String styles, int above, boolean keeps, String speech, String number, Row beside,
        int scene, boolean breaks) {

    static List<Row> of(Screenplay script, Paper paper, boolean spaced) {
        Rows rows = new Rows(paper);
        rows.all(script.opening());
        for (int i = 0; i < script.scenes().size(); i++) {
            ScreenplayScene scene = script.scenes().get(i);
            rows.scene = i;
            String number = scene.number() == null ? Integer.toString(i + 1) : scene.number();
            rows.add(Readback.heading(scene), " ", paper.action(), paper.actionEnd() - 40, spaced ? 2 : 1, true, null,
                    number);
            rows.all(scene.paragraphs());
        }
        return rows.rows;
    }

    Row with(Row right, int space) {
        return new Row(x, text, styles, space, keeps, speech, number, right, scene, breaks);
    }

    private static final class Rows {

        private final Paper paper;
        private final List<Row> rows = new ArrayList<>();
        private String cue;
        private int scene = -1;
        private boolean breaks;

        Rows(Paper paper) {
            this.paper = paper;
        }

        void all(List<ScreenplayParagraph> paragraphs) {
            for (int i = 0; i < paragraphs.size(); i++) {
                ScreenplayParagraph p = paragraphs.get(i);
                if (p.dual()) {
                    int end = i;
                    while (end < paragraphs.size() && paragraphs.get(end).dual() && !(end > i
                            && paragraphs.get(end).column() == Column.LEFT
                            && paragraphs.get(end - 1).column() == Column.RIGHT)) {
                        end++;
                    }
                    pair(paragraphs.subList(i, end));
                    i = end - 1;
                } else {
                    one(p);
                }
            }
        }

        private void one(ScreenplayParagraph p) {
            String styles = styles(p);
            String text = Readback.printed(p);
            switch (p.kind()) {
                case CHARACTER -> {
                    cue = text;
                    add(text, " ", paper.cue(), paper.right(), 1, true, null, null);
                }
                case PARENTHETICAL -> add(text, styles, paper.brackets(), paper.bracketsEnd(), 0, true, cue, null);
                case DIALOGUE, LYRICS -> add(text, styles, paper.dialogue(), paper.dialogueEnd(), 0, false, cue, null);
                case TRANSITION -> add(text, " ", paper.right() - paper.width(text), 1000, 1, false, null, null);
                case CENTERED, ACT -> add(text, styles, (paper.action() + paper.actionEnd() - paper.width(text)) / 2,
                        1000, 1, false, null, null);
                case SECTION, SYNOPSIS, NOTE -> { }
                case PAGE_BREAK -> breaks = true;
                default -> add(text, styles, paper.action(), paper.actionEnd(), 1, false, null, null);
            }
        }

        private void pair(List<ScreenplayParagraph> both) {
            double middle = (paper.action() + paper.actionEnd()) / 2;
            List<Row> left = column(both, Column.LEFT, paper.action() + 12, middle - 14);
            List<Row> right = column(both, Column.RIGHT, middle + 10, paper.actionEnd());
            for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
                Row on = i < left.size() ? left.get(i) : new Row(0, "", "", 0, false, null, null, null, scene, false);
                boolean last = i + 1 == Math.max(left.size(), right.size());
                Row both2 = on.with(i < right.size() ? right.get(i) : null, i == 0 ? 1 : 0);
                rows.add(new Row(both2.x, both2.text, both2.styles, both2.above, !last, null, null, both2.beside, scene,
                        false));
            }
        }

        private List<Row> column(List<ScreenplayParagraph> both, Column column, double from, double to) {
            Rows half = new Rows(paper);
            half.scene = scene;
            for (ScreenplayParagraph p : both) {
                if (p.column() == column) {
                    double indent = p.kind() == Kind.CHARACTER ? 60 : p.kind() == Kind.PARENTHETICAL ? 20 : 0;
                    half.add(Readback.printed(p), styles(p), from + indent, to, 0, true, null, null);
                }
            }
            return half.rows;
        }

        private static String styles(ScreenplayParagraph p) {
            StringBuilder styles = new StringBuilder(" ".repeat(p.text().length()));
            for (Emphasis range : p.emphasis()) {
                char c = range.styles().contains(Emphasis.Style.BOLD) ? 'b'
                        : range.styles().contains(Emphasis.Style.ITALIC) ? 'i' : ' ';
                for (int i = range.start(); i < range.end(); i++) {
                    styles.setCharAt(i, c);
                }
            }
            return styles.toString();
        }

        /** Breaks at spaces and after hyphens, as word processors do. */
        void add(String text, String styles, double from, double to, int above, boolean keeps, String speech,
                String number) {
            int start = 0;
            int space = above;
            String printed = text.stripTrailing();
            while (start <= printed.length()) {
                int end = printed.indexOf('\n', start);
                end = end < 0 ? printed.length() : end;
                int cut = cut(printed, start, end, to - from);
                String shape = styles.length() >= cut ? styles.substring(start, cut) : " ".repeat(cut - start);
                String line = printed.substring(start, cut).stripTrailing();
                rows.add(new Row(from, line, shape, space, keeps, speech, start == 0 ? number : null, null, scene,
                        breaks));
                breaks = false;
                space = 0;
                start = cut;
                while (start < end && printed.charAt(start) == ' ') {
                    start++;
                }
                start = start == end ? end + 1 : start;
            }
        }

        private int cut(String text, int start, int end, double width) {
            if (paper.width(text.substring(start, end).stripTrailing()) <= width) {
                return end;
            }
            int best = -1;
            for (int i = start + 1; i < end; i++) {
                boolean place = text.charAt(i) == ' ' && text.charAt(i - 1) != ' '
                        || text.charAt(i - 1) == '-' && text.charAt(i) != '-' && text.charAt(i) != ' ';
                if (place && paper.width(text.substring(start, i)) <= width) {
                    best = i;
                }
            }
            return best < 0 ? end : best;
        }
    }
}
