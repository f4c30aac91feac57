/** The arithmetic of fringes and credits: ours, and what plug-ins bring. */
package org.backlot.budget.rule;
