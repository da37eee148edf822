"""The Markdown through a renderer that is not ours: pandoc makes the headings and tables of it that the page has."""

import subprocess
import unittest

import html5lib
import sample


def outline(html: str) -> list:
    """Headings with their texts, tables with their cells, in order; without what stands only on the page."""
    tree = html5lib.parse(html, namespaceHTMLElements=False)
    body = tree.find(".//main")
    found = []
    for element in (tree.find("body") if body is None else body).iter():
        if element.tag in ("h1", "h2", "h3"):
            found.append((element.tag, text(element)))
        elif element.tag == "table":
            found.append([[text(cell) for cell in row if cell.tag in ("th", "td")] for row in element.iter("tr")])
    return found


def pandoc(path) -> str:
    """A Markdown file as pandoc's HTML."""
    return subprocess.run(
        ["pandoc", "--from", "gfm", "--to", "html", path], check=True, capture_output=True, text=True).stdout


def text(element) -> str:
    return "".join("".join(element.itertext()).split())


class MarkdownTests(unittest.TestCase):
    def test_pandoc_sees_what_the_page_shows(self):
        for path in [*sample.published(), sample.page("official")]:
            with self.subTest(path=path.parts[-4:]):
                html = pandoc(path.with_suffix(".md"))
                self.assertEqual(outline(html), outline(path.read_text()))


if __name__ == "__main__":
    unittest.main()
