"""The papers of the congress: the minutes as pages, the lists as workbooks."""
