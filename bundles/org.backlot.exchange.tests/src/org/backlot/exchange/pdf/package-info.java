/** Screenplays that are printed to PDF and read back. */
package org.backlot.exchange.pdf;
