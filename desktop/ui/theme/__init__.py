"""How the window looks: colour tokens, type and space scale, stylesheet, fonts, icons."""
