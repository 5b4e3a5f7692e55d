"""The documents are run: what they show works, what they name exists, what is generated is current."""
