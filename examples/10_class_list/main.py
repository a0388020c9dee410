"""A class list of another system: what would happen, bringing it in, mending the rows that failed, and doing it all again."""
import json
from pathlib import Path

import juniper_mis as mis
from juniper_mis import testing

data = Path(__file__).parent.parent / "data"
path = data / "csv_mappings" / "class_list.json"


# [tell]
def tell(report: mis.csv.ImportReport) -> None:
    print(f"{report.rows} rows, {report.failed} failed: {report.added} records added, {report.changed} changed,"
          f" {report.unchanged} unchanged")
    for f in report.findings:
        print(f"  {f.severity} {f.place}: {f.text}")
    for title, rows in report.not_loaded.items():
        print(f"  not loaded: {title}, in {rows} rows")
# [tell]


with testing.World() as world:
    office = world.desk("office", mis.purposes.ADMISSIONS)
    text = path.read_text(encoding="utf-8")
    broken = Path("broken.json")
    broken.write_text(text.replace('"Gender"', '"Gender", "colum": "Sex"').replace('"year_group"', '"year_grp"'), encoding="utf-8")
    # [mistakes]
    try:
        office.import_csv(data / "class_list.csv", broken)
    except mis.Invalid as error:
        for f in error.findings:
            print(f"{f.place}: {f.text}")
    # [mistakes]

    # [plan]
    mapping = json.loads(path.read_text(encoding="utf-8"))   # or the path itself
    tell(office.import_csv(data / "class_list.csv", mapping, dry_run=True))
    # [plan]
    print("pupils:", office.count(mis.Pupil))

    # [bring_in]
    office.import_csv(data / "class_list.csv", mapping, failed_rows="failed_rows.csv")
    # [bring_in]
    print("pupils:", office.count(mis.Pupil))

    # Somebody opens the file of failed rows, and mends the date in it.
    rows = Path("failed_rows.csv").read_bytes()
    Path("failed_rows.csv").write_bytes(rows.replace(b"31/02/2015", b"28/02/2015"))

    # [mended]
    tell(office.import_csv("failed_rows.csv", mapping))
    tell(office.import_csv(data / "class_list.csv", mapping))   # what is there already stays as it is
    # [mended]
    print("pupils:", office.count(mis.Pupil))
