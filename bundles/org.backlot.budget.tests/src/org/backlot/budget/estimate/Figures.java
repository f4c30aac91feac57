package org.backlot.budget.estimate;

import java.math.BigDecimal;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** Everything that an estimate says, as text, so that two can be compared to the cent and to the letter. */
final class Figures {

    private Figures() {
    }

    static String of(Estimate estimate) {
        StringJoiner says = new StringJoiner("\n");
        estimate.globals().forEach((global, cell) -> says.add(global.getName() + " = " + of(cell)));
        estimate.allAccounts().forEach(account -> {
            says.add("account " + account.account().getNumber() + " " + account.level() + " " + account.part() + " "
                    + account.base() + " " + account.fringes() + " " + account.given() + " " + account.leftOut() + " "
                    + account.isComplete());
            account.lines().forEach(line -> of(line, "  ", says));
        });
        estimate.charges().forEach(charge -> says.add("charge " + of(charge.rate()) + " " + charge.base() + " "
                + charge.amount()));
        estimate.credits().forEach(credit -> says.add("credit " + of(credit.rate()) + " " + credit.qualifying() + " "
                + credit.counted() + " " + credit.amount() + " " + credit.limit()));
        estimate.faults().forEach(faulty -> says.add("fault " + faulty.column() + " " + faulty.message()));
        says.add(estimate.departments() + " " + estimate.parts());
        says.add(estimate.phases().entrySet().stream().map(e -> e.getKey().getName() + "=" + e.getValue()).sorted()
                .collect(Collectors.joining(" ")));
        says.add(estimate.owed().entrySet().stream().map(e -> e.getKey().getName() + "=" + e.getValue()).sorted()
                .collect(Collectors.joining(" ")));
        says.add(estimate.gross() + " " + estimate.credited() + " " + estimate.total() + " " + estimate.cash());
        return says.toString();
    }

    private static void of(LineCost line, String indent, StringJoiner says) {
        says.add(indent + line.line().getDescription() + " " + of(line.amount()) + " x " + of(line.multiplier()) + " x "
                + of(line.rate()) + " x " + line.exchange() + " = " + line.base() + " given " + line.given() + " out "
                + line.leftOut() + " " + line.included() + " " + line.total());
        line.fringes().forEach(fringe -> says.add(indent + "  " + fringe.fringe().getName() + " " + plain(fringe.base())
                + " " + fringe.amount() + " " + fringe.stopped() + " " + fringe.shares()));
        line.shares().forEach(share -> says.add(indent + "  " + of(share.amount()) + " x " + share.exchange() + " = "
                + share.base() + " " + share.fringes()));
        line.details().forEach(detail -> of(detail, indent + "    ", says));
    }

    private static String of(Cell cell) {
        return cell.text() + ":" + cell.value().map(Figures::plain).orElse("?")
                + cell.fault().map(Object::toString).orElse("") + cell.used().size();
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
