"""The window: screens over use cases; it knows neither the store, nor Excel, nor PDF."""
