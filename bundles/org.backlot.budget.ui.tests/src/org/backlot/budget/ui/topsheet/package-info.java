/** Tests of org.backlot.budget.ui.topsheet. */
package org.backlot.budget.ui.topsheet;
