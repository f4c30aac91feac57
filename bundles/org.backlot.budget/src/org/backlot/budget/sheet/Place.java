package org.backlot.budget.sheet;

/** Where an account or a line stands in a workbook. The columns are the same on every sheet that has lines. */
record Place(String page, int row) {

    /** A cell of it as formulas of other sheets name it. */
    String cell(String column) {
        return page + "!" + column + row;
    }
}
