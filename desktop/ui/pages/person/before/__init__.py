"""The form "Trước khi có sổ này": what was paid before this book, entered or corrected by hand."""
