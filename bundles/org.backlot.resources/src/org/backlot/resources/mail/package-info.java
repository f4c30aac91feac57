/** Letters as e-mail: as files, and through a mail server. */
package org.backlot.resources.mail;
