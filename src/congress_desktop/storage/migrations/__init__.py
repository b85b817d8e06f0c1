"""How a file of an earlier schema is led to the present one."""
