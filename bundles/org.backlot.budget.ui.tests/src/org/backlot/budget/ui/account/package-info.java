/** Tests of the accounts. */
package org.backlot.budget.ui.account;
