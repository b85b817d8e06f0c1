"""The running order: planned here, begun and ended item by item."""
