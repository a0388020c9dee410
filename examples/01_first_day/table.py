"""Prints headings and tables that read well in 80 columns, on a terminal or in a file."""


def heading(text: str) -> None:
    """A numbered heading."""
    print(f"\n{text}\n{'-' * len(text)}")


def cell(text: str, wide: int) -> str:
    """Text cut and padded to a number of characters."""
    return text[:wide].ljust(wide)


def line(first: str, rest: list[str]) -> None:
    """One line of a table: a first column of 16 characters, then columns of 15."""
    print(("  " + cell(first, 16) + "".join(cell(text, 14) + " " for text in rest)).rstrip())
