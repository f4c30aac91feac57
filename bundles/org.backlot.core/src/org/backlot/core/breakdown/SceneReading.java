package org.backlot.core.breakdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.backlot.core.model.Element;
import org.backlot.core.model.IntExt;
import org.backlot.core.model.Paragraph;
import org.backlot.core.model.ParagraphKind;
import org.backlot.core.model.Scene;

/** Reads one scene for what its sheet lacks. */
final class SceneReading {

    private static final String PROPS = "org.backlot.core.props";
    private static final Pattern NUMBERS = Pattern.compile("\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven"
            + "|twelve|twenty|thirty|forty|fifty|a hundred|several|some|a few|many|(?:half )?a dozen|two dozen"
            + "|(?:crowd|group|line|band|gang|handful|row|dozens|hundreds|scores|couple|pair|party|mob|queue|bunch|knot"
            + "|circle|team|procession|flock|army|assortment) of)\\s+((?:\\p{L}[\\p{L}'-]*\\s+)?)(\\p{L}+)\\b");
    private static final Pattern CAPITALS =
            Pattern.compile("\\b\\p{Lu}[\\p{Lu}\\d'\u2019-]*\\p{Lu}(?: \\p{Lu}[\\p{Lu}\\d'\u2019-]*\\p{Lu}){0,3}\\b");
    private static final Pattern TOLD = Pattern.compile("\\([^()]*\\d[^()]*\\),?(?: [\\p{L}'-]+){0,3} $");
    private static final Pattern AGE = Pattern.compile("^,? \\((?:\\d{1,2}|\\p{L}+ \\d0s|(?:early|mid|late)[ -])");
    private final Scene scene;
    private final Mentions known;
    private final Phrases<WordLists.Meaning> words;
    private final Map<String, Suggestion> found = new LinkedHashMap<>();
    private final Set<String> onSheet = new HashSet<>();

    SceneReading(Scene scene, Mentions known, Phrases<WordLists.Meaning> words) {
        this.scene = scene;
        this.known = known;
        this.words = words;
        Stream.concat(Stream.ofNullable(scene.getSet()), scene.getElements().stream()).forEach(element -> {
            tokens(element.getName());
            element.getWords().forEach(this::tokens);
        });
    }

    private void tokens(String name) {
        if (name != null) {
            for (String token : Phrases.fold(name).split("[^\\p{L}\\d]+")) {
                onSheet.add(singular(token));
            }
        }
    }

    private static String singular(String word) {
        String lower = word.endsWith("men") ? word.substring(0, word.length() - 2) + "an" : word;
        return lower.length() > 3 && lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
    }

    /** What the scene has to be asked about. */
    Stream<Suggestion> suggestions() {
        for (Paragraph paragraph : scene.getParagraphs()) {
            if (paragraph.getText() == null || paragraph.getText().isBlank()) {
                continue;
            }
            if (paragraph.getKind() == ParagraphKind.CHARACTER) {
                cue(paragraph);
            } else if (paragraph.getKind() == ParagraphKind.ACTION || paragraph.getKind() == ParagraphKind.SHOT) {
                new Action(paragraph).read();
            }
        }
        return found.values().stream();
    }

    private void cue(Paragraph paragraph) {
        List<String> names = Cue.written(paragraph.getText()).names().stream()
                .filter(name -> !Cue.isEverybody(name)).toList();
        List<String> joined = names.stream().flatMap(name -> Stream.of(name.split(" AND |, ")))
                .map(String::strip).toList();
        boolean several = joined.stream().allMatch(name -> cast(name) != null);
        for (String name : several ? joined : names) {
            Element there = cast(name);
            if (there == null || !scene.getElements().contains(there)) {
                add(Category.CAST, there == null ? name : there.getName(), there, paragraph, 0,
                        paragraph.getText().length(), Suggestion.Why.CUE);
            }
        }
    }

    /** The cast member of exactly this name, or null. */
    private Element cast(String name) {
        return known.in(name).stream().filter(mention -> mention.end() - mention.start() == name.length())
                .map(Mentions.Mention::element).filter(element -> Category.CAST.equals(element.getCategory()))
                .findFirst().orElse(null);
    }

    private void add(String category, String name, Element element, Paragraph paragraph, int start, int end,
            Suggestion.Why why) {
        var place = new Suggestion.Place(paragraph.getId(), start, end);
        found.merge(category + "/" + name.toLowerCase(Locale.ROOT), new Suggestion(scene.getId(), category, name,
                element == null ? null : element.getId(), paragraph.getText().substring(start, end), why,
                List.of(place)),
                (first, second) -> {
                    List<Suggestion.Place> places = new ArrayList<>(first.places());
                    places.addAll(second.places());
                    return new Suggestion(first.scene(), category, first.name(), first.element(), first.said(),
                            first.why(), places);
                });
    }

    /** A paragraph of action; what is taken by one reading is left alone by the next. */
    private final class Action {

        private final Paragraph paragraph;
        private final String text;
        private final boolean[] taken;

        Action(Paragraph paragraph) {
            this.paragraph = paragraph;
            this.text = paragraph.getText();
            this.taken = new boolean[text.length()];
        }

