"""Pages on the screen: quiet, accessible, as wide as the window, every figure traceable."""

import json
import unittest

import sample
from axe_playwright_python.sync_playwright import Axe
from browser import BrowserTest

WIDTHS = [320, 390, 768, 1600]


class ScreenTests(BrowserTest):
    def test_nothing_is_asked_for_and_nothing_said(self):
        for path in [*sample.published(), sample.page("official"), sample.index()]:
            with self.subTest(path=path.parts[-4:]):
                page = self.visited(path)
                self.assertEqual((page.said, page.asked), ([], [path.as_uri()]))

    def test_a_page_is_never_wider_than_its_window(self):
        for path in [*sample.published(), sample.page("official"), sample.index()]:
            page = self.visited(path)
            page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
            for width in WIDTHS if path in sample.kinds() else [WIDTHS[0], WIDTHS[-1]]:
                with self.subTest(path=path.parts[-4:], width=width):
                    page.set_viewport_size({"width": width, "height": 900})
                    self.assertLessEqual(page.evaluate("document.documentElement.scrollWidth"), width)

    def test_text_that_is_not_in_a_scrolling_table_is_not_cut_off(self):
        for path in sample.kinds():
            with self.subTest(path=path.parts[-4:]):
                cut = self.visited(path, width=320).evaluate(
                    """[...document.querySelectorAll('h1, h2, h3, p, li, dd, figcaption, svg')]
                      .filter(e => e.getClientRects().length && !e.closest('.scroll, .skip'))
                      .filter(e => e.getBoundingClientRect().right > innerWidth + 0.5)
                      .map(e => e.textContent.slice(0, 40))""")
                self.assertEqual(cut, [])

    def test_a_table_wider_than_its_place_says_so(self):
        for path in sample.kinds():
            for width in [390, 1600]:
                with self.subTest(path=path.parts[-4:], width=width):
                    # An animation is where its scroller is only a frame after the window has another width.
                    tables = self.visited(path, width=width).evaluate(
                        """async () => {
                          const frame = () => new Promise(requestAnimationFrame)
                          await frame(), await frame()
                          return [...document.querySelectorAll('.scroll')].filter(e => e.checkVisibility())
                            .map(e => [e.scrollWidth > e.clientWidth, parseFloat(getComputedStyle(e, '::before').height) > 10])
                        }""")
                    self.assertTrue(tables)
                    for is_wider, says_so in tables:
                        self.assertEqual(is_wider, says_so)
        page = self.open(sample.page("sample"), width=390)
        page.emulate_media(media="print")
        content = "[...document.querySelectorAll('.scroll')].map(e => getComputedStyle(e, '::before').content)"
        self.assertEqual(set(page.evaluate(content)), {"none"})

    def test_what_belongs_to_a_title_is_in_its_middle(self):
        for path in sample.kinds():
            for width in [390, 1280]:
                with self.subTest(path=path.parts[-4:], width=width):
                    page = self.visited(path, width=width)
                    lines = page.evaluate(
                        """[...document.querySelectorAll('main > p')].filter(p => /^（.*）$|^——/.test(p.textContent))
                          .filter(p => !p.matches('.remark')).map(p => getComputedStyle(p))
                          .map(s => [s.textAlign, s.textIndent])""")
                    self.assertTrue(lines)
                    self.assertEqual([line for line in lines if line != ["center", "0px"]], [])

    def test_titles_break_between_words(self):
        for path in sample.kinds():
            for width in [390, 1280]:
                with self.subTest(path=path.parts[-4:], width=width):
                    lines = self.visited(path, width=width).evaluate(
                        """[...document.querySelector('h1').childNodes].filter(n => n.nodeType == 3).map(n => {
                          const range = document.createRange()
                          range.selectNode(n)
                          return [n.textContent, range.getClientRects().length]
                        })""")
                    words = [line for line in lines if " " not in line[0] and "（" not in line[0]]
                    self.assertEqual([line for line in words if line[1] != 1], [])

    def test_every_figure_leads_to_its_row(self):
        for path in sample.published():
            with self.subTest(path=path.parts[-4:]):
                figures = json.loads((path.parent / "figures.json").read_text())
                known = {(figure["id"], figure["printed"]) for figure in figures}
                met = self.visited(path).evaluate(
                    """[...document.querySelectorAll('a.figure')].map(link => {
                      const row = document.getElementById(link.hash.slice(1))
                      return [row.cells[3].textContent, link.textContent, row.cells[1].textContent, link.title]
                    })""")
                self.assertGreater(len(met), 20)
                for id, text, printed, title in met:
                    self.assertIn((id, text), known)
                    self.assertIn(text, printed)
                    self.assertTrue(title)
                self.assertEqual({figure[0] for figure in known}, {figure[0] for figure in met})

    def test_a_figure_followed_marks_its_row(self):
        page = self.open(sample.page("sample"))
        link = page.locator("main td a.figure").nth(4)
        target = link.get_attribute("href")
        before = page.evaluate("s => getComputedStyle(document.querySelector(s)).backgroundColor", target)
        link.click()
        self.assertNotEqual(
            before, page.evaluate("s => getComputedStyle(document.querySelector(s)).backgroundColor", target))
        self.assertTrue(page.locator(target).is_visible())

    def test_a_figure_in_focus_says_what_it_is(self):
        for width in [320, 1280]:
            page = self.open(sample.page("sample"), width=width)
            for link in [page.locator("main p a.figure").first, page.locator("main td a.figure").nth(3)]:
                page.keyboard.press("Tab")
                link.focus()
                content, position, bottom, left, wide = link.evaluate(
                    """link => { const s = getComputedStyle(link, '::after')
                      return [s.content, s.position, s.bottom, s.left, s.width] }""")
                self.assertIn(link.get_attribute("title"), content)
                self.assertEqual((position, bottom, left), ("fixed", "0px", "0px"))
                self.assertEqual(float(wide.removesuffix("px")), page.evaluate("document.documentElement.clientWidth"))

    def test_contents_lead_to_headings(self):
        for path in sample.published():
            page = self.visited(path)
            entries = page.eval_on_selector_all("nav a", "links => links.map(l => [l.hash, l.textContent])")
            headings = page.eval_on_selector_all("main h2", "all => all.map(h => ['#' + h.id, h.textContent])")
            self.assertEqual(entries[:-1], headings)
            self.assertEqual(entries[-1][0], "#figures")

    def test_the_first_key_leads_past_the_contents(self):
        page = self.open(sample.page("sample"))
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        self.assertEqual(page.evaluate("document.activeElement.id"), "content")


