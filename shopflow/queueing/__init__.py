"""How a shop serves: closed forms, simulation and the service model."""
