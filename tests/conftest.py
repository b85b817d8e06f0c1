"""Makes every test run without a screen; must be read before Qt is imported."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
