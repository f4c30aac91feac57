/** Asking people and vendors, sending it, and reading what they answer. */
package org.backlot.resources.ui.request;
