/** Tables as spreadsheet programs write them, CSV and XLSX, and which of their columns mean what. */
package org.backlot.core.spreadsheet;
