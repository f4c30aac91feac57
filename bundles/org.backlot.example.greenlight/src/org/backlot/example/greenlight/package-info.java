/**
 * A studio's own plug-in: a section, a migration, a check, a quantity, a category, a report and a document, all by
 * extension, and a part of the workbench by a fragment. It sees core and documents, asks about schedule and budget by
 * name, and takes the workbench as optional, so that it works without any of them.
 */
package org.backlot.example.greenlight;
