"""The pages that the browser is shown: the sample workspace's, one as an official document, and one of nothing but text."""

import atexit
import pathlib
import shutil
import subprocess
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
GONGBAO = ROOT / ".build/release/gongbao"
AS_OF = "2018-11-30"
EARLIER = "2015-12-31"

DOCUMENT = """
  document: {
    issuer: "内蒙古自治区总工会", urgency: "特急", number: "内工发（2018）012号",
    addressee: "各盟市总工会，各产业工会", attachments: ["分地区职工创新工作室统计表", "职工创新工作室目标进度表"],
    signatory: "内蒙古自治区总工会", date: "2018-12-05", note: "此件公开发布", copies_to: ["中华全国总工会"],
    printed_by: "内蒙古自治区总工会办公室", printed_on: "2018-12-06",
  },
"""
# 28 characters a line, 22 lines a page: six pages of them.
TEXT = "# {{ bulletin.title }}\n\n" + "工会组织职工开展技术创新活动" * 2 * 22 * 6 + "\n"

_folder = pathlib.Path(tempfile.mkdtemp(prefix="gongbao-browser-"))
atexit.register(shutil.rmtree, _folder, True)
_made: dict[str, pathlib.Path] = {}


def _workspace(name: str) -> pathlib.Path:
    workspace = _folder / name
    workspace.mkdir()
    (workspace / "datasets").symlink_to(ROOT / "datasets")
    settings = (ROOT / "gongbao.json5").read_text()
    if name != "sample":
        settings = settings.replace("\n  bulletins: [", DOCUMENT + "\n  bulletins: [", 1)
        assert DOCUMENT in settings
    (workspace / "gongbao.json5").write_text(settings)
    if name == "text":
        (workspace / "templates").mkdir()
        (workspace / "templates/annual.md").write_text(TEXT)
    return workspace


def reports(name: str, *bulletins: str) -> pathlib.Path:
    """The releases of the workspace `sample`, `official` or `text`, published once."""
    if name not in _made:
        workspace, output = _workspace(name), _folder / f"{name}-reports"
        for as_of in [EARLIER, AS_OF] if name == "sample" else [AS_OF]:
            subprocess.run(
                [GONGBAO, "report", *bulletins, "--workspace", workspace, "--output", output,
                 "--as-of", as_of, "--quiet"],
                check=True, stderr=subprocess.DEVNULL)
        _made[name] = output
    return _made[name]


def page(name: str) -> pathlib.Path:
    """The yearly bulletin."""
    return reports(name, *([] if name == "sample" else ["annual"])) / "annual" / AS_OF / "bulletin.html"


def published() -> list[pathlib.Path]:
    """Every page of the sample workspace that is a bulletin."""
    return sorted(path for path in reports("sample").glob("**/bulletin.html") if "latest" not in path.parts)


def kinds() -> list[pathlib.Path]:
    """One of each kind of them, and one as an official document."""
    of_kind = {path.relative_to(reports("sample")).parts[0]: path for path in published()}
    return [*of_kind.values(), page("official")]


def index() -> pathlib.Path:
    return reports("sample") / "index.html"
