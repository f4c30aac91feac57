package org.backlot.exchange.screenplay;

import java.util.ArrayList;
import java.util.List;

import org.backlot.core.page.PageLayout;
import org.backlot.exchange.screenplay.ScreenplayParagraph.Column;
import org.backlot.exchange.screenplay.ScreenplayParagraph.Kind;

/**
 * Our own page count, for files that do not say how long their scenes are. An estimate: every program breaks pages a
 * little differently, so a length that the file states comes first.
 *
 * <p>A scene is as long as its lines from one blank line above its heading to the next heading, in eighths of
 * {@link PageLayout#linesPerPage}, rounded up, at least one. White at the foot of a page does not count.
 * Calibrated against a script with lengths by Final Draft 12 (36 scenes, 228 eighths).
 */
public final class Pagination {

    private static final int LINES_KEPT_TOGETHER = 2;

    private final PageLayout layout;
    private final List<Block> blocks = new ArrayList<>();
    private boolean breakPending;

    /**
     * Where one scene falls.
     *
     * @param eighths length in eighths of a page, at least 1
     * @param page    the page on which the heading stands, from 1
     * @param lines   the lines that were counted
     */
    public record Extent(int eighths, int page, int lines) {
    }

    /** What is never looked into when pages are broken: a paragraph, or two speeches side by side. */
    private record Block(boolean scene, Kind kind, int above, int height, boolean newPage) {
    }

    private Pagination(PageLayout layout) {
        this.layout = layout;
    }

    /** Lays a screenplay out and gives an extent for every scene, in order. */
    public static List<Extent> of(Screenplay screenplay, PageLayout layout) {
        Pagination pagination = new Pagination(layout);
        pagination.add(screenplay.opening());
        List<Integer> lines = new ArrayList<>();
        for (ScreenplayScene scene : screenplay.scenes()) {
            int height = PageLayout.lines(scene.heading(), layout.action());
            pagination.add(new Block(true, Kind.SHOT, layout.aboveHeading(), height, pagination.breakPending));
            // Of an omitted scene only the heading is printed, but it had a length once.
            int below = scene.omitted() ? new Pagination(layout).add(scene.paragraphs())
                    : pagination.add(scene.paragraphs());
            lines.add(Math.min(1, layout.aboveHeading()) + height + below);
        }
        List<Integer> pages = pagination.pages();
        List<Extent> extents = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int eighths = Math.max(1, Math.ceilDiv(lines.get(i) * 8, layout.linesPerPage()));
            extents.add(new Extent(eighths, pages.get(i), lines.get(i)));
        }
        return extents;
    }

    /** The length of every scene in eighths: what the file states, and our estimate where it states none. */
    public static List<Integer> eighths(Screenplay screenplay, PageLayout layout) {
        List<Integer> eighths = new ArrayList<>();
        List<Extent> extents = of(screenplay, layout);
        for (int i = 0; i < extents.size(); i++) {
            eighths.add(screenplay.scenes().get(i).eighths().orElse(extents.get(i).eighths()));
        }
        return eighths;
    }

    private void add(Block block) {
        blocks.add(block);
        breakPending = false;
    }

    /** Adds paragraphs as blocks and returns the lines that they take, with the blank lines above them. */
    private int add(List<ScreenplayParagraph> paragraphs) {
        int lines = 0;
        int next = 0;
        while (next < paragraphs.size()) {
            ScreenplayParagraph paragraph = paragraphs.get(next);
            int end = next + 1;
            if (paragraph.kind() == Kind.PAGE_BREAK) {
                breakPending = true;
            } else if (paragraph.dual()) {
                while (end < paragraphs.size() && paragraphs.get(end).dual() && !startsPair(paragraphs, end)) {
                    end++;
                }
                int height = Math.max(column(paragraphs.subList(next, end), Column.LEFT),
                        column(paragraphs.subList(next, end), Column.RIGHT));
                int above = above(Kind.CHARACTER);
                add(new Block(false, Kind.SHOT, above, height, breakPending));
                lines += above + height;
            } else if (paragraph.kind().printed()) {
                int above = above(paragraph.kind());
                int height = PageLayout.lines(paragraph.text(), width(paragraph.kind()));
                add(new Block(false, paragraph.kind(), above, height, breakPending));
                lines += above + height;
            }
            next = end;
        }
        return lines;
    }

    private static boolean startsPair(List<ScreenplayParagraph> paragraphs, int index) {
        return paragraphs.get(index).column() == Column.LEFT && paragraphs.get(index - 1).column() == Column.RIGHT;
    }

    private int column(List<ScreenplayParagraph> pair, Column column) {
        return pair.stream().filter(p -> p.column() == column)
                .mapToInt(p -> PageLayout.lines(p.text(), Math.min(layout.dualDialogue(), width(p.kind())))).sum();
    }

    /** The page of every scene heading. */
    private List<Integer> pages() {
        List<Integer> pages = new ArrayList<>();
        int page = 1;
        int row = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            int above = row == 0 ? 0 : block.above();
            boolean full = row + above + together(i) > layout.linesToBreak();
            if (row > 0 && (full || block.newPage())) {
                page++;
                row = 0;
                above = 0;
            }
            if (block.scene()) {
                pages.add(page);
            }
            row += above + block.height();
            while (row > layout.linesToBreak()) {
                int over = Math.max(row - layout.linesToBreak(), LINES_KEPT_TOGETHER);
                page++;
                // The cue is repeated above dialogue that goes on, which takes a line.
                row = block.kind() == Kind.DIALOGUE && over < layout.linesToBreak() ? over + 1 : over;
            }
        }
        return pages;
    }

    /** The lines from the top of a block that must stand on one page: no heading or cue is left alone at its foot. */
    private int together(int index) {
        int lines = 0;
        for (int i = index; lines <= layout.linesToBreak(); i++) {
            Block block = blocks.get(i);
            Block next = i + 1 < blocks.size() && !blocks.get(i + 1).newPage() ? blocks.get(i + 1) : null;
            boolean leads = switch (block.kind()) {
                case SHOT, CHARACTER, PARENTHETICAL -> true;
                default -> false;
            };
            if (!leads || next == null) {
                boolean splits = block.height() >= 2 * LINES_KEPT_TOGETHER && !leads;
                return lines + (splits ? LINES_KEPT_TOGETHER : block.height());
            }
            lines += block.height() + next.above();
            if (next.kind() != Kind.CHARACTER && next.kind() != Kind.PARENTHETICAL) {
                return lines + Math.min(next.height(), LINES_KEPT_TOGETHER);
            }
        }
        return lines;
    }

    /** Blank lines above a kind of paragraph: an act stands as a heading does, a list of the cast as its lines. */
    private int above(Kind kind) {
        return switch (kind) {
            case ACT -> layout.aboveHeading();
            case CAST_LIST -> 0;
            default -> layout.above(ScriptParagraphs.kind(kind));
        };
    }

    private int width(Kind kind) {
        return layout.width(ScriptParagraphs.kind(kind));
    }
}
