/** Tests of org.backlot.budget.ui. */
package org.backlot.budget.ui;
