"""Tests that no public header brings much more than the standard headers it needs, and that a planted dear one is found."""
import pathlib
import sys
import tempfile

import checks
import header_price


def main() -> None:
    options = checks.arguments("--list")
    prices = header_price.prices(options.source / "include", options.compiler)
    problems = []
    for price in prices:
        if price.too_dear:
            problems.append(f"{price.header}: {price.ratio:.2f} times the standard headers it needs "
                            f"({price.own} lines on top of {price.standard})")
    if options.list:
        for price in sorted(prices, key=lambda price: -price.ratio):
            print(f"{price.ratio:6.2f}  {price.own:7d} + {price.standard:7d}  {price.header}")

    with tempfile.TemporaryDirectory() as folder:
        include = pathlib.Path(folder)
        (include / "dear.hpp").write_text("#include <cstdint>\n" + "int x();\n" * 2000, encoding="utf-8")
        (include / "hidden.hpp").write_text("#include <dear.hpp>\n", encoding="utf-8")
        (include / "fair.hpp").write_text("#include <string>\n" + "int x();\n" * 500, encoding="utf-8")
        found = {price.header: price.too_dear for price in header_price.prices(include, options.compiler)}
    if found != {"dear.hpp": True, "hidden.hpp": True, "fair.hpp": False}:
        problems.append(f"control: planted headers were judged {found}")

    sys.exit(checks.report("header prices", problems))


if __name__ == "__main__":
    main()
