"""Paper: an official document as plain values, written as Word, PDF, HTML or text, and read back."""
