"""Changes in life (biến động): who leaves, dies, is covered elsewhere; households and records that split or are one."""
