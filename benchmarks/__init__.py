"""Speed and accuracy, measured beside other programs on any corpus in the documented format."""
