"""Whatever an office writes stays text: pages are the same trees, tables the same cells, nothing is a formula."""

import csv
import pathlib
import re
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree

import hostile
import html5lib
import openpyxl
from test_markdown import outline, pandoc

HOSTILE = "<script>alert(1)</script>\"><img src=x onerror=1>](javascript:x)|`~~&lt;{{ title }}{% raw %}=cmd()" \
    "\u202e\u2066\r\n\t\"\u0301*_#"
REORDERING = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
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
    return {part.tag for part in html5lib.parse(html, namespaceHTMLElements=False).iter()}


class HostileTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory(prefix="gongbao-hostile-")
        cls.addClassCleanup(folder.cleanup)
        cls.reports = {
            name: hostile.published(pathlib.Path(folder.name) / name, suffix)
            for name, suffix in [("benign", "甲" * 60), ("hostile", HOSTILE), ("long", "长" * 5000)]
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

    def test_nothing_turns_the_writing_round(self):
        for pattern in ["**/*.html", "**/*.md", "**/*.csv", "**/*.svg", "**/*.xml"]:
            for path in self.files(pattern):
                with self.subTest(path=path.parts[-3:]):
                    self.assertIsNone(REORDERING.search(path.read_text()))

    def test_pictures_and_the_feed_are_xml(self):
        for path in [*self.files("**/*.svg"), *self.files("**/*.xml"), *self.files("**/*.svg", "long")]:
            with self.subTest(path=path.parts[-3:]):
                tags = {part.tag.split("}")[-1] for part in ElementTree.parse(path).iter()}
                self.assertFalse(tags & {"script", "img", "image", "foreignObject", "a"})

    def test_cells_are_no_formulas(self):
        for path in self.files("**/tables/*.csv"):
            with self.subTest(path=path.parts[-3:]), open(path, newline="", encoding="utf-8-sig") as file:
                for cell in (cell for row in csv.reader(file) for cell in row):
                    self.assertNotRegex(cell, r"^[=@\t\r]|^[+-](?![\d.]+$)")
        for path in self.files("**/*.xlsx"):
            with self.subTest(path=path.parts[-3:]):
                for sheet in openpyxl.load_workbook(path):
                    kinds = {cell.data_type for row in sheet.iter_rows() for cell in row}
                    self.assertFalse(kinds & {"f", "e"})


if __name__ == "__main__":
    unittest.main()
