"""The machine and the day, as the results name them."""

import datetime
import os
import platform

from measure import memory_floor
from results import table


def lines_of(path: str, key: str) -> list[str]:
    """The values of `key: value` lines in a file of /proc."""
    with open(path, encoding="utf-8") as file:
        return [line.split(":", 1)[1].strip() for line in file if line.startswith(key)]


def processor() -> str:
    return next(iter(lines_of("/proc/cpuinfo", "model name")), platform.machine())


def described(versions: dict[str, str], runs: int) -> str:
    """A table of what the figures were measured on and with."""
    memory = int(lines_of("/proc/meminfo", "MemTotal")[0].split()[0]) * 1024
    load = os.getloadavg()
    return table(
        ("machine", ""),
        [
            ("date", datetime.date.today().isoformat()),
            ("processor", f"{processor()}, {os.cpu_count()} cores"),
            ("memory", f"{memory / 2**30:.1f} GiB"),
            ("system", f"{platform.system()} {platform.release()}, {' '.join(platform.libc_ver())}"),
            ("programs", ", ".join(f"{name} {version}" for name, version in versions.items())),
            ("runs", f"{runs}, after one that is not counted"),
            ("load when done", f"{load[0]:.1f} (1 min), {load[1]:.1f} (5 min)"),
            ("least memory that is seen", f"{memory_floor() / 1e6:.0f} MB"),
        ],
    ) + "\n"
