"""Changes in life: what happened to a person, two records that are one, one record that is two."""
