"""Lists and exports as .xlsx and .csv: real numbers and dates, no formulas, text that stays text."""

from desktop.documents.sheets.agency_list import list_sheet
from desktop.documents.sheets.gateway import gateway_sheet
from desktop.documents.sheets.tables import ExportTable, table_csv, table_sheet, tables_sheet

__all__ = ["ExportTable", "gateway_sheet", "list_sheet", "table_csv", "table_sheet", "tables_sheet"]
