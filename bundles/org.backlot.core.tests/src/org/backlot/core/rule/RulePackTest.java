package org.backlot.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Production;
import org.backlot.core.value.Settings;
import org.junit.jupiter.api.Test;

class RulePackTest {

    private static List<Rule> read(String xml) throws IOException {
        return RulePack.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static String rule(String value, String bound, String effective) {
        return "<rule id='drop' value='" + value + "' unit='days' bound='" + bound + "' source='The agreement' "
                + "effective='"
                + effective + "'>A rule\n  in one sentence.</rule>";
    }

    private static boolean accepts(String bound, int number) throws IOException {
        return read("<rules>" + rule("10", bound, "2027-01-01") + "</rules>").getFirst()
                .accepts(BigDecimal.valueOf(number));
    }

    @Test
    void aRuleSaysItsSourceAndDate() throws IOException {
        Rule rule = read("<rules>" + rule("10", "more than", "2027-01-01") + "</rules>").getFirst();
        assertEquals("A rule in one sentence. (The agreement, from 2027-01-01; planning aid, check your agreement)",
                rule.cited());
    }

    @Test
    void aBoundSaysWhetherTheNumberItselfIsAllowed() throws IOException {
        assertFalse(accepts("more than", 10));
        assertTrue(accepts("more than", 11));
        assertTrue(accepts("at least", 10));
        assertFalse(accepts("at least", 9));
        assertTrue(accepts("at most", 10));
        assertFalse(accepts("at most", 11));
        assertTrue(accepts("less than", 9));
        assertFalse(accepts("less than", 10));
    }

    @Test
    void theLatestRuleThatHoldsOnTheStartOfTheProductionCounts() throws IOException {
        List<Rule> rules = read("<rules>" + rule("10", "at least", "2020-01-01") + rule("12", "at least", "2027-07-01")
                + "</rules>");
        RulePacks packs = new RulePacks(List.of(new RulePack("a", "A", rules), new RulePack("b", "B", List.of())));
        Production production = CoreFactory.eINSTANCE.createProduction();
        assertEquals(Optional.of(rules.get(1)), packs.rule(production, "drop"));
        production.setStart(LocalDate.of(2027, 6, 30));
        assertEquals(Optional.of(rules.get(0)), packs.rule(production, "drop"));
        production.setStart(LocalDate.of(2019, 6, 30));
        assertEquals(Optional.empty(), packs.rule(production, "drop"));
        production.setStart(LocalDate.of(2027, 7, 1));
        assertEquals(Optional.of(rules.get(1)), packs.rule(production, "drop"));
        Settings.set(production, RulePacks.SETTING, "b");
        assertEquals(Optional.empty(), packs.rule(production, "drop"));
    }

    @Test
    void aFaultIsToldWithItsLine() {
        assertEquals("Line 2: the rule drop cannot be read: ",
                assertThrows(IOException.class, () -> read("<rules>\n"
                        + rule("ten", "at least", "2027-01-01") + "</rules>")).getMessage().substring(0, 38));
        assertTrue(assertThrows(IOException.class, () -> read("<rules>\n" + rule("10", "about", "2027-01-01")
                + "</rules>")).getMessage().startsWith("Line 2"));
        assertEquals("Line 1: a rule needs the attribute value",
                assertThrows(IOException.class, () -> read("<rules><rule id='x' unit='days'/></rules>")).getMessage());
        assertThrows(IOException.class, () -> read("<rules>"));
    }

    @Test
    void aDocumentTypeIsRefused() {
        assertThrows(IOException.class, () -> read("<!DOCTYPE rules [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>"
                + "<rules><rule id='x' unit='d' value='1' bound='at least' source='s' effective='2027-01-01'>&a;</rule>"
                + "</rules>"));
        assertThrows(IOException.class, () -> read("<!DOCTYPE rules><rules/>"));
    }
}
