"""What leaves the app: workbook and tables, each written as a whole or not at all."""
