/** Insurance: what is called for and what is held. */
package org.backlot.resources.ui.insurance;
