/** What each scene costs. */
package org.backlot.budget.ui.scene;
