"""Debian's Chromium, driven by Playwright."""

import shutil
import unittest

from playwright.sync_api import Browser, Page, sync_playwright


class BrowserTest(unittest.TestCase):
    """Has a browser for all its tests."""

    browser: Browser

    @classmethod
    def setUpClass(cls):
        cls.playwright = sync_playwright().start()
        cls.browser = cls.playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"])

    @classmethod
    def tearDownClass(cls):
        cls.browser.close()
        cls.playwright.stop()

    def open(self, path, width=1280, **settings) -> Page:
        page = self.browser.new_page(viewport={"width": width, "height": 900}, **settings)
        self.addCleanup(page.close)
        page.goto(path.as_uri())
        return page
