"""Whether the browser can show the site at all."""


def test_shows_chinese_text(page):
    page.set_content("<html lang=zh><p id=han>政府信息公开</p>")
    assert page.inner_text("#han") == "政府信息公开"
