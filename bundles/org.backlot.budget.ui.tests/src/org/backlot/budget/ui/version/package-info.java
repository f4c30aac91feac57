/** Tests of org.backlot.budget.ui.version. */
package org.backlot.budget.ui.version;
