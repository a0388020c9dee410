"""Changes the rules one place at a time and lists the changes that no test notices.

    ./dev mutate                          everything: hours
    ./dev mutate calendar                 the sources of one module
    ./dev mutate src/calendar/law_periods.cpp src/rulebook/book/breach.json

A changed source is compiled alone and loaded in front of the library; a changed row replaces the shipped one. Against each run the
cases of tests/vectors and the tests of the module. What was noticed is kept in build/mutate, so that a run that was stopped goes on;
survivors are tried again. equivalent.txt lists those that change nothing, each with its reason.
"""
from __future__ import annotations

import argparse
import concurrent.futures
import hashlib
import json
import os
import pathlib
import subprocess
import sys
import time
import typing

import mutants

HERE = pathlib.Path(__file__).resolve().parent
TOP = HERE.parent.parent
MODULES = ["calendar", "rulebook", "attendance", "consent", "protection", "safeguarding", "vetting", "retention", "rights", "accountability"]
BOOK = "src/rulebook/book"
Mutant = typing.Union[mutants.SourceMutant, mutants.RowMutant]


def rule_sources() -> list[str]:
    """The sources of functions of law: what a module has besides is left alone, and so are lists of questions and readers of JSON."""
    found = []
    for module in MODULES:
        for file in sorted((TOP / "src" / module).glob("*.cpp")):
            text = file.read_text(encoding="utf-8")
            if file.name != "questions.cpp" and not file.stem.endswith("_json") and (module == "calendar" or "rulebook" in text):
                found.append(str(file.relative_to(TOP)))
    return found


def wanted(asked: list[str]) -> list[str]:
    """The files that were asked for, by module or by name."""
    every = rule_sources() + sorted(str(f.relative_to(TOP)) for f in (TOP / BOOK).glob("*.json"))
    files = [f for f in every if not asked or any(f == one or f.startswith((f"src/{one}/", f"{one}/", f"src/{one}.")) for one in asked)]
    if not files:
        raise SystemExit("no such module or file of rules; there are:\n" + "\n".join(every))
    return [f for f in files if asked != ["rulebook"] or not f.startswith(BOOK)]


class Workshop:
    """The library as one that can be overlaid, and the programs that run against it."""

    def __init__(self, build: pathlib.Path, shared: pathlib.Path) -> None:
        self.build = build
        self.folder = TOP / "build" / "mutate"
        self.folder.mkdir(parents=True, exist_ok=True)
        self.library = self.folder / "libjuniper_mis_whole.so"
        self.vectors = self.folder / "vectors"
        self.tests = self.folder / "tests"
        self.work = self.folder / "work"
        self.work.mkdir(exist_ok=True)
        self.flags = ["-std=c++20", "-O0", "-fPIC", "-shared", f"-I{TOP / 'include'}", f"-I{TOP / 'src'}", "-w"]
        own = TOP / "tests" / "vectors"
        self.cases = [(str(f), str(own / "calendar.json")) for f in sorted((own / "cases").glob("*.json"))]
        self.cases += [(str(f),) for f in [shared / "domain" / "vectors.json"] if f.exists()]

    def link_of(self, target: str) -> str:
        """The command that links a program of the build."""
        commands = subprocess.run(["ninja", "-C", str(self.build), "-t", "commands", target], capture_output=True, text=True, check=True)
        return commands.stdout.strip().splitlines()[-1]

    def set_up(self) -> None:
        """Links the library as a shared one, and the programs with it: the objects are those of the build."""
        archive = self.build / "libjuniper_mis.a"
        if self.tests.exists() and self.tests.stat().st_mtime > max(archive.stat().st_mtime, (self.build / "tests/juniper_mis_tests").stat().st_mtime):
            return
        for target, made in (("tests/vectors/juniper_mis_vectors", self.vectors), ("tests/juniper_mis_tests", self.tests)):
            words = self.link_of(target).replace(": && ", "").replace(" && :", "").split()
            others = [w for w in words if w.startswith("-l") or ".so" in w]
            if made is self.vectors:
                subprocess.run(["g++", "-shared", "-o", str(self.library), "-Wl,--whole-archive", str(archive), "-Wl,--no-whole-archive", *others],
                               cwd=self.build, check=True)
            line = [str(self.library) if w.endswith("libjuniper_mis.a") else w for w in words]
            line[line.index("-o") + 1] = str(made)
            subprocess.run([*line, f"-Wl,-rpath,{self.folder}"], cwd=self.build, check=True)

    def overlay(self, source: pathlib.Path, made: pathlib.Path) -> bool:
        """Compiles a source to lie in front of the library; False when it does not compile."""
        return subprocess.run(["g++", *self.flags, str(source), "-o", str(made)], capture_output=True).returncode == 0

    def outcome(self, command: list[str], over: pathlib.Path | None, seconds: float) -> tuple[int, str]:
        """How a program ends, and which cases passed; what it says of time or place does not count."""
        environment = {**os.environ, "LC_ALL": "C.UTF-8"}
        if over is not None:
            environment["LD_PRELOAD"] = str(over)
        try:
            done = subprocess.run(command, cwd=self.work, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=seconds)
        except subprocess.TimeoutExpired:
            return -1, ""
        lines = done.stdout.decode("utf-8", "replace").splitlines() if command[0] == str(self.vectors) else []
        return done.returncode, "\n".join(lines)

    def programs(self, module: str, rules: str | None = None) -> list[list[str]]:
        """What is run against a mutant of a module, the quickest first; with replaced rows only what can be given them."""
        cases = [[str(self.vectors), *(["--rules", rules] if rules else []), *case] for case in self.cases]
        return cases if rules else [*cases, [str(self.tests), f"[{module}]"]]


