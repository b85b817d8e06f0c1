"""The journal: every act in words, its seal, and taking an act back."""
