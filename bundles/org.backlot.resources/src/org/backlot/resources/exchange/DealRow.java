package org.backlot.resources.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.function.Consumer;

import org.backlot.core.exchange.Table.Column;
import org.backlot.core.exchange.TableRow;
import org.backlot.core.file.UnreadableFile;
import org.backlot.resources.deal.Deals;
import org.backlot.resources.model.Deal;
import org.backlot.resources.model.DealStatus;

/**
 * The terms of one person in a list: weeklyRate, dayRate, currency (ISO 4217; blank: the production's), deal (draft,
 * sent, signed or expired; blank: draft), and as far as they are there daysPerWeek, holdPercent, travelPercent,
 * guaranteedDays, overage, hours (of a work day), overtime (an hour), runOfPicture (yes), from, until, sent, due,
 * signed, option, optionUntil, optionAmount, terms.
 */
record DealRow(BigDecimal weekly, BigDecimal daily, Currency currency, DealStatus status, Dates dates, Pay pay,
        Option option, boolean runOfPicture, String terms) {

    private record Dates(LocalDate from, LocalDate until, LocalDate sent, LocalDate due, LocalDate signed) {
    }

    private record Pay(BigDecimal daysPerWeek, BigDecimal holdPercent, BigDecimal travelPercent,
            BigDecimal guaranteedDays, BigDecimal overage, BigDecimal hours, BigDecimal overtime) {
    }

    private record Option(String name, LocalDate until, BigDecimal amount) {
    }

    static Column[] columns() {
        return new Column[] {Column.required("name", "full name"), Column.optional("weeklyRate", "weekly", "week"),
                Column.optional("dayRate", "dailyRate", "daily"), Column.optional("currency"),
                Column.optional("deal", "status"), Column.optional("daysPerWeek"), Column.optional("holdPercent"),
                Column.optional("travelPercent"), Column.optional("guaranteedDays", "guarantee"),
                Column.optional("overage"), Column.optional("hours"), Column.optional("overtime"),
                Column.optional("runOfPicture"), Column.optional("from"), Column.optional("until", "to"),
                Column.optional("sent"), Column.optional("due"), Column.optional("signed"), Column.optional("option"),
                Column.optional("optionUntil"), Column.optional("optionAmount"), Column.optional("terms")};
    }

    static DealRow of(TableRow row) throws UnreadableFile {
        return new DealRow(amount(row, "weeklyRate"), amount(row, "dayRate"), Cells.currency(row),
                row.choice("deal", DealStatus.class).orElse(DealStatus.DRAFT),
                new Dates(date(row, "from"), date(row, "until"), date(row, "sent"), date(row, "due"),
                        date(row, "signed")),
                new Pay(amount(row, "daysPerWeek"), amount(row, "holdPercent"), amount(row, "travelPercent"),
                        amount(row, "guaranteedDays"), amount(row, "overage"), amount(row, "hours"),
                        amount(row, "overtime")),
                new Option(row.text("option"), date(row, "optionUntil"), amount(row, "optionAmount")),
                Cells.yes(row, "runOfPicture"), row.textOrNull("terms"));
    }

    private static BigDecimal amount(TableRow row, String column) throws UnreadableFile {
        return Cells.notNegative(row, column);
    }

    private static LocalDate date(TableRow row, String column) throws UnreadableFile {
        return row.date(column).orElse(null);
    }

    /** Whether there is anything to agree on. */
    boolean isPriced() {
        return weekly != null || daily != null;
    }

    void writeTo(Deal deal) {
        deal.setWeeklyRate(weekly);
        deal.setDailyRate(daily);
        deal.setCurrency(currency);
        deal.setStatus(status);
        set(pay.daysPerWeek(), days -> deal.setDaysPerWeek(days.intValue()));
        set(pay.holdPercent(), deal::setHoldPercent);
        set(pay.travelPercent(), deal::setTravelPercent);
        set(pay.guaranteedDays(), days -> deal.setGuaranteedDays(days.intValue()));
        set(pay.overage(), deal::setOverageRate);
        set(pay.hours(), deal::setHoursPerDay);
        set(pay.overtime(), deal::setOvertimeRate);
        set(dates.from(), deal::setFrom);
        set(dates.until(), deal::setUntil);
        set(dates.sent(), deal::setSent);
        set(dates.due(), deal::setDue);
        set(dates.signed(), deal::setSigned);
        set(terms, deal::setNotes);
        if (runOfPicture) {
            deal.setRunOfPicture(true);
        }
        boolean there = deal.getOptions().stream().anyMatch(known -> option.name().equals(known.getName()));
        if (!option.name().isEmpty() && !there) {
            Deals.addOption(deal, option.name(), option.until(), option.amount());
        }
    }

    private static <V> void set(V value, Consumer<V> setter) {
        if (value != null) {
            setter.accept(value);
        }
    }
}
