/** Text, JSON and CSV made of the data of reports. */
package org.backlot.cli.output;
