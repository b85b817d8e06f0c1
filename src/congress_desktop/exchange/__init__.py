"""Workbooks in and out: what an office's workbook says as it stands, and frozen sheets as workbooks."""
