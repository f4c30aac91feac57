/** Tests of globals, fringes and charges. */
package org.backlot.budget.ui.basis;
