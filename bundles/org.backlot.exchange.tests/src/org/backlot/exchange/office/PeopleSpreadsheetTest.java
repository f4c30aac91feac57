package org.backlot.exchange.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.breakdown.Category;
import org.backlot.core.model.Person;
import org.backlot.core.spreadsheet.Fault;
import org.backlot.core.spreadsheet.MappedIncoming;
import org.backlot.core.spreadsheet.Mapping;
import org.backlot.core.spreadsheet.Outcome;
import org.backlot.core.spreadsheet.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of people go by the same mappings as breakdowns. */
class PeopleSpreadsheetTest {

    private final Breakdowns office = new Breakdowns();

    private Person person(String name) {
        return office.production().getPeople().stream().filter(p -> name.equals(p.getName())).findFirst()
                .orElseThrow();
    }

    private Mapping suggested(String csv) throws IOException {
        return office.importer().suggest(Breakdowns.sheet(csv), 0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Name|Department|Job title|E-mail|Cell|Home town|DOB|Remarks",
        "Mitarbeiter|Abteilung|Funktion|E-Mail-Adresse|Handy|Wohnort|Geburtsdatum|Bemerkungen",
        "Nom et prénom|Département|Poste|Courriel|Téléphone|Ville|Date de naissance|Remarques",
        "Nombre y apellidos|Departamento|Cargo|Correo electrónico|Móvil|Ciudad|Fecha de nacimiento|Observaciones"})
    void headsAreKnownInFourLanguages(String name, String department, String position, String email, String phone,
            String home, String birth, String notes) throws IOException {
        String heads = String.join(";", name, department, position, email, phone, home, birth, notes);
        office.put("The Salt Road\n\n" + heads + "\nCy Dee;Camera;Operator;cy@example.org;555;Paris;3.9.1999;"
                + "Left eye\n");
        Person cy = person("Cy Dee");
        assertEquals(List.of("Camera", "Operator", "cy@example.org", "555", "Paris", "Left eye"),
                List.of(cy.getDepartment(), cy.getPosition(), cy.getEmail(), cy.getPhone(), cy.getHome(),
                        cy.getNotes()));
        assertEquals(LocalDate.of(1999, 9, 3), cy.getBirth());
    }

    @ParameterizedTest
    @CsvSource({"Name,Vorname,Funktion,Handy", "Nachname,Vorname,Funktion,Handy", "Surname,First name,Job,Phone",
        "Nom,Prénom,Poste,Portable", "Apellidos,Nombre,Cargo,Móvil"})
    void aNameMayStandInTwoColumns(String last, String first, String job, String phone) throws IOException {
        office.put(String.join(";", last, first, job, phone) + "\nDee;Cy;Operator;1\n");
        assertEquals("Operator", person("Cy Dee").getPosition());
    }

    @Test
    void whoIsKnownIsBroughtUpToDateAndNotMadeTwice() throws IOException {
        office.put("name,position,email,phone\nCy Dee,Operator,cy@example.org,1\nBo Fa,Gaffer,,2\n");
        Outcome outcome = office.put("name,position,email,phone\ncy  DEE,,,11\nBo Fa,Gaffer,,2\nAl Gu,Grip,,3\n");
        assertEquals("1 new person, 1 person updated, 1 person as before", outcome.summary());
        assertEquals(3, office.production().getPeople().size());
        assertEquals("11", person("Cy Dee").getPhone());
        assertEquals("Operator", person("Cy Dee").getPosition(), "an empty cell leaves what is there");
    }

