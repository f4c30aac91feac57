/** What is asked of people and vendors, how it goes out, and what they answer. */
package org.backlot.resources.request;
