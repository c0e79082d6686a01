"""Cards of the page with settings, each about one subject and with its own file."""
