package org.backlot.demo.draft;

import java.util.List;
import java.util.Random;

/** The text of a feature made of words at random, without scene numbers; the same each time for one seed. */
final class RandomScreenplay {

    private static final List<String> PEOPLE = List.of("EDWARD", "WILL", "SANDRA", "JOSEPHINE", "DON PRICE", "AMOS",
            "KARL", "NORTHER WINSLOW", "JENNY", "DR. BENNETT");
    private static final List<String> SETS = List.of("BLOOM FRONT HALL", "RIVER BANK", "CIRCUS TENT", "HOSPITAL ROOM",
            "TOWN OF SPECTRE", "OLD FARM", "CAR", "POOL", "AUBURN CAMPUS", "BANK");
    private static final List<String> TIMES = List.of("DAY", "NIGHT", "DAWN", "CONTINUOUS", "LATER");
    private static final List<String> SYLLABLES = List.of("ka", "lo", "mi", "ter", "sun", "dra", "vel", "no", "rith",
            "as", "pe", "gul", "on", "shi", "be", "ran");

    private final Random random;

    RandomScreenplay(long seed) {
        random = new Random(seed);
    }

    String text(int scenes) {
        StringBuilder text = new StringBuilder("Title: Big Catch\n\n");
        for (int i = 0; i < scenes; i++) {
            text.append(scene());
        }
        return text.toString();
    }

    /** A scene with its heading. */
    String scene() {
        StringBuilder scene = new StringBuilder(random.nextInt(3) == 0 ? "EXT. " : "INT. ").append(pick(SETS))
                .append(" - ").append(pick(TIMES)).append("\n\n").append(sentence(6 + random.nextInt(12)));
        for (int i = random.nextInt(6); i > 0; i--) {
            scene.append(pick(PEOPLE)).append(random.nextInt(5) == 0 ? " (V.O.)\n" : "\n").append(sentence(
                    4 + random.nextInt(12)));
        }
        return scene.toString();
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    private String sentence(int words) {
        StringBuilder text = new StringBuilder("So");
        for (int i = 0; i < words; i++) {
            text.append(' ').append(pick(SYLLABLES)).append(pick(SYLLABLES));
        }
        return text.append(".\n\n").toString();
    }
}
