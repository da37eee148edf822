"""Debian's Chromium, driven by Playwright."""

import shutil
import unittest

from playwright.sync_api import Browser, Page, sync_playwright


class BrowserTest(unittest.TestCase):
    """Has a browser for all its tests."""

    browser: Browser

    @classmethod
    def setUpClass(cls):
        cls.pages = {}
        cls.playwright = sync_playwright().start()
        cls.browser = cls.playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"])

    @classmethod
    def tearDownClass(cls):
        cls.browser.close()
        cls.playwright.stop()

    def visited(self, path, width=1280) -> Page:
        """The page, loaded once for all tests, which leave it as it is; with what it said and asked for."""
        if path not in self.pages:
            page = self.browser.new_page()
            page.said, page.asked = [], []
            page.on("console", lambda message: page.said.append(message.text))
            page.on("pageerror", lambda error: page.said.append(str(error)))
            page.on("request", lambda request: page.asked.append(request.url))
            page.goto(path.as_uri(), wait_until="load")
            self.pages[path] = page
        page = self.pages[path]
        page.set_viewport_size({"width": width, "height": 900})
        return page

    def open(self, path, width=1280, **settings) -> Page:
        page = self.browser.new_page(viewport={"width": width, "height": 900}, **settings)
        self.addCleanup(page.close)
        page.goto(path.as_uri())
        return page
