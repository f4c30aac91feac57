/**
 * A studio's own plug-in: a section, a migration, a check, a quantity, a category, a report and a document, all by
 * extension. It sees core and documents, and asks about schedule and budget by name, so that it works without either.
 */
package org.backlot.example.greenlight;
