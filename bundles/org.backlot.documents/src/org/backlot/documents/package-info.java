/** The papers that leave the office: templates, PDF and spreadsheets. */
package org.backlot.documents;