class Judge:
    """Decides on mutants, one at a time or several at once, and keeps what it found."""

    def __init__(self, shop: Workshop) -> None:
        self.shop = shop
        self.seconds: dict[str, float] = {}
        self.usual: dict[tuple[str, ...], tuple[int, str]] = {}
        self.kept = shop.folder / "noticed.jsonl"
        self.noticed = {tuple(json.loads(line)) for line in self.kept.read_text().splitlines()} if self.kept.exists() else set()

    def baseline(self, module: str) -> None:
        """What the programs say when nothing is changed, and how long they take. Cases that fail then can notice nothing more."""
        if module in self.seconds:
            return
        began = time.monotonic()
        for program in self.shop.programs(module):
            self.usual[tuple(program)] = outcome = self.shop.outcome(program, None, 600)
            if outcome[0] != 0:
                print("fails with nothing changed: " + " ".join(program), flush=True)
                if program[0] == str(self.shop.tests):
                    raise SystemExit(1)
        self.seconds[module] = 10 * (time.monotonic() - began) + 5

    def judge(self, mutant: Mutant, module: str) -> str:
        """`noticed`, `survived`, or `invalid` when it does not compile or the book refuses it."""
        spot = self.shop.folder / f"mutant_{os.getpid()}_{hashlib.sha256((mutant.file + str(mutant.line) + mutant.mutated).encode()).hexdigest()[:12]}"
        made = [spot.with_suffix(".cpp"), spot.with_suffix(".so"), spot.with_suffix(".json")]
        try:
            return self.of_source(mutant, module, *made[:2]) if isinstance(mutant, mutants.SourceMutant) else self.of_row(mutant, *made)
        finally:
            for file in made:
                file.unlink(missing_ok=True)

    def of_source(self, mutant: mutants.SourceMutant, module: str, source: pathlib.Path, made: pathlib.Path) -> str:
        source.write_text(mutant.text, encoding="utf-8")
        if not self.shop.overlay(source, made):
            return "invalid"
        same = all(self.shop.outcome(program, made, self.seconds[module]) == self.usual[tuple(program)] for program in self.shop.programs(module))
        return "survived" if same else "noticed"

    def of_row(self, mutant: mutants.RowMutant, source: pathlib.Path, made: pathlib.Path, rows: pathlib.Path) -> str:
        rows.write_text(json.dumps({"rules": [mutant.row]}), encoding="utf-8")
        checked = subprocess.run([str(self.shop.vectors), "--rules", str(rows), "--only", "none", *self.shop.cases[0]], capture_output=True)
        if checked.returncode != 0:
            return "invalid"
        for program in self.shop.programs("", str(rows)):
            usual = self.usual[tuple(word for word in program if word not in ("--rules", str(rows)))]
            if self.shop.outcome(program, None, 60) != usual:
                return "noticed"
        shipped = "".join(f'R"book({self.book_text(f, mutant)})book",\n' for f in sorted((TOP / BOOK).glob("*.json")))
        frame = (TOP / "src/rulebook/shipped_rules.cpp.in").read_text(encoding="utf-8")
        source.write_text(frame.replace("@juniper_mis_rule_texts@", shipped), encoding="utf-8")
        if not self.shop.overlay(source, made):
            return "invalid"
        modules = [m for m in MODULES if (TOP / "tests" / m).exists()]
        tags = ",".join(f"[{m}]" for m in modules)
        return "survived" if self.shop.outcome([str(self.shop.tests), tags], made, 600)[0] == 0 else "noticed"

    @staticmethod
    def book_text(file: pathlib.Path, mutant: mutants.RowMutant) -> str:
        book = json.loads(file.read_text(encoding="utf-8"))
        same = (mutant.row["id"], mutant.row["version"])
        book["rules"] = [mutant.row if (row["id"], row["version"]) == same else row for row in book["rules"]]
        return ")book\" R\"book(".join(piece for piece in pieces(json.dumps(book)))

    def keep(self, key: tuple[str, ...]) -> None:
        """Writes down that a mutant was noticed."""
        self.noticed.add(key)
        with self.kept.open("a", encoding="utf-8") as out:
            out.write(json.dumps(key) + "\n")


