/** Accounts and lines that productions share: files in the form of a chart of accounts. */
package org.backlot.budget.library;
