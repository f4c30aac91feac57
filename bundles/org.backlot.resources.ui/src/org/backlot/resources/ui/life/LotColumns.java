package org.backlot.resources.ui.life;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.backlot.resources.book.Whereabouts;
import org.backlot.resources.life.EquipmentLife;
import org.backlot.resources.life.LifeState;
import org.backlot.resources.life.Lot;
import org.backlot.resources.life.Words;
import org.backlot.resources.ui.OpenBook;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Look;

/** What is known of pieces that are in one state, at one place, in the same hands. */
public final class LotColumns {

    private final OpenLife open;

    LotColumns(OpenLife open) {
        this.open = open;
    }

    List<Column<Lot, ?>> table() {
        return List.of(thing(), code(), pieces(), state(), where(), by(), due(), late(), fee(),
                Column.<Lot>text("Class", 130, lot -> lot.asset().getModel()).onDemand(),
                Column.<Lot>text("Of", 150, lot -> OpenBook.name(lot.asset().getOwner())),
                Column.<Lot>text("Kept at", 150, lot -> Whereabouts.path(lot.asset().getHome())).onDemand(),
                Column.text("Condition", 200, Lot::condition));
    }

    Column<Lot, String> thing() {
        return Column.text("Thing", 170, lot -> Words.name(lot.asset()));
    }

    private Column<Lot, String> code() {
        return Column.text("Code", 90, lot -> lot.asset().getCode());
    }

    Column<Lot, Integer> pieces() {
        return Column.of("Pieces", 62, Kind.WHOLE, Lot::quantity);
    }

    Column<Lot, LifeState> state() {
        return Column.<Lot, LifeState>of("State", 86, Kind.choice(LifeState.class, LifeState::label), Lot::state)
                .look(lot -> switch (lot.state()) {
                    case HOME -> Look.DERIVED;
                    case RESERVED -> Look.on("accent.soft", "text");
                    case OUT, ON_SET -> Look.on("ok.soft", "ok");
                    case DAMAGED -> Look.on("warning.soft", "warning");
                    case LOST -> Look.on("error.soft", "error");
                });
    }

    Column<Lot, String> where() {
        return Column.text("Where", 210, lot -> Whereabouts.path(lot.place()));
    }

    Column<Lot, String> by() {
        return Column.text("With", 130, lot -> open.person(lot.by()));
    }

    /** Of what is reserved, when it is wanted. */
    Column<Lot, String> due() {
        return Column.<Lot>text("Due", 126, lot -> lot.due() == null ? "" : (lot.state() == LifeState.RESERVED
                ? "From " : "") + Words.day(lot.due())).look(lot -> late(lot) > 0 ? Look.ERROR : Look.PLAIN);
    }

    Column<Lot, Integer> late() {
        return Column.<Lot, Integer>of("Days late", 74, Kind.WHOLE, lot -> late(lot) == 0 ? null : late(lot))
                .look(lot -> Look.ERROR);
    }

    Column<Lot, BigDecimal> fee() {
        return Column.<Lot, BigDecimal>of("Late fee", 82, Kind.MONEY, lot -> lot.lateFee(today()).orElse(null))
                .look(lot -> Look.DERIVED);
    }

    private int late(Lot lot) {
        return lot.daysLate(today());
    }

    private LocalDate today() {
        return open.life().map(EquipmentLife::day).orElseGet(LocalDate::now);
    }
}
