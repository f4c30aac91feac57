/** The book on the screen: people, positions, equipment, places, vendors. */
package org.backlot.resources.ui.book;
