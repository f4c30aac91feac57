package org.backlot.budget.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.backlot.budget.formula.Expression.Asked;
import org.backlot.budget.formula.Expression.Name;
import org.backlot.budget.formula.Expression.Total;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {

    private static final Names NAMES = new Names() {
        private final Map<String, String> globals = Map.of("shootdays", "20", "zero", "0", "rate", "12.50");
        private final Map<String, String> quantities = Map.of("schedule.shootdays()", "20",
                "schedule.workdays(george)", "12", "schedule.workdays(harbor master)", "3",
                "schedule.workdays(the \"duke\")", "2", "budget.account(1400)", "7");

        @Override
        public BigDecimal global(Name name) {
            return new BigDecimal(globals.get(name.name().toLowerCase()));
        }

        @Override
        public BigDecimal quantity(Asked asked) {
            return new BigDecimal(quantities.get((asked.name() + "(" + asked.key() + ")").toLowerCase()));
        }

        @Override
        public BigDecimal account(Total account) {
            return new BigDecimal(account.number().equals("14-01") ? "250" : "4000");
        }
    };

    private static BigDecimal value(String text) {
        return Formula.parse(text).value(NAMES);
    }

    private static Fault fault(String text) {
        return assertThrows(FaultyFormula.class, () -> value(text), text).fault();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "10 | 10",
        "1000.50 | 1000.50",
        ".5 | 0.5",
        "2 + 3 * 4 | 14",
        "(2 + 3) * 4 | 20",
        "10 - 4 - 3 | 3",
        "100 / 5 / 2 | 10",
        "-3 + 5 | 2",
        "2 * -3 | -6",
        "10% | 0.1",
        "2% * account(3300) | 80",
        "Account(\"14-01\") + ACCOUNT( 14-01 ) | 500",
        "200 * 7.5% | 15",
        "(5 + 5)% | 0.1",
        "shootDays * Rate | 250",
        "SHOOTDAYS | 20",
        "schedule.shootDays + 1 | 21",
        "Schedule.SHOOTDAYS | 20",
        "schedule.workDays(GEORGE) | 12",
        "schedule.workDays( \"HARBOR MASTER\" ) | 3",
        "schedule.workDays(\"THE \"\"DUKE\"\"\") | 2",
        "if(shootDays > 18; 2; 1) | 2",
        "if(shootDays >= 21, 2, 1) | 1",
        "if(2.0 = 2; 1; 0) | 1",
        "if(1 <> 2; 5; 6) | 5",
        "min(3; 1; 2) | 1",
        "MAX(3, 1, 2) | 3",
        "round(2.5) | 3",
        "round(-2.5) | -3",
        "round(2.345; 2) | 2.35",
        "round(1250; -2) | 1300",
        "roundup(20 / 6) | 4",
        "rounddown(20 / 6; 1) | 3.3",
    })
    void formulasHaveTheirValue(String text, BigDecimal expected) {
        assertEquals(0, expected.compareTo(value(text)), () -> text + " is " + value(text));
    }

    @Test
    void theBranchThatIsNotTakenMayDivideByZero() {
        assertEquals(0, BigDecimal.ZERO.compareTo(value("if(zero = 0; 0; 10 / zero)")));
    }

    @Test
    void divisionKeeps34DigitsSoThatCentsAreRight() {
        // 1000 / 3 = 333.333...; times 3 has to be 1000.00 to the cent.
        assertEquals(new BigDecimal("1000.00"), value("round(1000 / 3 * 3; 2)"));
        assertEquals(34, value("1 / 3").precision());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "1,000.50 | 1 | separates arguments",
        "max(1,000; 5) | 5 | thousands separators",
        "2 + | 3 | ends too early",
        "2 3 | 2 | an operator",
        "2 + * 3 | 4 | a number, a name or (",
        "(2 + 3 | 6 | ) is missing",
        "2) | 1 | no ( for this )",
        "10 / zero | 5 | divided by 0",
        "sum(1; 2) | 0 | no function sum",
        "min | 0 | is a function",
        "if(1; 2; 3) | 4 | comparison",
        "if(1 < 2; 3) | 11 | two values",
        "1 < 2 | 2 | in if alone",
        "schedule. | 0 | has to follow the point",
        "schedule.workDays(HARBOR MASTER) | 18 | in quotes",
        "schedule.workDays(\"GEORGE) | 18 | not closed",
        "schedule.workDays() | 18 | A name",
        "round(1; 0.5) | 9 | whole number",
        "round(1; 2; 3) | 0 | number of places",
        "5 $ 3 | 2 | not $",
        "1234567890123456789 | 0 | at most 18 digits",
    })
    void faultsSayWhatAndWhere(String text, int at, String message) {
        Fault fault = fault(text);
        assertEquals(at, fault.at(), fault.located());
        assertTrue(fault.message().contains(message), fault.message());
        assertTrue(fault.length() >= 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void anEmptyTextIsNoFormula(String text) {
        assertEquals("There is no formula (at character 1)", fault(text).located());
    }

    @Test
    void endlessFormulasAreRefusedAndNotRunInto() {
        assertEquals(Fault.Kind.SYNTAX, fault("(".repeat(5000) + "1").kind());
        assertEquals(Fault.Kind.SYNTAX, fault("(".repeat(500) + "1" + ")".repeat(500)).kind());
        assertEquals(Fault.Kind.ARITHMETIC, fault("999999999999999999 * 999999999999999999").kind());
    }

    @Test
    void itKnowsItsNamesAndQuantities() {
        Formula formula = Formula.parse("if(Days > 3; prep; schedule.shootDays) * schedule.workDays(ANN)");
        assertEquals(List.of("Days", "prep"), formula.names().stream().map(Name::name).toList());
        assertEquals(List.of("schedule.shootDays()", "schedule.workDays(ANN)"),
                formula.quantities().stream().map(q -> q.name() + "(" + q.key() + ")").toList());
    }

    @Test
    void renamingChangesNamesInAnyCaseAndNothingElse() {
        Formula formula = Formula.parse("DAYS  + days * schedule.days(\"days\") + schedule.days(days) + mydays");
        assertEquals("weeks  + weeks * schedule.days(\"days\") + schedule.days(days) + mydays",
                formula.renamed("Days", "weeks"));
    }

    @Test
    void whatAPersonTypesLosesItsThousandsSeparators() {
        assertEquals("1000.50", Formula.typed(" 1,000.50 "));
        assertEquals("12345678", Formula.typed("12,345,678"));
        assertEquals("max(1,200)", Formula.typed("max(1,200)"));
        assertEquals("10,5", Formula.typed("10,5"));
    }

    @Test
    void keysAreQuotedWhereTheyMustBe() {
        assertEquals("GEORGE", Formula.key("GEORGE"));
        for (String key : List.of("HARBOR MASTER", "THE \"DUKE\"", "O'HARA", "A)B")) {
            String text = "schedule.workDays(" + Formula.key(key) + ")";
            assertEquals(key, Formula.parse(text).quantities().get(0).key());
        }
    }

    @Test
    void functionsAreNoNames() {
        assertTrue(Formula.isName("shoot_days2"));
        assertFalse(Formula.isName("2days"));
        assertFalse(Formula.isName("Round"));
        assertFalse(Formula.isName("if"));
        assertFalse(Formula.isName("a b"));
    }

    @Test
    void anAccountGetsItsNewNumberInFormulasAlone() {
        Formula formula = Formula.parse(
                "account( 1400 ) * 1400 + schedule.days(1400) + Account(\"1400\") + account(14)");
        assertEquals("account(14-00) * 1400 + schedule.days(1400) + account(14-00) + account(14)",
                formula.renumbered("1400", "14-00"));
        assertEquals(List.of("1400", "1400", "14"), formula.accounts().stream().map(Total::number).toList());
    }

    @Test
    void anAccountThatIsNotCalledIsAName() {
        assertTrue(Formula.isName("account"));
        assertEquals(List.of("account"), Formula.parse("account * 2").names().stream().map(Name::name).toList());
        assertTrue(fault("account()").message().contains("A name has to stand here"));
    }
}
