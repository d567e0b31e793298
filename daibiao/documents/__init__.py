"""Paper: an official document as plain values; written as Word, PDF, HTML, text; read back."""
