/** How much people work, as a heat map. */
package org.backlot.resources.ui.load;