class AccessibilityTests(BrowserTest):
    def findings(self, page, options=None) -> str:
        # The rows of figures are all alike, and there are so many that axe takes minutes.
        rest = {"exclude": [["#figures tbody:nth-of-type(n + 4)"]]}
        results = Axe().run(page, context=rest, options=options)
        return results.generate_report() if results.violations_count else ""

    def test_axe_finds_nothing(self):
        for path in [*sample.kinds(), sample.index()]:
            with self.subTest(path=path.parts[-4:]):
                self.assertEqual(self.findings(self.visited(path, width=390)), "")

    def test_axe_finds_nothing_on_other_pages(self):
        """The one with the least and the one with the most on it; colours apart, which are those of the kind."""
        options = {"rules": {"color-contrast": {"enabled": False}}}
        others = [path for path in sample.published() if path.parent.name == sample.AS_OF and path not in sample.kinds()]
        others.sort(key=lambda path: path.stat().st_size)
        for path in [others[0], others[-1]]:
            with self.subTest(path=path.parts[-4:]):
                self.assertEqual(self.findings(self.visited(path, width=390), options), "")

    def test_dark_pages_have_contrast(self):
        options = {"runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}}
        for path in [*sample.kinds(), sample.index()]:
            with self.subTest(path=path.parts[-4:]):
                page = self.visited(path)
                page.emulate_media(color_scheme="dark")
                dark = page.evaluate("getComputedStyle(document.documentElement).backgroundColor")
                self.assertEqual(dark, "rgb(25, 24, 22)")
                self.assertEqual(self.findings(page, options), "")
                page.emulate_media(color_scheme="light")

    def test_charts_keep_their_shades_in_the_colours_of_the_system(self):
        for path in sample.kinds():
            page = self.visited(path)
            for scheme in ["light", "dark"]:
                with self.subTest(path=path.parts[-4:], scheme=scheme):
                    page.emulate_media(forced_colors="active", color_scheme=scheme)
                    for text, canvas, shapes in page.evaluate(SHADES):
                        self.assertNotEqual(text, canvas)
                        looks = [(fill, stroke) for _, fill, stroke in shapes]
                        self.assertEqual(len(looks), len(set(looks)), shapes)
                        for shape, fill, stroke in shapes:
                            self.assertTrue(fill != canvas or stroke == text, shape)
            page.emulate_media(forced_colors="none", color_scheme="light")


# Of each chart the colours of text and page, and how each kind of shape in it is filled and outlined.
SHADES = """[...document.querySelectorAll('figure.chart')].map(chart => {
  const colour = value => {
    const context = document.createElement('canvas').getContext('2d')
    context.fillStyle = value
    return context.fillStyle
  }
  const shapes = new Map()
  for (const shape of chart.querySelectorAll('rect, path'))
    if (!shape.matches('.axis, .target, .line')) shapes.set(shape.getAttribute('class'), getComputedStyle(shape))
  return [colour('CanvasText'), colour('Canvas'),
    [...shapes].map(([name, style]) => [name, colour(style.fill), style.stroke == 'none' ? 'none' : colour(style.stroke)])]
})"""

if __name__ == "__main__":
    unittest.main()
