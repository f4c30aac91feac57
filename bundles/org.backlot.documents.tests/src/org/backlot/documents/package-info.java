/** Tests of org.backlot.documents. */
package org.backlot.documents;
