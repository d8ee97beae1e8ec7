"""The complaint: what this vault can say in numbers, for those who hold it and for the public."""
