package org.backlot.benchmarks.budget;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.hssf.usermodel.HSSFFormulaEvaluator;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Ceiling;
import org.backlot.budget.model.Fringe;
import org.backlot.budget.model.Global;
import org.backlot.budget.model.Line;

/**
 * The same budget as a workbook of Apache POI, whose evaluator computes it. The formulas are read when they are set,
 * so what is timed is their evaluation alone. A line is: amount, multiplier, rate, base, three fringes, total.
 */
final class SheetOfBudget {

    private static final int TOTAL = 7;

    private final HSSFWorkbook book = new HSSFWorkbook();
    private final HSSFFormulaEvaluator evaluator = new HSSFFormulaEvaluator(book);
    private final Sheet globals = book.createSheet("G");
    private final Sheet fringes = book.createSheet("F");
    private final Sheet lines = book.createSheet("L");
    private final Sheet top = book.createSheet("T");
    private final Budget budget;
    private Cell total;

    SheetOfBudget(GeneratedBudget generated) {
        budget = generated.budget();
        for (Global global : budget.getGlobals()) {
            Row row = globals.createRow(globals.getPhysicalNumberOfRows());
            set(row.createCell(0), global.getValue());
        }
        for (Fringe fringe : budget.getFringes()) {
            Row row = fringes.createRow(fringes.getPhysicalNumberOfRows());
            row.createCell(0).setCellValue(fringe.getPercent().doubleValue());
            if (fringe.getCeiling() != null) {
                row.createCell(1).setCellValue(fringe.getCeiling().doubleValue());
            }
        }
        List<String> categories = new ArrayList<>();
        for (Account category : budget.getAccounts()) {
            List<String> accounts = new ArrayList<>();
            for (Account account : category.getAccounts()) {
                int first = lines.getPhysicalNumberOfRows() + 1;
                account.getLines().forEach(this::line);
                accounts.add(sum("SUM(L!H" + first + ":H" + lines.getPhysicalNumberOfRows() + ")"));
            }
            categories.add(sum("SUM(" + accounts.getFirst() + ":" + accounts.getLast() + ")"));
        }
        String subtotal = sum(String.join("+", categories));
        String contingency = sum("ROUND(" + subtotal + "*0.1,2)");
        String bond = sum("ROUND(" + subtotal + "*0.025,2)");
        sum(subtotal + "+" + contingency + "+" + bond);
        total = top.getRow(top.getPhysicalNumberOfRows() - 1).getCell(0);
    }

    private String sum(String formula) {
        Row row = top.createRow(top.getPhysicalNumberOfRows());
        row.createCell(0).setCellFormula(formula);
        return "A" + (row.getRowNum() + 1);
    }

    private void line(Line line) {
        Row row = lines.createRow(lines.getPhysicalNumberOfRows());
        int number = row.getRowNum() + 1;
        set(row.createCell(0), line.getAmount());
        set(row.createCell(1), line.getMultiplier());
        set(row.createCell(2), line.getRate());
        row.createCell(3).setCellFormula("ROUND(A" + number + "*B" + number + "*C" + number + ",2)");
        for (int i = 0; i < line.getFringes().size(); i++) {
            row.createCell(4 + i).setCellFormula(fringe(line.getFringes().get(i), number));
        }
        row.createCell(TOTAL).setCellFormula("SUM(D" + number + ":G" + number + ")");
    }

    private String fringe(Fringe fringe, int number) {
        int of = budget.getFringes().indexOf(fringe) + 1;
        String base = "D" + number;
        if (fringe.getCeiling() != null && fringe.getCeilingOf() == Ceiling.PERSON && number % 2 == 0) {
            String before = "MIN(D" + (number - 1) + ",F!B" + of + ")*F!A" + of + "/100";
            return "ROUND(MIN(D" + (number - 1) + "+" + base + ",F!B" + of + ")*F!A" + of + "/100,2)-ROUND(" + before
                    + ",2)";
        }
        String counts = fringe.getCeiling() == null ? base : "MIN(" + base + ",F!B" + of + ")";
        return "ROUND(" + counts + "*F!A" + of + "/100,2)";
    }

    private static void set(Cell cell, String value) {
        if (value.matches("[\\d.]+")) {
            cell.setCellValue(Double.parseDouble(value));
        } else {
            var name = java.util.regex.Pattern.compile("g(\\d+)").matcher(value);
            cell.setCellFormula(name.replaceAll(found -> "G!A" + (Integer.parseInt(found.group(1)) + 1)));
        }
    }

    /** Evaluates everything anew. */
    double full() {
        evaluator.clearAllCachedResultValues();
        return evaluator.evaluate(total).getNumberValue();
    }

    /** Changes a number and evaluates what follows from it, as the evaluator remembers. */
    double global(int global, double value) {
        return changed(globals.getRow(global).getCell(0), value);
    }

    double rate(int line, double value) {
        return changed(lines.getRow(line).getCell(2), value);
    }

    double fringe(int fringe, double percent) {
        return changed(fringes.getRow(fringe).getCell(0), percent);
    }

    private double changed(Cell cell, double value) {
        if (cell.getCellType() == CellType.FORMULA) {
            cell.removeFormula();
        }
        cell.setCellValue(value);
        evaluator.notifyUpdateCell(cell);
        return evaluator.evaluate(total).getNumberValue();
    }
}