def pieces(text: str, longest: int = 16_000) -> typing.Iterator[str]:
    """A text cut up: compilers bound one literal."""
    for begin in range(0, len(text), longest):
        yield text[begin:begin + longest]


def equivalents() -> dict[tuple[str, str], str]:
    """The known ones: a file, below it each changed line and its reason."""
    known: dict[tuple[str, str], str] = {}
    file = line = ""
    for text in (HERE / "equivalent.txt").read_text(encoding="utf-8").splitlines():
        if not text.strip() or text.startswith("#"):
            continue
        depth = len(text) - len(text.lstrip(" "))
        if depth == 0:
            file = text.strip()
        elif depth == 2:
            line = text.strip()
        else:
            known[file, line] = text.strip()
    return known


def run(arguments: argparse.Namespace) -> int:
    """Judges the mutants of what was asked for; 0 when every survivor is a known equivalent."""
    files = wanted(arguments.what)
    shop = Workshop(TOP / "build" / arguments.preset, pathlib.Path(os.environ.get("JUNIPER_MIS_SHARED", TOP.parent / "shared")))
    if arguments.list:
        for file in files:
            for mutant in of(file):
                print(f"{mutant.file}:{mutant.line}: {mutant.mutated}")
        return 0
    shop.set_up()
    judge, known = Judge(shop), equivalents()
    counts, survivors, used = {"noticed": 0, "survived": 0, "invalid": 0, "equivalent": 0}, [], set()
    for file in files:
        module = file.split("/")[1]
        judge.baseline("rulebook" if file.startswith(BOOK) and (TOP / "tests/rulebook").exists() else module if not file.startswith(BOOK) else "calendar")
        content = hashlib.sha256((TOP / file).read_bytes()).hexdigest()[:16]
        every = of(file)
        left = []
        for number, mutant in enumerate(every):
            key = (file, content, str(number), mutant.mutated)
            if (file, mutant.mutated) in known:
                counts["equivalent"] += 1
                used.add((file, mutant.mutated))
            elif (file, content, str(number), mutant.mutated, "noticed") in judge.noticed:
                counts["noticed"] += 1
            elif (file, content, str(number), mutant.mutated, "invalid") in judge.noticed:
                counts["invalid"] += 1
            else:
                left.append((key, mutant))
        print(f"{file}: {len(every)} mutants, {len(left)} to be tried", flush=True)
        with concurrent.futures.ThreadPoolExecutor(arguments.jobs) as pool:
            for (key, mutant), verdict in zip(left, pool.map(lambda one: judge.judge(one[1], module), left)):
                counts[verdict] += 1
                if verdict == "survived":
                    survivors.append(mutant)
                    print(f"{mutant.file}:{mutant.line}: survived: {mutant.mutated}", flush=True)
                else:
                    judge.keep((*key, verdict))
    for file, line in sorted(set(known) - used):
        if file in files:
            print(f"equivalent.txt: {file} has no such mutant any more: {line}")
    print(f"{counts['noticed']} noticed, {counts['survived']} survived, {counts['equivalent']} known to change nothing, "
          f"{counts['invalid']} not valid")
    return 1 if survivors else 0


def of(file: str) -> list[Mutant]:
    """The mutants of a file."""
    return list(mutants.of_rows(TOP / file, file) if file.startswith(BOOK) else mutants.of_source(TOP / file, file))


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("what", nargs="*", help="modules or files; all when none is named")
    parser.add_argument("--jobs", type=int, default=int(os.environ.get("JOBS", os.cpu_count() or 1)), help="mutants at once")
    parser.add_argument("--preset", default="dev", help="the build whose objects are used: built before, with its tests")
    parser.add_argument("--list", action="store_true", help="only name the mutants")
    return run(parser.parse_args())


if __name__ == "__main__":
    sys.exit(main())
