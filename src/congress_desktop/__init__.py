"""Congress Desk: the program with which a ward's secretariat runs the day of a congress."""
