"""Speed of the counter, as ratios against baselines that run beside it in the same run."""
