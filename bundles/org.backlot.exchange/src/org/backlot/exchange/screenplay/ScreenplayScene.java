package org.backlot.exchange.screenplay;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

import org.backlot.core.breakdown.Cue;

/**
 * One scene of a screenplay: a heading and what follows it up to the next.
 *
 * @param heading    the heading as typed, without number and notes; {@link SlugLineParser} takes it apart
 * @param number     the scene number ("12A", "A12"), or null where the scene is not numbered
 * @param eighths    the length in eighths of a page that the file states; empty where it states none
 * @param page       the page on which the scene starts as the file labels it ("12", "12A"), or null
 * @param estimated  the length that the file states was our own estimate when we wrote the file
 * @param title      the scene's title (Final Draft), or null; not the heading
 * @param synopsis   the synopsis, paragraphs parted by {@code \n}, or null
 * @param colour     the scene's colour as {@code #RRGGBB}, or null
 * @param omitted    cut from the script; only its number stays in use
 * @param stated     what the heading does not say and we wrote beside it: Set, IntExt, Time, Weather, ShootingTime,
 *                   NoPart
 * @param paragraphs what follows the heading
 * @param line       the line of the heading in the file, from 1
 */
public record ScreenplayScene(String heading, String number, OptionalInt eighths, String page, boolean estimated,
        String title, String synopsis, String colour, boolean omitted, Map<String, String> stated,
        List<ScreenplayParagraph> paragraphs, int line) {

    private static final Pattern OMITTED = Pattern.compile("(?i)\\s*(?:scenes? )?omit(?:ted)?[.]?\\s*");

    /** Copies the paragraphs. */
    public ScreenplayScene {
        paragraphs = List.copyOf(paragraphs);
        stated = Map.copyOf(stated);
    }

    /** Whether a heading says that the scene was cut and only its number stays: "OMITTED". */
    public static boolean saysOmitted(String heading) {
        return OMITTED.matcher(heading).matches();
    }

    /** The cues of this scene, in order, one for every speech. */
    public List<Cue> cues() {
        return paragraphs.stream().filter(p -> p.kind() == ScreenplayParagraph.Kind.CHARACTER)
                .map(p -> Cue.parse(p.text())).filter(cue -> !cue.name().isEmpty()).toList();
    }
}
