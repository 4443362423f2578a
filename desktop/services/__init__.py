"""What a clerk does: one module per act, a command in, a result out, one transaction."""
