/** Other programs' lists of payments. */
package org.backlot.budget.exchange;
