package org.backlot.schedule.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.backlot.schedule.ui.Boarded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoardRowTest {

    private Boarded of;
    private List<BoardRow> rows;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        of = new Boarded(folder);
        rows = BoardRow.of(of.plan());
    }

    @AfterEach
    void close() throws IOException {
        of.close();
    }

    @Test
    void eachDayEndsWithItsBreakAndTheBoneyardComesLast() {
        assertEquals(List.of(BoardRow.Type.ITEM, BoardRow.Type.ITEM, BoardRow.Type.ITEM, BoardRow.Type.BREAK,
                BoardRow.Type.ITEM, BoardRow.Type.BREAK, BoardRow.Type.BONEYARD),
                rows.stream().map(BoardRow::type).toList());
    }

    @Test
    void rowsFollowEachOtherWithoutAGap() {
        for (int i = 1; i < rows.size(); i++) {
            assertEquals(rows.get(i - 1).bottom(), rows.get(i).top());
        }
    }

    @Test
    void aHeightBelongsToOneRowAndBelowAllToTheLast() {
        for (BoardRow row : rows) {
            assertSame(row, BoardRow.at(rows, row.top()));
            assertSame(row, BoardRow.at(rows, row.bottom() - 1));
        }
        assertSame(rows.getLast(), BoardRow.at(rows, rows.getLast().bottom() + 500));
    }
}
