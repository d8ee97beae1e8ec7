"""The interview by window: begin, write, pause, end; nothing typed is lost."""
