package org.backlot.exchange.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.backlot.core.model.Production;
import org.backlot.core.spreadsheet.Outcome;
import org.backlot.core.spreadsheet.Sheet;
import org.backlot.core.spreadsheet.Spreadsheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written of a breakdown: the same when it is read again, and no formula to a spreadsheet. */
class BreakdownWritingTest {

    @TempDir
    Path folder;

    private final Breakdowns office = new Breakdowns();
    private final Production production = office.production();

    private String state() {
        String scenes = production.getScript().getScenes().stream().map(s -> String.join("|", List.of(
                String.valueOf(s.getNumber()), String.valueOf(s.getHeading()), s.getIntExt().getName(),
                s.getSet() == null ? "" : s.getSet().getName(), String.valueOf(s.getTime()), "" + s.getEighths(),
                String.valueOf(s.getPage()), String.valueOf(s.getSynopsis()), String.valueOf(s.getScriptDay()),
                String.valueOf(s.getUnit()), String.valueOf(s.getShootingTime()), "" + s.isOmitted(),
                String.valueOf(s.getNotes()), s.getElements().stream().map(e -> e.getCategory() + e.getBoardId()
                        + e.getName()).sorted().toList().toString()))).collect(Collectors.joining("\n"));
        return scenes + production.getElements().stream().map(e -> e.getName() + e.getNotes()).sorted().toList();
    }

    @Test
    void whatWasWrittenComesBackTheSame() throws IOException {
        office.put("scene,heading,pages,page,synopsis,script day,unit,minutes,omitted,notes,cast,props\n"
                + "1,INT. BAR - DAY,1 3/8,1,=SUM(A1),D1,2nd,90,,"
                + "\"-1, \"\"two\"\"\nlines\",NELL; 7. WREN,\"Gun, old; =Hat; '=x\"\n"
                + "12A,EXT. QUAY - DAWN,2/8,2,@home,N2,,,yes,'+3,\"\"\"A;B\"\"\",\n");
        office.put("scene,category,name,note\n1,Props,Knife,\"Rubber\nand steel\"\n"
                + "12A,Props,Knife,Real\n12A,Animals,\"Dog; brown\",\n");
        String before = state();
        for (String[] files : new String[][] {{"scenes", "breakdown"}, {"workbook", "breakdown"}}) {
            byte[] first = office.written(files[0]);
            byte[] second = office.written(files[1]);
            for (boolean into : new boolean[] {true, false}) {
                if (!into) {
                    production.setScript(null);
                    production.getElements().clear();
                }
                for (byte[] bytes : List.of(first, second)) {
                    Sheet sheet = Spreadsheet.read(new ByteArrayInputStream(bytes), "b").first();
                    Outcome outcome = office.importer().read(sheet, office.importer().suggest(sheet, 0))
                            .put(production);
                    assertTrue(!into || outcome.count("scenes", "updated") + outcome.count("elements", "added")
                            + outcome.count("elements", "tagged") == 0, outcome.summary());
                }
                assertEquals(before, state(), files[0] + into);
            }
        }
    }

    @Test
    void noCellThatIsWrittenIsAFormula() throws IOException {
        office.put("scene,synopsis,props\n1,=cmd|' /C calc'!A0,@SUM(1)\n2,+1,-1\n");
        String csv = new String(office.written("scenes"), StandardCharsets.UTF_8);
        assertTrue(csv.startsWith("\uFEFFscene,"), csv);
        assertTrue(csv.contains("'=cmd") && csv.contains("'@SUM") && csv.contains("'+1") && csv.contains("'-1"), csv);
        assertFalse(csv.matches("(?s).*[,\n][=+@-].*"), csv);
        Path file = Files.write(folder.resolve("a.xlsx"), office.written("workbook"));
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                String xml = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                assertFalse(xml.contains("<f>") || xml.contains("<f "), "a workbook's strings are no formulas");
                assertFalse(xml.contains("'=cmd") || xml.contains("&apos;=cmd"), "and need no guard");
            }
        }
    }
}
