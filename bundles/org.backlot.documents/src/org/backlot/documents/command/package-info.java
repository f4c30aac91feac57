/** The verbs of the command line that print papers. */
package org.backlot.documents.command;
