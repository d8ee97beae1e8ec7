"""From a string to lines: isolate number tokens, itemise, shape, break. Stored text is never changed."""
