"""The window. So far it opens empty: its screens come with their own issue; the command line does the main job."""
