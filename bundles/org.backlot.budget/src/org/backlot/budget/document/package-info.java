/** The papers of a budget. */
package org.backlot.budget.document;
