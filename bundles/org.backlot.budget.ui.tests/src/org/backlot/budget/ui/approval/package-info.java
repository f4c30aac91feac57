/** Tests of deciding on money on the screen. */
package org.backlot.budget.ui.approval;
