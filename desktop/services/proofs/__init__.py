"""Proof watch: papers of support groups that end, who is affected, when the next payment changes and by how much."""
