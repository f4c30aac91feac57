/** The script on paper. */
package org.backlot.documents.script;
