"""What users and papers read: messages by code, labels, and the forms of numbers, days and names."""
