"""Pictures of the sample workspace's pages for the README: python pictures.py <folder>."""

import pathlib
import shutil
import subprocess
import sys
import tempfile

import sample
from playwright.sync_api import sync_playwright


def screen(browser, path, to, width, height, scale=1.0, first=None, **settings):
    """What a window of that size shows, from the top or from the first element that `first` finds."""
    page = browser.new_page(
        viewport={"width": width, "height": height}, device_scale_factor=scale, **settings)
    page.goto(path.as_uri())
    if first:
        page.evaluate("s => window.scrollTo(0, document.querySelector(s).getBoundingClientRect().top - 16)", first)
    page.screenshot(path=to)
    page.close()


def sheet(browser, path, to):
    """The first printed page."""
    with tempfile.TemporaryDirectory() as folder:
        pdf = pathlib.Path(folder) / "page.pdf"
        page = browser.new_page()
        page.goto(path.as_uri())
        page.pdf(path=pdf, prefer_css_page_size=True)
        page.close()
        subprocess.run(
            ["pdftoppm", "-png", "-singlefile", "-r", "96", "-f", "1", "-l", "1", pdf, to.with_suffix("")],
            check=True)


def main(folder: pathlib.Path):
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        annual = sample.page("sample")
        screen(browser, annual, folder / f"annual-{sample.AS_OF}.png", 1280, 900)
        screen(browser, annual, folder / "phone.png", 390, 960, 1.5)
        screen(browser, annual, folder / "dark.png", 800, 1278, first="figure.chart", color_scheme="dark")
        screen(browser, sample.index(), folder / "index.png", 1000, 900)
        sheet(browser, sample.page("official"), folder / "print.png")
        browser.close()


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))
