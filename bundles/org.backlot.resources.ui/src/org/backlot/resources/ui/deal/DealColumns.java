package org.backlot.resources.ui.deal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.backlot.core.model.Production;
import org.backlot.resources.ResourceBook;
import org.backlot.resources.deal.DealCost;
import org.backlot.resources.deal.DealParties;
import org.backlot.resources.model.Deal;
import org.backlot.resources.model.DealStatus;
import org.backlot.resources.ui.OpenBook;
import org.backlot.resources.ui.Sight;
import org.backlot.resources.ui.WeekTerm;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Look;

/** The terms that were agreed with people, and what they come to on the active board. */
public final class DealColumns {

    private static final Kind<BigDecimal> AMOUNT = Kind.MONEY.from(BigDecimal.ZERO);
    private static final Kind<BigDecimal> FIGURE = Kind.DECIMAL.from(BigDecimal.ZERO);

    private final OpenBook book;

    public DealColumns(OpenBook book) {
        this.book = book;
    }

    /** What a list of deals shows. */
    public List<Column<Deal, ?>> table() {
        return List.of(who(), work(), status(), veiled(weekly()), veiled(daily()), week(), guaranteed(),
                runOfPicture(), date("From", Deal::getFrom, Deal::setFrom),
                date("Until", Deal::getUntil, Deal::setUntil), worked(),
                veiled(money("Guaranteed", DealCost::guaranteed)), veiled(money("Overage", DealCost::overage)),
                veiled(money("Holds", DealCost::holds)), veiled(money("Options", DealCost::options)), veiled(total()),
                veiled(notes()));
    }

    /** All terms of one deal. */
    public List<Column<Deal, ?>> form() {
        return List.of(status(), runOfPicture(), veiled(weekly()), veiled(daily()), week(), guaranteed(),
                figure("Overage a day", AMOUNT, Deal::getOverageRate, Deal::setOverageRate),
                figure("Hold %", FIGURE, Deal::getHoldPercent, Deal::setHoldPercent),
                Column.of("Hours a day", 80, FIGURE, Deal::getHoursPerDay).edit(Deal::setHoursPerDay),
                figure("Travel %", FIGURE, Deal::getTravelPercent, Deal::setTravelPercent),
                figure("Overtime an hour", AMOUNT, Deal::getOvertimeRate, Deal::setOvertimeRate),
                date("Sent", Deal::getSent, Deal::setSent), date("From", Deal::getFrom, Deal::setFrom),
                date("Answer by", Deal::getDue, Deal::setDue), date("Until", Deal::getUntil, Deal::setUntil),
                date("Signed", Deal::getSigned, Deal::setSigned), veiled(notes()));
    }

    private Column<Deal, ?> figure(String label, Kind<BigDecimal> kind, Function<Deal, BigDecimal> get,
            BiConsumer<Deal, BigDecimal> set) {
        return veiled(Column.<Deal, BigDecimal>of(label, 90, kind, get).edit(set));
    }

    private Column<Deal, ?> veiled(Column<Deal, ?> column) {
        return Sight.veiled(column, deal -> book.sight().pay());
    }

    /** Whether what deals pay may be seen by whoever works here. */
    public boolean pay() {
        return book.sight().pay();
    }

    /** The person, or who plays the part that the deal is for. */
    public Column<Deal, String> who() {
        return Column.text("Who", 170, this::whoOf);
    }

    /** The parts that the person plays, or the person's position. */
    public Column<Deal, String> work() {
        return Column.text("For", 150, (Deal deal) -> production().map(p -> DealParties.work(p, deal.getWho()))
                .orElse("")).look(deal -> Look.DERIVED);
    }

    public Column<Deal, DealStatus> status() {
        return Column.of("Status", 80, Kind.choice(DealStatus.class), Deal::getStatus).edit(Deal::setStatus)
                .look(deal -> switch (deal.getStatus()) {
                    case DRAFT -> Look.DERIVED;
                    case SENT -> Look.on("warning.soft", "warning");
                    case SIGNED -> Look.on("ok.soft", "ok");
                    case EXPIRED -> Look.ERROR;
                });
    }

    private static Column<Deal, BigDecimal> weekly() {
        return Column.of("Weekly rate", 92, AMOUNT, Deal::getWeeklyRate).edit(Deal::setWeeklyRate);
    }

    private static Column<Deal, BigDecimal> daily() {
        return Column.of("Daily rate", 86, AMOUNT, Deal::getDailyRate).edit(Deal::setDailyRate);
    }

    private static Column<Deal, Integer> week() {
        return Column.of("Days/wk", 72, Kind.WHOLE, Deal::getDaysPerWeek)
                .edit((deal, days) -> deal.setDaysPerWeek(WeekTerm.typed(days)));
    }

    /** Nothing where nothing is guaranteed. */
    public Column<Deal, Integer> guaranteed() {
        return Column.<Deal, Integer>of("Days guaranteed", 128, Kind.WHOLE,
                deal -> deal.getGuaranteedDays() == 0 ? null : deal.getGuaranteedDays())
                .edit((deal, days) -> deal.setGuaranteedDays(notNegative(days)));
    }

    private static int notNegative(Integer days) {
        if (days != null && days < 0) {
            throw new IllegalArgumentException("Type how many work days are paid at least, or nothing for none");
        }
        return days == null ? 0 : days;
    }

    private static Column<Deal, Boolean> runOfPicture() {
        return Column.of("Run of picture", 112, Kind.CHECK, Deal::isRunOfPicture).edit(Deal::setRunOfPicture);
    }

    private static Column<Deal, LocalDate> date(String label, Function<Deal, LocalDate> get,
            BiConsumer<Deal, LocalDate> set) {
        return Column.<Deal, LocalDate>of(label, 124, Kind.DATE, get).edit(set);
    }

    private Column<Deal, Integer> worked() {
        return Column.<Deal, Integer>of("Works", 60, Kind.WHOLE, deal -> cost(deal).map(DealCost::worked).orElse(null))
                .look(deal -> Look.DERIVED);
    }

    private Column<Deal, BigDecimal> money(String label, Function<DealCost, BigDecimal> part) {
        return Column.<Deal, BigDecimal>of(label, 92, Kind.MONEY, deal -> cost(deal).map(part)
                .filter(amount -> amount.signum() != 0).orElse(null)).look(deal -> Look.DERIVED);
    }

    /** What it comes to on the active board. */
    public Column<Deal, BigDecimal> total() {
        return Column.<Deal, BigDecimal>of("Comes to", 100, Kind.MONEY, deal -> cost(deal).map(DealCost::total)
                .orElse(null)).look(deal -> new Look("", "text.secondary", true, false));
    }

    private static Column<Deal, String> notes() {
        return Column.of("Terms", 300, Kind.LINES, Deal::getNotes).edit(Deal::setNotes);
    }

    /** Who the deal is with. */
    public String whoOf(Deal deal) {
        return production().map(p -> DealParties.name(p, deal.getWho())).orElse("");
    }

    /** What the deal comes to; empty where no rate was agreed. */
    public Optional<DealCost> cost(Deal deal) {
        return book.questions().flatMap(questions -> production().flatMap(p -> DealCost.of(p, questions, deal)));
    }

    private Optional<Production> production() {
        return book.book().map(ResourceBook::production);
    }
}
