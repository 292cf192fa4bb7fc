"""The rolling back-test on real and invented shops, beside other forecasters: ``python -m tests.forecasts.bakeoff``."""
