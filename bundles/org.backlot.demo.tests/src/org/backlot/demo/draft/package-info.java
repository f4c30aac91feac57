/** New drafts of a demo, made from its screenplay. */
package org.backlot.demo.draft;
