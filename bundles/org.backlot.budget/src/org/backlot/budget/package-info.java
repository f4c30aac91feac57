/** Accounts, fringes and totals of a production. */
package org.backlot.budget;
