"""The preview of a workbook before it enters the roll."""
