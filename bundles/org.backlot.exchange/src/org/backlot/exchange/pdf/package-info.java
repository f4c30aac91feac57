/** Screenplays from PDF files with a text layer: what a line is, told by its place on the page. */
package org.backlot.exchange.pdf;
