"""Tests the runner of this folder: it fails for a mistake that compiles, a control that does not, and unreadable words."""
import pathlib
import subprocess
import sys
import tempfile

MISTAKE = "#ifdef JUNIPER_MISTAKE\nint x = nullptr;\n#endif\n"
CASES = [
    ("// expect: nullptr\n" + MISTAKE, 0, ""),
    ("// expect: nullptr\n#ifdef JUNIPER_MISTAKE\nint x = 1;\n#endif\n", 1, "the mistake compiles"),
    ("// expect: nullptr\nint y = nullptr;\n" + MISTAKE, 1, "even without its mistake"),
    ("// expect: a word nobody says\n" + MISTAKE, 1, "do not match"),
    (MISTAKE, 1, "exactly one line"),
    ("// expect: nullptr\nint x = nullptr;\n", 1, "no mistake guarded"),
]


def main() -> None:
    runner = pathlib.Path(__file__).with_name("refused.py")
    wrong = []
    for text, status, words in CASES:
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder, "case.cpp")
            file.write_text(text, encoding="utf-8")
            done = subprocess.run([sys.executable, str(runner), str(file), "--", *sys.argv[1:]],
                                  stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        if done.returncode != status or words not in done.stdout:
            wrong.append(f"expected {status} and '{words}', got {done.returncode} and '{done.stdout}' for:\n{text}")
    sys.exit("\n".join(wrong) or 0)


if __name__ == "__main__":
    main()
