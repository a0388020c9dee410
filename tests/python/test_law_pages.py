"""The pages of rules and questions say what the rule book and the functions say."""
import pathlib
import subprocess
import sys

import juniper_mis as mis

TOP = pathlib.Path(__file__).resolve().parents[2]


def test_pages_are_up_to_date() -> None:
    done = subprocess.run([sys.executable, str(TOP / "tests/golden/write_law_pages.py"), "--check"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_question_that_a_rule_names_can_be_asked() -> None:
    asked = {question.name for question in mis.Law().questions}
    named = {name for rule in mis.Law().rules for name in rule.questions}
    assert named - asked == set()


def test_every_rule_is_decided_or_says_why_not() -> None:
    for rule in mis.Law().rules:
        assert (rule.decided_by == "nothing") == bool(rule.why_not), rule.id
        assert rule.sources and rule.confidence, rule.id
