"""Taking the money: read-back for the payer at the left, means and change at the right."""
