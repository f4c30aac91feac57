package org.backlot.budget.estimate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.backlot.budget.model.Account;
import org.backlot.budget.model.Ceiling;
import org.backlot.budget.model.Charge;
import org.backlot.budget.model.Credit;
import org.backlot.budget.model.ExchangeRate;
import org.backlot.budget.model.Fringe;
import org.backlot.budget.model.Global;
import org.backlot.budget.model.Group;
import org.backlot.budget.model.Line;
import org.backlot.budget.model.Part;
import org.backlot.budget.model.Phase;
import org.backlot.budget.model.Share;
import org.backlot.budget.model.Unit;
import org.backlot.budget.rule.Rules;
import org.backlot.core.model.Identified;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Does to a small budget whatever a person may do, by chance: sense and nonsense. */
final class RandomEdits extends ChanceBudget {

    RandomEdits(long seed) {
        super(seed);
    }

    /** Does one thing. */
    void edit() {
        Line line = pick(lines());
        Account account = pick(accounts());
        switch (random.nextInt(24)) {
            case 0, 1, 2 -> grow();
            case 3 -> remove(line);
            case 4 -> remove(account != null && isSmall(account) ? account : null);
            case 5 -> removed(pick(budget.getGlobals()));
            case 6 -> removed(pick(budget.getFringes()));
            case 7 -> change(line);
            case 8 -> change(line);
            case 9 -> change(line);
            case 10 -> change(line);
            case 11 -> change(account);
            case 12 -> change(pick(budget.getGlobals()));
            case 13 -> change(pick(budget.getFringes()));
            case 14 -> flip(pick(budget.getGroups()));
            case 15 -> dated(pick(budget.getPhases()));
            case 16 -> change(pick(budget.getExchangeRates()));
            case 17 -> change(pick(budget.getCharges()));
            case 18 -> change(pick(budget.getCredits()));
            case 19 -> move(line == null ? List.of() : (EList<?>) line.eContainer().eGet(line.eContainingFeature()));
            case 20 -> move(account == null ? List.of() : (EList<?>) account.eContainer()
                    .eGet(account.eContainingFeature()));
            case 21 -> carry(line, account);
            case 22 -> unit();
            default -> small.production.setStart(random.nextBoolean() ? null : day());
        }
    }

    private void change(Line line) {
        if (line == null) {
            return;
        }
        switch (random.nextInt(14)) {
            case 0 -> line.setAmount(formula());
            case 1 -> line.setMultiplier(pick(List.of("1", "2", "", "a")));
            case 2, 3 -> line.setRate(random.nextBoolean() ? formula() : pick(List.of("250", "1000.005", "99.99")));
            case 4 -> line.setCurrency(random.nextBoolean() ? EUR : null);
            case 5 -> toggle(line.getFringes(), pick(budget.getFringes()));
            case 6 -> line.setRange(pick(List.of("mary", "MARY ", "", "tom")));
            case 7 -> line.setSubject(pick(List.of("p1", "p2", "")));
            case 8 -> toggle(line.getGroups(), pick(budget.getGroups()));
            case 9 -> line.setInKind(pick(List.of("", "50% * cost", "0", wild ? "a" : "cost / 3")));
            case 10 -> line.setDepartment(pick(List.of("Camera", "Grip", "")));
            case 11 -> line.setUnit(pick(UNITS));
            case 12 -> {
                if (line.getShares().size() < random.nextInt(4)) {
                    Share share = MAKE.createShare();
                    share.setAmount(formula());
                    share.setPhase(pick(budget.getPhases()));
                    add(line.getShares(), share);
                } else {
                    line.getShares().clear();
                }
            }
            default -> {
                if (line.getDetails().size() < 2) {
                    add(line.getDetails(), line());
                } else if (!line.getShares().isEmpty()) {
                    line.getShares().getFirst().setAmount(formula());
                }
            }
        }
    }

    private void change(Account account) {
        if (account != null) {
            switch (random.nextInt(3)) {
                case 0 -> account.setNumber(number());
                case 1 -> account.setPart(Part.VALUES.get(random.nextInt(4)));
                default -> toggle(account.getGroups(), pick(budget.getGroups()));
            }
        }
    }

    private void change(Global global) {
        if (global != null && random.nextBoolean()) {
            global.setValue(wild ? formula() : pick(NUMBERS));
        } else if (global != null && (wild || random.nextInt(4) == 0)) {
            global.setName(name());
        }
    }

