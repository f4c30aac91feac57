package org.backlot.core.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.backlot.core.model.Production;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeSetCodecTest {

    private final Production production = SessionTest.production(3);
    private final MemoryStore store = new MemoryStore();
    private final Session session =
            Session.opened(production, "Ada", SessionTest.noContributions(), store, List.of());
    private final ChangeSetCodec codec = new ChangeSetCodec(uri -> Optional.of(production.eClass().getEPackage()));

    /** What was written to the journal, read back and done again on the first state, gives the last. */
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void changeSetsSurviveWritingAndReading(long seed) {
        var random = new Random(seed);
        Production first = EcoreUtil.copy(production);
        for (int i = 0; i < 60; i++) {
            session.edit("Edit\t" + i + "\n\\", () -> RandomEdit.change(session, random));
            if (random.nextInt(5) == 0) {
                session.undo();
            }
        }
        List<ChangeSet> read = store.submitted.stream().map(codec::write)
                .map(line -> codec.read(line).orElseThrow()).toList();
        assertEquals(store.submitted, read);
        Session again = Session.opened(first, "Ada", SessionTest.noContributions(), new MemoryStore(), read);
        assertTrue(EcoreUtil.equals(production, again.production()), "seed " + seed);
        assertTrue(again.isDirty());
    }

    @Test
    void aLineThatWasCutOffIsNotRead() {
        session.edit("Title", () -> production.setTitle("New"));
        String line = codec.write(store.submitted.get(0));
        for (int length = 0; length < line.length(); length++) {
            assertEquals(Optional.empty(), codec.read(line.substring(0, length)));
        }
    }
}
