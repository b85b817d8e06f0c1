"""Appointment decisions and the register of office-holders."""
