/** Rate cards: prices to estimate with, kept in the production or brought by plug-ins. */
package org.backlot.budget.ratecard;
