"""The window: Qt, pages, charts, session and jobs."""
