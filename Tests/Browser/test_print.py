"""Pages on paper: the layout of an official document (style §5), measured with pdftotext."""

import pathlib
import re
import subprocess
import unittest
import xml.etree.ElementTree as ElementTree

import sample
from browser import BrowserTest

POINT = 72 / 25.4
LEFT, TOP, RIGHT, BOTTOM = 28 * POINT, 37 * POINT, (210 - 26) * POINT, (297 - 35) * POINT
PITCH = 28.95
XHTML = "{http://www.w3.org/1999/xhtml}"


class Line:
    """Its box is as high as the font could ever need, so of its height only the middle says something."""

    def __init__(self, element):
        self.left, top, self.right, bottom = (
            float(element.get(side)) for side in ("xMin", "yMin", "xMax", "yMax"))
        self.height = (top + bottom) / 2
        self.middle = (self.left + self.right) / 2
        self.text = "".join(word.text or "" for word in element.iter(XHTML + "word"))


class PrintTests(BrowserTest):
    def printed(self, path) -> pathlib.Path:
        """The page's sheets, printed once."""
        pdf = path.with_suffix(".pdf")
        if not pdf.exists():
            self.open(path).pdf(path=pdf, prefer_css_page_size=True)
        return pdf

    def sheets(self, pdf) -> list[list[Line]]:
        boxes = subprocess.run(
            ["pdftotext", "-bbox-layout", pdf, "-"], check=True, capture_output=True, text=True).stdout
        # Chromium leaves control characters in the text of some marks, which XML does not allow.
        document = ElementTree.fromstring(re.sub("[\x00-\x08\x0b-\x1f]", "", boxes))
        return [[Line(line) for line in page.iter(XHTML + "line")] for page in document.iter(XHTML + "page")]

    def test_every_sheet_is_a4(self):
        for path in sample.kinds():
            facts = subprocess.run(
                ["pdfinfo", "-f", "1", "-l", "-1", self.printed(path)], check=True, capture_output=True,
                text=True).stdout
            sizes = re.findall(r"Page +\d+ size: +([\d.]+) x ([\d.]+)", facts)
            self.assertTrue(sizes)
            for width, height in sizes:
                self.assertAlmostEqual(float(width), 595.28, delta=1)
                self.assertAlmostEqual(float(height), 841.89, delta=1)

    def test_text_keeps_to_its_area_and_pages_have_numbers(self):
        for path in sample.kinds():
            for number, lines in enumerate(self.sheets(self.printed(path)), start=1):
                with self.subTest(path=path.parts[-4:], sheet=number):
                    foot = [line for line in lines if line.height > BOTTOM]
                    self.assertEqual(["".join(line.text for line in foot)], [f"—{number}—"])
                    # 4号, one character in from the outer edge, 7 mm below the text.
                    if number % 2:
                        self.assertAlmostEqual(foot[-1].right, RIGHT - 14, delta=3)
                    else:
                        self.assertAlmostEqual(foot[0].left, LEFT + 14, delta=3)
                    self.assertAlmostEqual(foot[0].height, BOTTOM + 7 * POINT, delta=4)
                    for line in lines:
                        if line in foot:
                            continue
                        self.assertGreater(line.left, LEFT - 2, line.text)
                        # The empty half of a mark at the end of a line may stand in the margin.
                        half = 11 if line.text.endswith(tuple("）》〕”，。、：；")) else 0
                        self.assertLess(line.right, RIGHT + 2 + half, line.text)
                        self.assertGreater(line.height, TOP, line.text)

    def test_no_sheet_but_the_last_is_left_half_empty(self):
        for path in sample.kinds():
            for number, filled in enumerate(self.filled(self.printed(path))[:-1], start=1):
                with self.subTest(path=path.parts[-4:], sheet=number):
                    self.assertGreater(filled, 2 / 3)

    def test_each_part_of_a_chart_says_what_it_shows(self):
        page = self.open(sample.page("sample"))
        page.evaluate(
            """() => {
              const chart = [...document.querySelectorAll('figure.chart')].find(e => e.querySelector('svg + svg + svg'))
              const text = document.createElement('div')
              text.style.height = '100mm'
              document.querySelector('main').replaceChildren(text, chart)
            }""")
        pdf = sample.page("sample").with_name("chart.pdf")
        page.pdf(path=pdf, prefer_css_page_size=True)
        sheets = ["".join(line.text for line in sheet) for sheet in self.sheets(pdf)]
        self.assertEqual(len(sheets), 2)
        for sheet, unit in zip(sheets, ["赤峰", "锡林郭勒"]):
            self.assertEqual(sheet.count("单位：个"), 1)
            self.assertEqual(sheet.count("自治区级"), 1)
            self.assertIn(unit, sheet)

    def filled(self, pdf) -> list[float]:
        """How far down its text area each sheet has any ink."""
        pictures = subprocess.run(["pdftoppm", "-gray", "-r", "36", pdf], check=True, capture_output=True).stdout
        filled = []
        while pictures:
            _, width, height, _, pixels = re.split(rb"\s", pictures, maxsplit=4)
            width, height = int(width), int(height)
            rows = [pixels[row * width : (row + 1) * width] for row in range(height)]
            pictures = pixels[width * height :]
            first, last = (round(height * mm / 297) for mm in (37, 297 - 35 + 1))
            inked = [row for row in range(first, last) if min(rows[row]) < 200]
            filled.append((max(inked, default=first) - first) / (last - first))
        return filled

    def test_a_sheet_of_text_has_22_lines_of_28_characters(self):
        sheets = self.sheets(self.printed(sample.page("text")))
        lines = [line for line in sheets[2] if line.height < BOTTOM]
        self.assertEqual(len(lines), 22)
        for line in lines:
            self.assertEqual(len(line.text), 28)
            self.assertAlmostEqual(line.left, LEFT, delta=2)
            self.assertAlmostEqual(line.right, RIGHT, delta=3)
        for line, next in zip(lines, lines[1:]):
            self.assertAlmostEqual(next.height - line.height, PITCH, delta=0.8)

    def test_the_parts_of_an_official_document_stand_where_they_belong(self):
        sheets = self.sheets(self.printed(sample.page("official")))
        first = sheets[0]

        def line(text, lines=first) -> Line:
            return next(line for line in lines if text in line.text)

        self.assertAlmostEqual(line("特急").left, LEFT, delta=2)
        self.assertAlmostEqual(line("特急").height, TOP + PITCH / 2, delta=4)
        masthead = line("内蒙古自治区")
        # The letters are 38 pt high.
        self.assertAlmostEqual(masthead.height, TOP + 35 * POINT + 19, delta=5)
        self.assertAlmostEqual(masthead.middle, (LEFT + RIGHT) / 2, delta=4)
        number = line("内工发〔2018〕12号")
        self.assertAlmostEqual(number.middle, (LEFT + RIGHT) / 2, delta=4)
        title = line("公报")
        self.assertGreater(title.height, number.height + 3 * PITCH)
        self.assertAlmostEqual(line("各盟市总工会").left, LEFT, delta=2)
        self.assertGreater(line("一、综合").left, LEFT + 28)

        last = sheets[-1]
        date = line("2018年12月5日", last)
        self.assertAlmostEqual(date.right, RIGHT - 4 * 15.75, delta=2)
        signatory = next(line for line in last if line.text == "内蒙古自治区总工会")
        self.assertAlmostEqual(date.middle, signatory.middle, delta=4)
        self.assertAlmostEqual(line("附件：", last).left, LEFT + 31.5, delta=2)
        self.assertGreater(line("抄送：中华全国总工会。", last).height, date.height)
        self.assertAlmostEqual(line("印发", last).right, RIGHT - 14, delta=3)

    def test_words_can_be_found(self):
        text = subprocess.run(
            ["pdftotext", self.printed(sample.page("official")), "-"], check=True, capture_output=True,
            text=True).stdout
        flat = re.sub(r"\s", "", text)
        for words in ["内蒙古自治区职工创新工作室建设情况统计公报", "分级职工创新工作室数", "1993", "〔2018〕12号"]:
            self.assertIn(words, flat)
        for words in ["目录", "数据出处", "跳到正文", "total.studios"]:
            self.assertNotIn(words, flat)


if __name__ == "__main__":
    unittest.main()
