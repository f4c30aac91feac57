/** Tests of org.backlot.cli. */
package org.backlot.cli;
