/** Who may decide what on money: chains of approval, roles and their delegates, and what waits for whom. */
package org.backlot.budget.approval;
