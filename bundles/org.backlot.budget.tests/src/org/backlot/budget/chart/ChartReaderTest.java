package org.backlot.budget.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.backlot.budget.chart.Chart.AccountRow;
import org.backlot.budget.model.Part;
import org.backlot.core.file.UnreadableFile;
import org.backlot.core.model.ProductionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChartReaderTest {

    private static final String HEAD = "<chart id='x' name='X' kinds='FEATURE' currency='EUR' basis='b'>\n";
    private static final String CATEGORY = "HEAD<category number='1' name='A' part='POST'>";

    private static Stream<AccountRow> tree(AccountRow row) {
        return Stream.concat(Stream.of(row), row.accounts().stream().flatMap(ChartReaderTest::tree));
    }

    @Test
    void theBidFormHasItsSectionsAndItsMarkupIsOfTheDirectCostsAlone() throws IOException {
        Chart chart = ChartFile.shipped("commercial.xml");
        assertEquals(List.of("A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "P"),
                chart.categories().stream().map(Chart.AccountRow::number).toList());
        assertEquals(2, chart.charges().size());
        chart.charges().forEach(charge -> assertEquals(Set.of("L", "M", "N", "P"), charge.excludes()));
        assertEquals(List.of("Second location"), chart.groups().stream().map(Chart.GroupRow::name).toList());
    }

    @Test
    void theUkChartNamesTheRuleAndDateOfEachFringe() throws IOException {
        Chart chart = ChartFile.shipped("uk-drama.xml");
        assertEquals("GBP", chart.currency());
        chart.fringes().forEach(fringe -> assertTrue(fringe.source().matches(".*(19|20)\\d\\d.*"), fringe.name()));
        assertEquals("80", chart.credits().getFirst().counted().toString());
        assertEquals(4, chart.phases().size());
    }

    @Test
    void aChartSaysUnitsGroupsPhasesChargesAndCreditsOrWhatIsWrongWithThem() throws IOException {
        String body = "<unit name='day' plural='days' hours='12'/><group name='Studio' included='false'/>"
                + "<phase name='Shoot' kind='SHOOT'/><fringe id='f' name='F' flat='2.5' per='hour' source='s 2026'/>"
                + "<category number='1' name='C' part='POST'><account number='2' name='A' groups='Studio'/></category>"
                + "<charge name='Bond' kind='BOND' flat='1000' compound='true' excludes='2'/>"
                + "<credit name='Credit' rate='25%' qualifies='1' cap='100000' source='law 2026'/></chart>";
        Chart chart = ChartFile.text(HEAD + body);
        assertEquals("12", chart.units().getFirst().hours().toString());
        assertEquals("hour", chart.fringes().getFirst().per());
        assertTrue(chart.charges().getFirst().compound());
        assertEquals("100000", chart.credits().getFirst().cap().toString());
        var budget = new ChartBudget(chart).budget();
        assertEquals("Studio", budget.getAccounts().getFirst().getAccounts().getFirst().getGroups().getFirst()
                .getName());
        assertThrows(UnreadableFile.class, () -> ChartFile.text(HEAD + body.replace("kind='BOND'", "kind='LOAN'")));
        assertThrows(UnreadableFile.class, () -> ChartFile.text(HEAD + body.replace("groups='Studio'", "groups='S'")));
        assertThrows(UnreadableFile.class, () -> ChartFile.text(HEAD + body.replace("flat='2.5'", "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"us-feature.xml", "live.xml"})
    void theChartsOfTheBundleCanBeRead(String file) throws IOException {
        Chart chart = ChartFile.shipped(file);
        assertFalse(chart.categories().isEmpty());
        assertTrue(chart.fringes().stream().noneMatch(fringe -> fringe.source().isBlank()));
        assertEquals("10%", chart.charges().get(0).rate());
        assertTrue(chart.crew().stream().anyMatch(row -> row.department().equals("*")));
    }

    @Test
    void theFeatureChartHasTheTradesNumbers() throws IOException {
        Chart chart = ChartFile.shipped("us-feature.xml");
        assertEquals(Set.of(ProductionKind.FEATURE, ProductionKind.SERIES, ProductionKind.OTHER), chart.kinds());
        for (AccountRow category : chart.categories()) {
            int number = Integer.parseInt(category.number());
            Part part = number < 2000 ? Part.ABOVE_THE_LINE : number < 5000 ? Part.PRODUCTION
                    : number < 6000 ? Part.POST : Part.OTHER;
            assertEquals(part, category.part(), category.number());
            assertTrue(tree(category).skip(1).allMatch(account ->
                    account.number().startsWith(category.number().substring(0, 2))), category.number());
        }
        List<String> numbers = chart.categories().stream().map(AccountRow::number).toList();
        assertEquals(numbers.stream().sorted().toList(), numbers);
        assertTrue(numbers.containsAll(List.of("1100", "1200", "1300", "1400", "2000", "3300", "5100", "6700")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "<budget/> | 1 | begins with <budget>",
        "<chart id='x'/> | 1 | needs the attribute name",
        "<!DOCTYPE chart><chart/> | 1 | no document type",
        "<chart | 1 | well-formed",
        "HEAD<category number='1' name='A' part='MIDDLE'/></chart> | 2 | the part is one of",
        "CATEGORY<account number='1' name='B'/></category></chart> | 2 | there twice",
        "CATEGORY<line description='d' amount='1 +'/></category></chart> | 2 | amount",
        "CATEGORY<line description='d' class='CREW'/></category></chart> | 2 | no class",
        "HEAD<class id='CREW' fringes='fica'/></chart> | 2 | no fringe",
        "HEAD<fringe id='f' name='F' percent='six' source='s'/></chart> | 2 | is a number",
        "HEAD<global name='two words' value='1'/></chart> | 2 | needs a name",
        "HEAD<elements category='c' account='77'/></chart> | 2 | no account 77",
        "HEAD<charge name='C' rate='10%' excludes='77'/></chart> | 2 | no account 77",
    })
    void faultsSayTheLineAndWhatIsWrong(String xml, int line, String problem) {
        UnreadableFile fault = assertThrows(UnreadableFile.class,
                () -> ChartFile.text(xml.replace("CATEGORY", CATEGORY).replace("HEAD", HEAD)));
        assertEquals(line, fault.line(), fault.located());
        assertTrue(fault.located().startsWith("studio.xml:"), fault.located());
        assertTrue(fault.getMessage().contains(problem), fault.getMessage());
    }

    @Test
    void kindsAndCurrenciesAreChecked() {
        assertThrows(UnreadableFile.class, () -> ChartFile.text(HEAD.replace("FEATURE", "OPERA") + "</chart>"));
        assertThrows(UnreadableFile.class, () -> ChartFile.text(HEAD.replace("EUR", "FOO") + "</chart>"));
    }
}
