/** The budget on one page. */
package org.backlot.budget.ui.topsheet;
