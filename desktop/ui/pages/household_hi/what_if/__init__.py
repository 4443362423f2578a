"""What a household would pay otherwise: tried beside how it pays now, handed to the HI page when it pleases."""
