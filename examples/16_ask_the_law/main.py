"""Asking the law: an answer with its reasons, the law of another day, and a rule that a host replaces."""
import datetime

import juniper_mis as mis

# [ask]
law = mis.Law()   # the shipped rules, the bank holidays as proclaimed
summer = datetime.timezone(datetime.timedelta(hours=1))
report = law.breach.report_due(jurisdiction="england", aware_party="controller",
                               aware_at=datetime.datetime(2025, 10, 24, 16, tzinfo=summer))
print("due:", report.due_at.isoformat())
# [ask]

# [explain]
for sentence in report.why.sentences:
    print("-", sentence)
for step in report.why.steps:
    if step.rule:
        print(f"{step.kind}: {step.rule} v{step.version}")
# [explain]

# [another_day]
before = law.breach.report_due(jurisdiction="england", aware_party="controller",
                               aware_at=datetime.datetime(2018, 5, 24, 16, tzinfo=summer))
print(before.why.text)
# [another_day]

# [replace]
facts = {"jurisdiction": "england", "aware_party": "controller",
         "aware_at": datetime.datetime(2026, 3, 2, 9, tzinfo=datetime.timezone.utc)}
rule = law.rule("BRE-02", on=datetime.date(2026, 3, 2))
stricter = law.with_rules(rule._replace(amount=24, says="our trust reports a breach within 24 hours",
                                        authority="policy", sources=("Board policy 12",), confidence={"verified"}))
print("law:", law.breach.report_due(**facts).due_at.isoformat())
print("ours:", stricter.breach.report_due(**facts).due_at.isoformat())
# [replace]

# [by_name]
question = next(q for q in law.questions if q.name == "breach.report_due")
try:
    law.ask(question.name, jurisdiction="england", aware_party="processor")
    print(question.asks, "answered")
except mis.Invalid as error:
    print(question.asks, error.text)
    for finding in error.findings:
        print(f"{finding.place}: {finding.text}")
# [by_name]