    @Test
    void anAddressThatOnePersonHasSaysWhoIsMeant() throws IOException {
        office.put("name,position,email\nCy Dee,Operator,cy@example.org\nBo Fa,,agency@example.org\n"
                + "Al Gu,,agency@example.org\n");
        Person cy = person("Cy Dee");
        Outcome outcome = office.put("name,position,email\nCy Dee-Holt,,CY@example.org\nNew One,,agency@example.org\n");
        assertSame(cy, person("Cy Dee-Holt"));
        assertTrue(outcome.notes().toString().contains("has the e-mail of Cy Dee, who is called Cy Dee-Holt"),
                outcome.notes().toString());
        assertEquals(4, office.production().getPeople().size(), "an address that several share says nothing");
        assertEquals("3", put("name,email,phone\n,cy@example.org,3\n").getPhone());
        assertTrue(office.put("name,email,phone\n,nobody@example.org,3\n").notes().toString()
                .contains("Row 2 has no name"));
    }

    private Person put(String csv) throws IOException {
        office.put(csv);
        return person("Cy Dee-Holt");
    }

    @Test
    void twoRowsOfOnePersonCompleteEachOther() throws IOException {
        Outcome outcome = office.put("name,position,phone,email\nCy Dee,Operator,1,\nCy Dee,,2,cy@example.org\n");
        assertEquals("1", person("Cy Dee").getPhone());
        assertEquals("cy@example.org", person("Cy Dee").getEmail());
        assertTrue(outcome.notes().contains("Row 3 and row 2 differ in phone of Cy Dee: row 2 counts."),
                outcome.notes().toString());
    }

    @Test
    void theCastPlaysItsParts() throws IOException {
        Outcome outcome = office.put("Name;Kind;Role;Department\nAnn Bee;Actress;\"NELL, WREN\";Cast\n"
                + "Cy Dee;crew;;Camera\n");
        assertEquals(2, outcome.count("parts", "cast"));
        assertTrue(Breakdown.of(office.production(), Category.CAST)
                .allMatch(part -> part.getPerson() == person("Ann Bee")));
        assertNull(person("Ann Bee").getDepartment());
        assertEquals(0, office.put("Name;Kind;Role;Department\nAnn Bee;cast;NELL;\n").count("parts", "cast"));
    }

    @Test
    void inACrewListARoleIsAPosition() throws IOException {
        assertEquals("position", suggested("Name,Department,Role\n").columns().get("Role"));
        assertEquals("character", suggested("Name,Role,Phone\n").columns().get("Role"));
        assertEquals("position", suggested("Name,Role,Character,Phone\n").columns().get("Role"));
    }

    @Test
    void aListIsWhatMostOfItsHeadsSay() throws IOException {
        var importer = office.importer();
        assertEquals("List of people", importer.kind(Breakdowns.sheet("No,Name,Department,Phone\n")).kind());
        assertEquals("Breakdown", importer.kind(Breakdowns.sheet("Scene,Category,Name,Notes\n")).kind());
        assertFalse(importer.knows(Breakdowns.sheet("Name,Colour\n")));
        assertEquals("List of people", importer.kind(suggested("No,Name,Department,Phone\n")).kind());
    }

    @Test
    void whatCannotBeReadIsNamedAndCanBeLeftOut() throws IOException {
        MappedIncoming incoming = office.read("name,kind,birth,phone\nAnn Bee,star,9/3/2015,1\n,crew,,2\n");
        assertEquals(List.of("B2", "C2", "A3"), incoming.faults().listed().stream().map(Fault::place).toList());
        Outcome outcome = incoming.leavingOut().put(office.production());
        assertEquals(1, outcome.count("people", "added"));
        assertEquals("1", person("Ann Bee").getPhone());
        assertNull(person("Ann Bee").getBirth());
    }

    @Test
    void aSavedMappingReadsColumnsThatNobodyKnows() throws IOException {
        Sheet sheet = Breakdowns.sheet("Wer,Was,Womit\nCy Dee,Schärfe,Eig\n");
        Mapping mapping = Mapping.parse("column Wer = person\ncolumn Was = position\ncolumn Womit = kind\n"
                + "value kind Eig = crew\nvalue position Schärfe = Focus puller\n", "m");
        office.importer().read(sheet, mapping).put(office.production());
        assertEquals("Focus puller", person("Cy Dee").getPosition());
    }
}
