/** The productions that Backlot is shown and tested with. */
package org.backlot.demo;
