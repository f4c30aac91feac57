package org.backlot.resources.exchange.vcard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.backlot.core.exchange.Exporter;
import org.backlot.core.exchange.Incoming;
import org.backlot.core.file.UnreadableFile;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Person;
import org.backlot.core.model.Role;
import org.backlot.core.people.Roles;
import org.backlot.core.session.Ids;
import org.backlot.resources.Office;
import org.backlot.resources.book.Profiles;
import org.backlot.resources.model.Vendor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VCardTest {

    @TempDir
    Path folder;
    private Office office;

    @BeforeEach
    void open() {
        office = new Office(folder);
    }

    private Incoming read(byte[] bytes) throws IOException {
        Incoming incoming = new VCardImporter().with(office.backlot.contributions())
                .read(new ByteArrayInputStream(bytes), "contacts.vcf");
        office.edit(() -> incoming.putInto(office.production));
        return incoming;
    }

    private Incoming read(String text) throws IOException {
        return read(text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    private Person person(String name) {
        return office.production.getPeople().stream().filter(p -> p.getName().equals(name)).findFirst().orElseThrow(
                () -> new AssertionError(office.production.getPeople().stream().map(Person::getName).toList()));
    }

    private Vendor vendor(String name) {
        return office.book.resources().getVendors().stream().filter(v -> v.getName().equals(name)).findFirst()
                .orElseThrow();
    }

    @Test
    void aContactOfAnAddressBookBecomesAPersonWithItsGroupsTypesAndEscapes() throws IOException {
        read("""
                BEGIN:VCARD
                VERSION:3.0
                PRODID:-//Apple Inc.//macOS 14.4//EN
                N:Sk\u00e5ne;J\u00f6rg;;Dr.;
                FN:Dr. J\u00f6rg Sk\u00e5ne
                ORG:Northlight Camera\\, Ltd;Rentals
                TITLE:Booker
                item1.EMAIL;type=INTERNET;type=pref:j@northlight.example
                item1.X-ABLabel:_$!<Other>!$_
                TEL;type=WORK;type=FAX:555-0001
                TEL;type=HOME:555-0002
                TEL;type=CELL;type=VOICE:555-0003
                ADR;TYPE=HOME:;;1 Long\\nRoad;Port Amity;WA;98200;USA
                NOTE:Ask for\\; the "good" lenses\\nand the bag
                END:VCARD
                """);
        Person person = person("Dr. J\u00f6rg Sk\u00e5ne");
        assertEquals("j@northlight.example", person.getEmail());
        assertEquals("555-0003", person.getPhone());
        assertEquals("Booker", person.getPosition());
        assertEquals("Rentals", person.getDepartment());
        assertEquals("Port Amity", person.getHome());
        assertEquals("Ask for; the \"good\" lenses\nand the bag", person.getNotes());
        var profile = Profiles.of(office.production).of(person).orElseThrow();
        assertEquals("Northlight Camera, Ltd", profile.getVendor().getName());
        assertEquals("1 Long Road, Port Amity, WA, 98200, USA", profile.getAddress());
    }

    @Test
    void quotedPrintableWithSoftBreaksAndACharacterSetIsReadAsAnOldPhoneWroteIt() throws IOException {
        read("""
                BEGIN:VCARD
                VERSION:2.1
                N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C5=A0=C5=A5astn=C3=A1;Jana=
                =20Marie;;;
                FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Jana =C5=A0=C5=A5astn=
                =C3=A1
                TEL;CELL;PREF:+420 601 555 010
                NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-2:P=F8ij=EDd=E1 =3D v=E8as
                AGENT:
                BEGIN:VCARD
                VERSION:2.1
                FN:Her agent
                END:VCARD
                END:VCARD
                """);
        Person person = person("Jana \u0160\u0165astn\u00e1");
        assertEquals("+420 601 555 010", person.getPhone());
        assertEquals("P\u0159ij\u00edd\u00e1 = v\u010das", person.getNotes());
        assertEquals(2, office.production.getPeople().size());
    }

    @Test
    void aLineFoldedInTheMiddleOfACharacterIsWhole() throws IOException {
        byte[] name = "FN:Zo\u00eb".getBytes(StandardCharsets.UTF_8);
        var bytes = new ByteArrayOutputStream();
        bytes.write("BEGIN:VCARD\r\nVERSION:3.0\r\n".getBytes(StandardCharsets.UTF_8));
        bytes.write(name, 0, name.length - 1);
        bytes.write("\r\n ".getBytes(StandardCharsets.UTF_8));
        bytes.write(name, name.length - 1, 1);
        bytes.write(" Quinn\r\nEND:VCARD\r\n".getBytes(StandardCharsets.UTF_8));
        read(bytes.toByteArray());
        assertEquals("Zo\u00eb Quinn", person("Zo\u00eb Quinn").getName());
    }

    @Test
    void filesInWindowsAndUtf16AreReadAndLowerCaseAndMissingVersionsTaken() throws IOException {
        read("begin:vcard\nfn:Fran\u00e7oise Noir\nend:vcard\n".getBytes(Charset.forName("windows-1252")));
        read("\ufeffBEGIN:VCARD\r\nVERSION:4.0\r\nFN:\u674e \u660e\r\nEND:VCARD\r\n"
                .getBytes(StandardCharsets.UTF_16LE));
        read(("\ufeffBEGIN:VCARD\nVERSION:4.0\nFN:Bomba\n"
                + "TEL;VALUE=uri;PREF=1;TYPE=\"voice,cell\":tel:+1-555-0100;ext=5\n"
                + "TEL;PREF=2:1\nEND:VCARD").getBytes(StandardCharsets.UTF_8));
        assertEquals("Fran\u00e7oise Noir", person("Fran\u00e7oise Noir").getName());
        assertEquals("\u674e \u660e", person("\u674e \u660e").getName());
        assertEquals("+1-555-0100 ext. 5", person("Bomba").getPhone());
    }

    @Test
    void companiesBecomeVendorsHoweverTheirProgramSaysSo() throws IOException {
        Incoming read = read("""
                BEGIN:VCARD
                VERSION:4.0
                KIND:org
                FN:Tall Order
                ADR;LABEL="2: Crane; Lane":;;2 Crane Lane;Port Amity;;;
                NOTE:Contact: Bea Long
                END:VCARD
                BEGIN:VCARD
                VERSION:3.0
                X-ABShowAs:COMPANY
                N:;;;;
                FN:Deckhands
                ORG:Deckhands;
                END:VCARD
                BEGIN:VCARD
                VERSION:3.0
                N:;;;;
                FN:
                NOTE:nobody
                END:VCARD
                """);
        assertEquals("0 people, 2 vendors", read.summary());
        assertEquals(List.of("One contact has no name and is left out"), read.notes());
        assertEquals("Bea Long", vendor("Tall Order").getContact());
        assertEquals("2 Crane Lane, Port Amity", vendor("Tall Order").getAddress());
        assertEquals("Deckhands", vendor("Deckhands").getName());
    }

    @Test
    void readingTwiceChangesNothingAndWhoIsKnownByMailIsBroughtUpToDate() throws IOException {
        String card = "BEGIN:VCARD\nVERSION:3.0\nFN:%s\nEMAIL:m@example.org\nTEL:%s\nEND:VCARD\n";
        read(card.formatted("Marguerite Vane", "555-0100"));
        assertEquals(1, office.production.getPeople().size());
        read(card.formatted("Marguerite Vane", "555-0100"));
        read(card.formatted("M. Vane", "555-0111"));
        assertEquals(1, office.production.getPeople().size());
        assertEquals("555-0111", person("Marguerite Vane").getPhone());
    }

    @Test
    void whatIsNoContactOrIsCutOffIsOneClearError() {
        assertTrue(assertThrows(UnreadableFile.class, () -> read("name,phone\n")).getMessage().contains("no contact"));
        UnreadableFile cut = assertThrows(UnreadableFile.class, () -> read("\nBEGIN:VCARD\nFN:Half"));
        assertEquals(2, cut.line());
    }

    private String written(Exporter exporter) throws IOException {
        var out = new ByteArrayOutputStream();
        exporter.write(office.production, office.session.questions(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void linesHaveAtMost75BytesAndWhatWasWrittenIsReadBack() throws IOException {
        Person jana = added("Jana \u0160\u0165astn\u00e1, the very long name of somebody; "
                + "who is called like that for ever \ud83c\udfac");
        office.edit(() -> {
            jana.setDepartment("Camera; Second Unit");
            jana.setHome("Plze\u0148");
            jana.setEmail("jana@example.org");
            office.book.vendor("Tall, Order").setContact("Bea");
        });
        for (Exporter exporter : List.of(new VCardExporter(), new VCard3Exporter())) {
            String text = written(exporter);
            text.lines().forEach(line -> assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line));
            Path beside = Files.createDirectory(folder.resolve("of" + text.length()));
            var other = new Office(beside);
            Incoming incoming = new VCardImporter().with(other.backlot.contributions())
                    .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "x.vcf");
            other.edit(() -> incoming.putInto(other.production));
            Person back = other.production.getPeople().get(1);
            assertEquals(jana.getName(), back.getName());
            assertEquals("Camera; Second Unit", back.getDepartment());
            assertEquals("Plze\u0148", back.getHome());
            assertEquals("Bea", other.book.resources().getVendors().getFirst().getContact());
            other.session.close();
        }
    }

    private Person added(String name) {
        Person person = CoreFactory.eINSTANCE.createPerson();
        Ids.of(person);
        person.setName(name);
        office.edit(() -> office.production.getPeople().add(person));
        return person;
    }

    @Test
    void noNumberOfAMinorAndNoHomeAddressLeavesTheHouseUnlessARoleMaySeeIt() throws IOException {
        Person wren = added("Wren Little");
        Person ruth = added("Ruth");
        office.edit(() -> {
            wren.setBirth(LocalDate.of(2015, 9, 9));
            wren.setPhone("555-0101");
            Profiles.of(office.production).make(ruth).setAddress("9 Hidden Lane");
            Roles.appoint(office.production, ruth, Role.PRODUCER);
        });
        String text = written(new VCardExporter());
        assertFalse(text.contains("555-0101"));
        assertFalse(text.contains("Hidden"));
        assertTrue(written(new VCardExporter().by("Ruth")).contains("9 Hidden Lane"));
        assertEquals(1, new VCardExporter().by("Ruth").notes(office.production, office.session.questions()).size());
        assertEquals(2, new VCardExporter().notes(office.production, office.session.questions()).size());
    }
}
