"""The shapes in which a book is kept: table, matrix, form."""
