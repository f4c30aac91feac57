package org.backlot.core.breakdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who speaks by a cue, wherever it is read: in a file, on a breakdown sheet, in a new draft. */
class CueTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"EDWARD | EDWARD |", " Edward  Bloom | EDWARD BLOOM |",
            "EDWARD (V.O.) | EDWARD | V.O.", "EDWARD (V.O.)(CONT'D) | EDWARD | V.O.;CONT'D",
            "EDWARD (O.S.) (cont’d) | EDWARD | O.S.;CONT'D", "EDWARD (CONT'D | EDWARD | CONT'D",
            "EDWARD - CONT'D | EDWARD | CONT'D", "YOUNG GIRL (pRE-LAP) | YOUNG GIRL | PRE-LAP", "BRICK ^ | BRICK |",
            "MOM: | MOM |",
            "MOM - CONT'D: | MOM | CONT'D", "MOM (CONT'D): | MOM | CONT'D", "EDWARD CONTINUED | EDWARD | CONT'D",
            "EDWARD (CONT'D) ^ | EDWARD | CONT'D", "O'HARA (ON PHONE) | O'HARA | ON PHONE", "ALL | ALL |",
            "BOTH | BOTH |"})
    void cueIsTheNameWithoutItsExtensions(String raw, String name, String extensions) {
        Cue cue = Cue.parse(raw);
        assertEquals(name, cue.name());
        assertEquals(List.of(name), cue.names());
        assertEquals(extensions == null ? List.of() : Arrays.asList(extensions.split(";")), cue.extensions());
    }

    @Test
    void ampersandAndSlashJoinTwoPeople() {
        assertEquals(List.of("TANGLE", "MOSSY"), Cue.parse("Tangle & Mossy (V.O.)").names());
        assertEquals("TANGLE & MOSSY", Cue.parse("Tangle & Mossy").name());
        assertEquals(List.of("PING", "JING"), Cue.parse("PING/JING").names());
        assertEquals(List.of("W/O"), Cue.parse("W/O").names());
    }

    @Test
    void andJoinsOnlyPeopleWhoAreKnown() {
        assertEquals(List.of("SNOW AND ICE CREW"), Cue.parse("SNOW AND ICE CREW").names());
        assertEquals(List.of("WILL AND JOSEPHINE"), Cue.parse("WILL AND JOSEPHINE", Set.of("WILL")).names());
        assertEquals(List.of("WILL", "JOSEPHINE"),
                Cue.parse("WILL AND JOSEPHINE", Set.of("WILL", "JOSEPHINE")).names());
    }

    @Test
    void cueOfBracketsAloneHasNoName() {
        assertEquals("", Cue.parse("(V.O.)").name());
        assertEquals(List.of(), Cue.parse("(V.O.)").names());
    }

    @Test
    void marksOfEmphasisAreNoPartOfAName() {
        assertEquals("NELL", Cue.written("**Nell** _(V.O.)_").name());
        assertEquals(List.of("V.O."), Cue.written("**Nell** _(V.O.)_").extensions());
        assertEquals("AGENT_7", Cue.written("Agent_7").name());
        assertEquals("M*A*S*H DOCTOR", Cue.written("M\\*A\\*S\\*H DOCTOR").name());
    }

    @Test
    void everybodyIsNobodyInParticular() {
        assertTrue(Cue.isEverybody("BOTH"));
        assertFalse(Cue.isEverybody("NELL"));
    }
}
