"""The browser that the tests of the site share."""

import shutil

import pytest
from playwright.sync_api import sync_playwright


@pytest.fixture(scope="session")
def browser():
    """Debian's Chromium: playwright's own is not installed."""
    executable = shutil.which("chromium")
    assert executable, "chromium is missing: run .ci/install test"
    with sync_playwright() as playwright:
        # Builds run as root in containers, where Chromium's own sandbox cannot start; it opens our pages only.
        browser = playwright.chromium.launch(executable_path=executable, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def page(browser):
    page = browser.new_page()
    yield page
    page.close()
