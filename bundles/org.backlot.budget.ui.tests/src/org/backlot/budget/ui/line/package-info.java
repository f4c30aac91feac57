/** Tests of the lines. */
package org.backlot.budget.ui.line;