    private void change(Fringe fringe) {
        if (fringe != null) {
            switch (random.nextInt(6)) {
                case 0 -> fringe.setPercent(pick(List.of(new BigDecimal("6.2"), BigDecimal.TEN)));
                case 1 -> fringe.setCeiling(random.nextBoolean() ? null : new BigDecimal(random.nextInt(3000)));
                case 2 -> fringe.setCeilingOf(pick(Ceiling.VALUES));
                case 3 -> fringe.setRule(pick(List.of(Rules.PERCENT, Rules.PERCENT,
                        wild ? "org.studio.gone" : Rules.FLAT)));
                case 4 -> fringe.setFlat(new BigDecimal("12.345"));
                default -> fringe.setPer(pick(UNITS));
            }
        }
    }

    private void flip(Group group) {
        if (group != null) {
            group.setIncluded(random.nextInt(4) > 0);
        }
    }

    private void dated(Phase phase) {
        if (phase != null) {
            phase.setFrom(random.nextBoolean() ? null : day());
        }
    }

    private void change(ExchangeRate rate) {
        if (rate != null && random.nextBoolean()) {
            rate.setRate(new BigDecimal(random.nextInt(2000)).movePointLeft(3));
        } else if (rate != null) {
            rate.setFrom(random.nextBoolean() ? null : day());
        }
    }

    private void change(Charge charge) {
        if (charge != null) {
            switch (random.nextInt(6)) {
                case 0 -> charge.setRate(pick(List.of("10%", "a / 100", "1 / 30", "1 +")));
                case 1 -> charge.setFlat(pick(List.of("", "5000", "account(c1) * 1%")));
                case 2 -> charge.setCompound(!charge.isCompound());
                case 3 -> toggle(charge.getExcludes(), pick(accounts()));
                case 4 -> toggle(charge.getExcludedGroups(), pick(budget.getGroups()));
                default -> toggle(charge.getExcludedLines(), pick(lines()));
            }
        }
    }

    private void change(Credit credit) {
        if (credit != null) {
            switch (random.nextInt(6)) {
                case 0 -> toggle(credit.getQualifies(), pick(accounts()));
                case 1 -> toggle(credit.getExcludes(), pick(accounts()));
                case 2 -> credit.setLineCeiling(random.nextBoolean() ? null : new BigDecimal(random.nextInt(500)));
                case 3 -> credit.setCap(random.nextBoolean() ? null : new BigDecimal(random.nextInt(900)));
                case 4 -> credit.setLeast(random.nextBoolean() ? null : new BigDecimal(random.nextInt(900)));
                default -> credit.setWithoutFringes(!credit.isWithoutFringes());
            }
        }
    }

    private void move(List<?> list) {
        if (list instanceof EList<?> objects && objects.size() > 1) {
            objects.move(random.nextInt(objects.size()), random.nextInt(objects.size()));
        }
    }

    private void carry(Line line, Account account) {
        if (line != null && account != null && line.eContainer() != account) {
            add(account.getLines(), line);
        }
    }

    private void unit() {
        Unit unit = budget.getUnits().isEmpty() ? MAKE.createUnit() : budget.getUnits().getFirst();
        unit.setName(pick(UNITS));
        unit.setHours(random.nextBoolean() ? null : BigDecimal.valueOf(random.nextInt(60)));
        toggle(budget.getUnits(), unit);
    }

    /** To take a large account out would leave little to compare. */
    private static boolean isSmall(Account account) {
        return account.getLines().size() < 6 && account.getAccounts().size() < 2;
    }

    private void remove(Identified gone) {
        if (gone != null) {
            List<Object> all = new ArrayList<>(List.of(gone));
            gone.eAllContents().forEachRemaining(all::add);
            for (Charge charge : budget.getCharges()) {
                charge.getExcludes().removeAll(all);
                charge.getExcludedLines().removeAll(all);
            }
            for (Credit credit : budget.getCredits()) {
                credit.getQualifies().removeAll(all);
                credit.getExcludes().removeAll(all);
            }
            EcoreUtil.remove(gone);
        }
    }

    private void removed(Identified gone) {
        if (gone != null && random.nextInt(3) == 0) {
            lines().forEach(line -> line.getFringes().remove(gone));
            EcoreUtil.remove(gone);
        }
    }
}
