"""A script of another project: it imports the package, opens a store with it, and needs nothing else."""
from importlib.metadata import version
from pathlib import Path

import juniper_mis as mis

for file in ("consumer.db", "consumer.db-wal", "consumer.db-shm", "consumer.keys"):
    Path(file).unlink(missing_ok=True)
mis.open("sqlite:consumer.db", keys="consumer.keys").close()
try:
    mis.open("sqlite:consumer.db", keys=mis.keys_in_memory())
except mis.WrongKeys:   # these are not the keys of that store
    print("juniper_mis", version("juniper-mis"), "opened a store")
