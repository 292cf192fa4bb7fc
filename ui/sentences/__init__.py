"""What each page says in words, from the same results that its pictures show."""
