package org.backlot.demo.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.backlot.core.draft.DraftComparison;
import org.backlot.core.file.FileStore;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Paragraph;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.session.Session;
import org.backlot.core.testing.SampleFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A script that goes to another program and comes back untouched is no new draft. */
class RoundTripTest extends DemoDrafts {

    private void comesBack(Production out, String file) throws IOException {
        DraftComparison comparison = DraftComparison.of(out, imported(exported(out, file), file));
        assertEquals(List.of(), said(comparison));
        assertTrue(comparison.isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"salt.fountain", "salt.fdx"})
    void theDemoComesBackUnchanged(String file) throws Exception {
        comesBack(production, file);
        session.save();
        try (Session again = backlot.open(folder.resolve("saltroad.backlot"), FileStore.Access.READ).session()) {
            comesBack(again.production(), file);
        }
    }

    @ParameterizedTest
    @CsvSource({"salt.fountain,true", "salt.fountain,false", "salt.fdx,true", "salt.fdx,false"})
    void aCutSceneComesBackAsOmitted(String file, boolean locked) throws IOException {
        session.edit("Lock", () -> production.getScript().setLocked(locked));
        script.cut("9").cut("38");
        accept();
        comesBack(production, file);
        Production read = imported(exported(production, file), file);
        assertEquals(List.of("9", "38"), read.getScript().getScenes().stream().filter(scene -> scene.isOmitted())
                .map(scene -> scene.getNumber()).toList());
    }

    @Test
    void songsStaySongsInFountain() throws IOException {
        List<String> kinds = scene("38").getParagraphs().stream().map(p -> p.getKind().getName()).toList();
        assertTrue(kinds.contains("LYRICS"), kinds.toString());
        assertEquals(kinds, imported(exported(production, "salt.fountain"), "salt.fountain").getScript().getScenes()
                .get(37).getParagraphs().stream().map(Paragraph::getKind).map(kind -> kind.getName()).toList());
    }

    @ParameterizedTest
    @CsvSource({"fountain/Big-Fish.fountain,back.fountain", "fountain/Big-Fish.fountain,back.fdx",
        "fdx/screenplain_Big-Fish.fdx,back.fountain", "fdx/screenplain_Big-Fish.fdx,back.fdx"})
    void aFeatureComesBackUnchanged(String sample, String file) throws IOException {
        Path path = SampleFiles.at(sample);
        comesBack(imported(Files.readAllBytes(path), path.getFileName().toString()), file);
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 100})
    void aSceneInAFeatureWithoutNumbersIsTheOnlyChange(int after) throws IOException {
        String text = Files.readString(SampleFiles.at("fountain/Big-Fish.fountain"));
        Production office = CoreFactory.eINSTANCE.createProduction();
        read(text.getBytes(StandardCharsets.UTF_8), "fish.fountain").putInto(office);
        int place = -1;
        for (Scene scene : office.getScript().getScenes().subList(0, after + 1)) {
            place = text.indexOf("\n" + scene.getHeading(), place + 1);
        }
        String longer = text.substring(0, place + 1) + NEW_SCENE + text.substring(place + 1);
        assertEquals(List.of("new +" + after + "A"), said(DraftComparison.of(office,
                imported(longer.getBytes(StandardCharsets.UTF_8), "fish.fountain"))));
    }
}
