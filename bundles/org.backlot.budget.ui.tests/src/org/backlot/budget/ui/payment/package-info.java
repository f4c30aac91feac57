/** Tests of payments on the screen. */
package org.backlot.budget.ui.payment;
