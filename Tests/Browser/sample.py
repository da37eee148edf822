"""The pages that the browser is shown: the sample workspace's, one as an official document, and one of nothing but text."""

import atexit
import pathlib
import shutil
import subprocess
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
GONGBAO = ROOT / ".build/release/gongbao"
AS_OF = "2018-11-30"

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


def pages(name: str, *bulletins: str) -> list[pathlib.Path]:
    """Every page of the workspace `sample`, `official` or `text`, published once."""
    if name not in _made:
        output = _folder / f"{name}-reports"
        subprocess.run(
            [GONGBAO, "report", *bulletins, "--workspace", _workspace(name), "--output", output,
             "--as-of", AS_OF, "--quiet"],
            check=True)
        _made[name] = output
    return sorted(_made[name].glob(f"**/{AS_OF}/bulletin.html"))


def page(name: str) -> pathlib.Path:
    """The yearly bulletin."""
    return next(path for path in pages(name, "annual") if "latest" not in path.parts)


def published() -> list[pathlib.Path]:
    """Every page of the sample workspace, once."""
    return [path for path in pages("sample") if "latest" not in path.parts]
