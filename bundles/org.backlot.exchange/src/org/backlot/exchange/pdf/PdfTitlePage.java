package org.backlot.exchange.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The title page: the title in the middle, who wrote it, whom to ask, and which draft it is. */
final class PdfTitlePage {

    private static final Pattern CREDIT = Pattern.compile("(?i)(?:(?:a |an )?(?:original )?"
            + "(?:screenplay|teleplay|script|story|written|created|adapted|a film)"
            + "(?: (?:and|&) (?:story|screenplay|directed|teleplay))?\\s+by|by)"
            + "[:,]?(\\s+\\S.*)?");
    private static final Pattern SOURCE = Pattern.compile("(?i)(?:based (?:on|upon)|from the|inspired by|adapted from"
            + "|suggested by).*");
    private static final Pattern DATE = Pattern.compile("(?i)(?:\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}|(?:\\d{1,2}\\.? )?"
            + "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*\\.? (?:\\d{1,2},? )?\\d{4})");
    private static final Pattern COLOUR = Pattern.compile("(?i)(?:(?:2nd|second|double|3rd) )?"
            + "(?:white|blue|pink|yellow|green|golden ?rod|buff|salmon|cherry|tan|gr[ae]y|ivory)"
            + "(?:\\s*(?:rev|draft|pages?|[-\u2013(]|\\d).*)?");
    private static final Pattern DRAFT = Pattern.compile("(?i).*\\b(?:draft|revis(?:ed|ions?)|rev\\.|version|polish"
            + "|shooting script).*");
    private static final int MOST_LINES = 45;

    private PdfTitlePage() {
    }

    /** How many pages at the start are title pages: before the first heading, without action or a speech. */
    static int count(List<TextPage> pages, PageFrame frame) {
        int count = 0;
        while (count < pages.size() - 1 && count < 2 && pages.get(count).label() == null
                && isTitlePage(pages.get(count), frame)) {
            count++;
        }
        return count;
    }

    private static boolean isTitlePage(TextPage page, PageFrame frame) {
        List<TextLine> lines = page.lines();
        boolean script = lines.stream().anyMatch(line -> Words.beginsAsHeading(line.first().text())
                || Words.numberAndHeading(line.text()) != null
                || line.text().matches("(?i)(?:FADE IN|OVER BLACK|COLD OPEN|TEASER|ACT ONE).{0,3}"));
        long inAction = lines.stream().filter(line -> Math.abs(line.first().x() - frame.left()) < PageFrame.SAME
                && line.first().width() > 0.6 * (frame.right() - frame.left())).count();
        return !script && lines.size() <= MOST_LINES && inAction * 4 <= lines.size();
    }

    /** The fields of a title page, in the order in which they stand. */
    static Map<String, String> read(TextPage page) {
        Map<String, String> fields = new LinkedHashMap<>();
        List<TextLine> left = new ArrayList<>();
        double middle = page.width() / 2;
        boolean credited = page.lines().stream().anyMatch(line -> CREDIT.matcher(line.text()).matches());
        String key = "Title";
        double lastY = Double.NaN;
        for (TextLine line : page.lines()) {
            boolean centred = line.segments().size() == 1 && !atEdge(line, page)
                    && Math.abs(line.first().centre() - middle) < page.width() / 8;
            String text = line.text();
            if (!centred) {
                line.segments().forEach(part -> left.add(line.with(List.of(part))));
                continue;
            }
            boolean apart = !Double.isNaN(lastY) && line.y() - lastY > 2.2 * line.first().size();
            lastY = line.y();
            var credit = CREDIT.matcher(text);
            if (SOURCE.matcher(text).matches()) {
                key = "Source";
            } else if (fields.containsKey("Title") && credit.matches()) {
                boolean again = fields.containsKey("Author");
                put(again ? "Notes" : "Credit", credit.group(1) == null ? text : text.substring(0, credit.start(1)),
                        fields);
                key = again ? "Notes" : "Author";
                text = credit.group(1) == null ? "" : credit.group(1);
            } else if (!key.equals("Title") && (isDate(text) || isDraft(text))) {
                draft(text, fields);
                continue;
            } else if (apart && key.equals("Title") && fields.containsKey("Title") && !isDraft(text) && !credited) {
                key = "Author";
            } else if (apart && key.equals("Source")) {
                key = "Notes";
            } else if (apart && key.equals("Title") && fields.containsKey("Title") && isDraft(text)) {
                draft(text, fields);
                continue;
            }
            put(key, text, fields);
        }
        corner(left, fields);
        return fields;
    }

    /** Whether a line begins where the leftmost lines do, of which there are several: an address. */
    private static boolean atEdge(TextLine line, TextPage page) {
        double edge = page.lines().stream().mapToDouble(l -> l.first().x()).min().orElse(0) + PageFrame.SAME;
        return line.first().x() < edge && page.lines().stream().filter(l -> l.first().x() < edge).count() > 1;
    }

    /** What stands in the corners: drafts and dates; everything else tells whom to ask. */
    private static void corner(List<TextLine> lines, Map<String, String> fields) {
        String contact = lines.stream().map(TextLine::text).filter(text -> {
            boolean draft = isDate(text) || isDraft(text);
            if (draft) {
                draft(text, fields);
            }
            return !draft;
        }).collect(Collectors.joining("\n"));
        put("Contact", contact, fields);
    }

    private static boolean isDate(String text) {
        return DATE.matcher(text).matches();
    }

    /** Whether words name a draft: its colour, or that it is a draft. */
    static boolean isDraft(String text) {
        return text.length() < 60 && (COLOUR.matcher(text).matches() || DRAFT.matcher(text).matches());
    }

    /** Sets draft and date from words that name one or both. */
    static void draft(String text, Map<String, String> fields) {
        var date = DATE.matcher(text);
        boolean dated = date.find();
        if (dated) {
            fields.putIfAbsent("Draft date", date.group());
        }
        String name = dated && isDate(text) ? "" : text.strip();
        if (!name.isEmpty()) {
            fields.putIfAbsent("Draft", name);
        }
    }

    private static void put(String key, String text, Map<String, String> fields) {
        if (!text.isBlank()) {
            fields.merge(key, text.strip(), (before, more) -> before + "\n" + more);
        }
    }
}
