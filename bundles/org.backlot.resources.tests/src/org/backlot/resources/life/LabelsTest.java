package org.backlot.resources.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

import org.backlot.core.value.Settings;
import org.backlot.resources.model.Asset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

class LabelsTest {

    @TempDir
    Path folder;
    private Store store;
    private Asset camera;
    private Asset radio;

    @BeforeEach
    void open() {
        store = new Store(folder);
        camera = store.asset("Camera A", "Body", 1);
        radio = store.asset("Radio", "Handheld", 40);
        store.office.edit(() -> camera.setCode("LF-2207"));
    }

    private Map<String, Object> sheets(Map<String, String> options) {
        return new LabelSheets().content(store.office.production, store.office.session.questions(), options);
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> on(String paper, Map<String, String> options) {
        return ((Map<String, Map<String, Object>>) sheets(options).get("on")).get(paper);
    }

    @SuppressWarnings("unchecked")
    private static List<List<Map<String, Object>>> rows(Map<String, Object> content, int sheet) {
        return ((List<List<List<Map<String, Object>>>>) content.get("sheets")).get(sheet);
    }

    @Test
    void aScannerReadsFromTheLabelWhatFindsTheThing() throws Exception {
        for (Asset asset : List.of(camera, radio)) {
            String picture = (String) rows(sheets(Map.of("of", asset.getName())), 0).getFirst().getFirst().get("qr");
            var image = ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(
                    picture.substring("data:image/png;base64,".length()))));
            int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            String read = new QRCodeReader().decode(new BinaryBitmap(new GlobalHistogramBinarizer(
                    new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels))),
                    Map.of(DecodeHintType.PURE_BARCODE, true)).getText();
            assertSame(asset, Labels.find(store.resources, read));
        }
    }

    @Test
    void aCodeOrANameFindsAThingAndTwoAreRefused() {
        assertSame(camera, Labels.find(store.resources, " lf-2207 "));
        assertSame(radio, Labels.find(store.resources, "radio"));
        assertThrows(IllegalArgumentException.class, () -> Labels.find(store.resources, "LF-1"));
        store.office.edit(() -> radio.setCode("LF-2207"));
        assertEquals("\"LF-2207\" is both Camera A and Radio. Give each a code of its own",
                assertThrows(IllegalArgumentException.class, () -> Labels.find(store.resources, "LF-2207"))
                        .getMessage());
    }

    @Test
    void aSheetThatIsSoldHasItsLabelsInTheMiddleOfItsPaperAndTheOfficeSetsItOnce() {
        Map<String, Object> letter = on("a4", Map.of("labels", "5160"));
        assertEquals("letter", letter.get("paper"));
        assertEquals(4.76, (double) letter.get("left"), 0.01);
        assertEquals(12.7, (double) letter.get("top"), 0.01);
        assertEquals(66.675, (double) letter.get("width"), 0.001);
        store.office.edit(() -> Settings.set(store.office.production, "resources.labels.sheet", "l7160"));
        Map<String, Object> set = on("letter", Map.of());
        assertEquals(List.of("a4", false, 63.5, 38.1, 2.5), List.of(set.get("paper"), set.get("cut"), set.get("width"),
                set.get("height"), set.get("gap")));
        assertEquals(15.15, (double) set.get("top"), 0.01);
        assertEquals(3, rows(sheets(Map.of()), 0).getFirst().size());
        assertEquals(true, on("a4", Map.of("columns", "2")).get("cut"));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> sheets(Map.of("labels", "5161"))).getMessage()
                .contains("5160"));
    }

    @Test
    void columnsAndRowsThatAreSetFillThePaperThatIsChosen() {
        store.office.edit(() -> {
            Settings.set(store.office.production, "resources.labels.columns", "4");
            Settings.set(store.office.production, "resources.labels.rows", "10");
        });
        Map<String, Object> content = sheets(Map.of("pieces", "yes"));
        assertEquals(4, rows(content, 0).getFirst().size());
        assertEquals(10, rows(content, 0).size());
        Map<String, Object> grid = on("letter", Map.of());
        assertEquals((279.4 - 12) / 10, (double) grid.get("height"), 0.001);
        assertEquals(6, (double) grid.get("left"), 0.001);
    }

    @Test
    void sheetsAreFilledRowByRowAfterWhatIsUsedUp() {
        Map<String, Object> content = sheets(Map.of("columns", "2", "rows", "4", "skip", "3", "pieces", "yes"));
        assertEquals(6, ((List<?>) content.get("sheets")).size());
        List<List<Map<String, Object>>> first = rows(content, 0);
        assertEquals(Map.of(), first.get(0).get(0));
        assertEquals("Camera A", first.get(1).get(1).get("name"));
        assertEquals("LF-2207", first.get(1).get(1).get("code"));
        assertEquals("", first.get(2).get(0).get("code"));
        assertThrows(IllegalArgumentException.class, () -> sheets(Map.of("columns", "0")));
        assertThrows(IllegalArgumentException.class, () -> sheets(Map.of("of", "Nothing")));
    }
}
