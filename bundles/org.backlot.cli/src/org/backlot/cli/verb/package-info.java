/** The verbs that come with the command line. */
package org.backlot.cli.verb;
