/** Libraries on the screen: entries that are linked, and what changed since. */
package org.backlot.resources.ui.library;