        void read() {
            known.in(text).forEach(this::known);
            words.in(text).forEach(this::word);
            numbers();
            if (text.chars().filter(Character::isLowerCase).count()
                    > text.chars().filter(Character::isUpperCase).count()) {
                capitals();
            }
        }

        private boolean take(int start, int end) {
            for (int i = start; i < end; i++) {
                if (taken[i]) {
                    return false;
                }
            }
            for (int i = start; i < end; i++) {
                taken[i] = true;
            }
            return true;
        }

        private void known(Mentions.Mention mention) {
            Element element = mention.element();
            boolean person = Category.CAST.equals(element.getCategory());
            if (person && !Character.isUpperCase(text.charAt(mention.start()))) {
                return;
            }
            take(mention.start(), mention.end());
            boolean owner = text.startsWith("'s", mention.end()) || text.startsWith("\u2019s", mention.end());
            if (!scene.getElements().contains(element) && !Category.SET.equals(element.getCategory())
                    && !(person && owner)) {
                add(element.getCategory(), element.getName(), element, paragraph, mention.start(), mention.end(),
                        Suggestion.Why.KNOWN);
            }
        }

        private void word(Phrases.Found<WordLists.Meaning> word) {
            WordLists.Meaning meaning = word.meaning();
            if (meaning.noun() && !Nouns.isNoun(text, word.start())
                    || meaning.capitals() && !isUpper(text.substring(word.start(), word.end()))
                    || !take(word.start(), word.end()) || meaning.name().isEmpty()
                    || Nouns.isPartOfAnother(text, word.start(), word.end()) || isTold(word)) {
                return;
            }
            if (meaning.category().equals(Suggestion.WEATHER)) {
                boolean outdoors = scene.getIntExt() == IntExt.EXT || scene.getIntExt() == IntExt.INT_EXT;
                if (outdoors && (scene.getWeather() == null || scene.getWeather().isBlank())) {
                    add(Suggestion.WEATHER, meaning.name(), null, paragraph, word.start(), word.end(),
                            Suggestion.Why.WORD);
                }
            } else if (!isOnSheet(word.start(), word.end())) {
                add(meaning.category(), meaning.name(), null, paragraph, word.start(), word.end(), Suggestion.Why.WORD);
            }
        }

        /** PRIYA (40), district nurse: nobody of the background. */
        private boolean isTold(Phrases.Found<WordLists.Meaning> word) {
            return word.meaning().category().equals(Category.BACKGROUND)
                    && TOLD.matcher(text.substring(0, word.start())).find();
        }

        private boolean isUpper(String words) {
            return words.equals(words.toUpperCase(Locale.ROOT));
        }

        /** Whether an element of the sheet has the last of these words in its name: Wren's bicycle is a bicycle. */
        private boolean isOnSheet(int start, int end) {
            String[] all = Phrases.fold(text.substring(start, end)).split("[^\\p{L}\\d]+");
            return onSheet.contains(singular(all[all.length - 1]));
        }

        private void numbers() {
            Matcher matcher = NUMBERS.matcher(Phrases.fold(text));
            int from = 0;
            while (matcher.find(from)) {
                boolean direct = Nouns.arePeople(matcher.group(1).strip());
                int end = direct ? matcher.start(1) + matcher.group(1).stripTrailing().length() : matcher.end(2);
                int start = matcher.start(1);
                from = matcher.end(2);
                boolean meant = Phrases.fold(text.substring(0, matcher.start())).endsWith("the ");
                if (!meant && (direct || Nouns.arePeople(matcher.group(2))) && take(start, end)
                        && !isOnSheet(start, end)) {
                    String quality = direct || Nouns.isQuality(matcher.group(1).strip())
                            || isUpper(text.substring(start, end)) ? "" : matcher.group(1);
                    add(Category.BACKGROUND, Nouns.named(text.substring(start + quality.length(), end)), null,
                            paragraph, matcher.start(), end, Suggestion.Why.NUMBER);
                }
            }
        }

        private void capitals() {
            Matcher matcher = CAPITALS.matcher(text);
            while (matcher.find()) {
                String said = matcher.group();
                if (said.length() < 3 || said.endsWith("ING") || isOnSheet(matcher.start(), matcher.end())
                        || Nouns.isPartOfAnother(text, matcher.start(), matcher.end())) {
                    continue;
                }
                boolean aged = AGE.matcher(text.substring(matcher.end())).find();
                if (aged && take(matcher.start(), matcher.end())) {
                    add(Category.CAST, said, null, paragraph, matcher.start(), matcher.end(), Suggestion.Why.CAPITALS);
                } else if (Nouns.isNoun(text, matcher.start()) && take(matcher.start(), matcher.end())) {
                    String last = Phrases.fold(said.substring(said.lastIndexOf(' ') + 1));
                    add(Nouns.isPerson(last) ? Category.BACKGROUND : PROPS,
                            Nouns.named(said.replaceFirst("^(THE|AN?) ", "")), null, paragraph,
                            matcher.start(), matcher.end(), Suggestion.Why.CAPITALS);
                }
            }
        }
    }
}
