/** The headless application. */
package org.backlot.cli;
