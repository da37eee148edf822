"""Whatever an office writes stays text: pages are the same trees, tables the same cells, nothing is a formula."""

import csv
import io
import json
import pathlib
import re
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree

import hostile
import html5lib
import openpyxl
from test_markdown import outline, pandoc

REORDERING = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
# All that reorder, and all that are no text but what ends a line; a NUL damages a table's row.
CONTROLS = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069" \
    "\x01\x08\x0b\x0c\x1b[31m\x7f\x85\u2028\u2029\ufdd0\ufffe"
CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
HOSTILE = "<script>alert(1)</script>\"><img src=x onerror=1>](javascript:x)|`~~&lt;{{ title }}{% raw %}=cmd()" \
    + CONTROLS + "\r\n\t\"\u0301*_#]]>--><!--${x}\\"
# A formula that a clerk typed as a text has an apostrophe before it, which reading takes off.
FORMULAS = ["'=1+1", "=1+", "+1+", "-1+", "@SUM", "＝1", "＋1", "－1", "＠A", "\u202e=1", "\u200f\t=1", "../", "'"]
TEXTS = {
    "benign": hostile.Text(["乙"], "甲" * 60), "hostile": hostile.Text(FORMULAS, HOSTILE),
    "long": hostile.Text(["乙"], "长" * 5000),
}
# Attributes that hold text. The rest hold names, links and numbers, which are the same whatever the text.
TEXTUAL = {"title", "content", "aria-label", "alt"}


def tree(element) -> list:
    """Elements and attributes in their order, without texts. A chart breaks long names into lines and makes room."""
    attributes = {name: None if name in TEXTUAL else value for name, value in element.attrib.items()}
    if element.tag.endswith("}svg"):
        drawn = {(part.tag, *sorted(part.attrib)) for part in element.iter()}
        return ["svg", sorted(attributes), sorted(drawn - {("path", "d"), ("path", "class", "d")})]
    # Where a line may break depends on the text.
    return [element.tag, attributes, *(tree(child) for child in element if child.tag != "wbr")]


def elements(html: str) -> set[str]:
    tags = (part.tag for part in html5lib.parse(html, namespaceHTMLElements=False).iter())
    # A comment parts what GitHub would take for a mail address.
    return {tag for tag in tags if isinstance(tag, str)}


class HostileTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory(prefix="gongbao-hostile-")
        cls.addClassCleanup(folder.cleanup)
        cls.reports = {
            name: hostile.published(hostile.workspace(pathlib.Path(folder.name) / name, text))
            for name, text in TEXTS.items()
        }

    def files(self, pattern: str, name="hostile") -> list[pathlib.Path]:
        found = [path for path in self.reports[name].glob(pattern) if "latest" not in path.parts]
        self.assertTrue(found)
        return sorted(found)

    def parsed(self, path: pathlib.Path):
        return html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(path.read_text())

    def test_pages_are_the_same_trees(self):
        for path in self.files("**/*.html", "benign"):
            name = path.relative_to(self.reports["benign"])
            with self.subTest(path=name):
                expected = tree(self.parsed(path))
                for other in ["hostile", "long"]:
                    self.assertEqual(tree(self.parsed(self.reports[other] / name)), expected, other)

    def test_markdown_has_the_outline_of_its_page(self):
        for path in self.files("**/*.md"):
            if path.name != "bulletin.md":
                continue
            with self.subTest(path=path.parts[-3:]):
                html, plain = pandoc(path), pandoc(self.reports["benign"] / path.relative_to(self.reports["hostile"]))
                self.assertEqual(elements(html), elements(plain))
                self.assertNotIn("href=\"javascript", html)
                self.assertEqual(outline(html), outline(path.with_suffix(".html").read_text()))

    def test_every_column_is_looked_at(self):
        for table, columns in hostile.TEXTS.items():
            known = {*columns, *hostile.CODED[table]}
            self.assertLessEqual(set(next(hostile.sample_rows(table))), known, table)

    def assertShown(self, text: str):
        """Nothing turns the writing round, and a terminal takes nothing for a command."""
        for pattern in [REORDERING, CONTROL]:
            found = pattern.search(text)
            self.assertIsNone(found, found and ascii(text[max(0, found.start() - 60) : found.end() + 20]))

    def assertNoFormulas(self, rows):
        for cell in (cell for row in rows for cell in row):
            self.assertNotRegex(cell, r"^[=@\t\r＝＋－＠]|^[+-](?![\d.]+$)")

    def test_nothing_turns_the_writing_round(self):
        for path in self.files("**/*"):
            if path.is_file() and path.suffix != ".xlsx":
                with self.subTest(path=path.parts[-3:]):
                    self.assertShown(path.read_text())

    def test_json_is_the_same_but_for_its_texts(self):
        def shape(value):
            if isinstance(value, dict):
                return {name: shape(item) for name, item in value.items()}
            if isinstance(value, list):
                return [shape(item) for item in value]
            return type(value)

        for path in self.files("**/*.json", "benign"):
            name = path.relative_to(self.reports["benign"])
            with self.subTest(path=path.parts[-3:]):
                hostile_text = (self.reports["hostile"] / name).read_text()
                self.assertEqual(shape(json.loads(hostile_text)), shape(json.loads(path.read_text())))

    def test_what_commands_print_is_text(self):
        folder = self.reports["hostile"].parent
        studio = TEXTS["hostile"].key("NM1199")
        for arguments in [
            ["totals"], ["totals", "--by", "ownership"], ["audit", "--all"], ["progress"],
            ["explain", "total.studios@150000", "--rows"], ["explain", "total.funding@150000", "--rows"],
            ["explain", "total.patents@150000", "--rows"], ["explain", "total.results@studio:" + studio, "--rows"],
            ["templates"],
        ]:
            with self.subTest(arguments=arguments):
                self.assertShown(hostile.told(folder, *arguments, status=(0, 1)))
                cells = hostile.told(folder, *arguments, "--format", "csv", status=(0, 1))
                self.assertShown(cells)
                self.assertNoFormulas(csv.reader(io.StringIO(cells)))
                value = hostile.told(folder, *arguments, "--format", "json", status=(0, 1))
                self.assertShown(value)
                json.loads(value)

    def test_a_correction_sheet_is_text(self):
        folder = hostile.workspace(self.reports["hostile"].parent.parent / "broken", TEXTS["hostile"])
        hostile.broken(folder)
        said = hostile.told(folder, "check", "--quarantine", folder / "quarantine", "--max-diagnostics", "0", status=(1,))
        self.assertShown(said)
        sheets = sorted((folder / "quarantine").glob("**/*.csv"))
        self.assertEqual(len(sheets), len(hostile.CODED))
        for path in sheets:
            with self.subTest(path=path.name), open(path, newline="", encoding="utf-8-sig") as file:
                rows = list(csv.reader(file))
                self.assertNoFormulas(rows)
                # The row's own cells stay as they were: mended, they are read again.
                told = rows if path.name == "faults.csv" else [row[-4:] for row in rows]
                self.assertShown("\n".join(cell for row in told for cell in row))

    def test_what_was_revised_is_text(self):
        notices = []
        for name in ["hostile", "benign"]:
            folder = hostile.workspace(self.reports[name].parent.parent / f"revised-{name}", TEXTS[name])
            achievements = folder / "datasets/achievements.csv"
            with open(achievements, newline="") as file:
                rows = list(csv.DictReader(file))
            for some in [rows[:2000], rows]:
                hostile.written(achievements, some)
                hostile.told(folder, "report", "annual", "--quiet", status=(0, 1))
            notices.append(folder / "reports/annual/2018-11-30/revisions.md")
        self.assertShown(notices[0].read_text())
        # The figures that changed, then the account of the rows.
        tables = [[part for part in outline(pandoc(notice)) if isinstance(part, list)] for notice in notices]
        self.assertGreater(len(tables[0][0]), 20)
        self.assertEqual(*([[len(row) for table in several for row in table] for several in tables]))
        self.assertEqual(*(elements(pandoc(notice)) for notice in notices))

    def test_pictures_and_the_feed_are_xml(self):
        for path in [*self.files("**/*.svg"), *self.files("**/*.xml"), *self.files("**/*.svg", "long")]:
            with self.subTest(path=path.parts[-3:]):
                tags = {part.tag.split("}")[-1] for part in ElementTree.parse(path).iter()}
                self.assertFalse(tags & {"script", "img", "image", "foreignObject", "a"})

    def test_cells_are_no_formulas(self):
        for path in self.files("**/tables/*.csv"):
            with self.subTest(path=path.parts[-3:]), open(path, newline="", encoding="utf-8-sig") as file:
                self.assertNoFormulas(csv.reader(file))
        for path in self.files("**/*.xlsx"):
            with self.subTest(path=path.parts[-3:]):
                for sheet in openpyxl.load_workbook(path):
                    kinds = {cell.data_type for row in sheet.iter_rows() for cell in row}
                    self.assertFalse(kinds & {"f", "e"})
                    self.assertShown("\n".join(
                        cell.value for row in sheet.iter_rows() for cell in row if cell.data_type == "s"))


if __name__ == "__main__":
    unittest.main()
