# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'election_minutes.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QListView,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.gui.widgets.fields import FieldError

class Ui_MinutesPage(object):
    def setupUi(self, MinutesPage):
        if not MinutesPage.objectName():
            MinutesPage.setObjectName(u"MinutesPage")
        self.minutes_layout = QVBoxLayout(MinutesPage)
        self.minutes_layout.setSpacing(10)
        self.minutes_layout.setObjectName(u"minutes_layout")
        self.minutes_layout.setContentsMargins(0, 4, 0, 0)
        self.why_label = QLabel(MinutesPage)
        self.why_label.setObjectName(u"why_label")
        self.why_label.setWordWrap(True)
        self.why_label.setProperty(u"role", u"subtitle")

        self.minutes_layout.addWidget(self.why_label)

        self.paper_view = QListView(MinutesPage)
        self.paper_view.setObjectName(u"paper_view")
        self.paper_view.setProperty(u"role", u"card")

        self.minutes_layout.addWidget(self.paper_view)

        self.foot_layout = QHBoxLayout()
        self.foot_layout.setSpacing(12)
        self.foot_layout.setObjectName(u"foot_layout")
        self.page_error = FieldError(MinutesPage)
        self.page_error.setObjectName(u"page_error")

        self.foot_layout.addWidget(self.page_error)

        self.foot_space = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot_layout.addItem(self.foot_space)

        self.open_button = KeyCapButton(MinutesPage)
        self.open_button.setObjectName(u"open_button")
        self.open_button.setProperty(u"icon_name", u"file-text")
        self.open_button.setProperty(u"key", u"Enter")
        self.open_button.setProperty(u"role", u"main")

        self.foot_layout.addWidget(self.open_button)

        self.foot_layout.setStretch(1, 1)

        self.minutes_layout.addLayout(self.foot_layout)

        self.minutes_layout.setStretch(1, 1)

        self.retranslateUi(MinutesPage)

        QMetaObject.connectSlotsByName(MinutesPage)
    # setupUi

    def retranslateUi(self, MinutesPage):
        self.why_label.setText(QCoreApplication.translate("MinutesPage", u"V\u0103n b\u1ea3n l\u1eadp t\u1eeb k\u1ebft qu\u1ea3 \u0111\u00e3 ghi. M\u1edf m\u1ed9t v\u0103n b\u1ea3n \u0111\u1ec3 xem trang, s\u1eeda l\u1eddi, l\u1ea5y s\u1ed1, in v\u00e0 l\u01b0u PDF, Word, Excel.", None))
#if QT_CONFIG(accessibility)
        self.paper_view.setAccessibleName(QCoreApplication.translate("MinutesPage", u"V\u0103n b\u1ea3n c\u1ee7a cu\u1ed9c b\u1ea7u c\u1eed", None))
#endif // QT_CONFIG(accessibility)
        self.open_button.setText(QCoreApplication.translate("MinutesPage", u"M\u1edf v\u0103n b\u1ea3n", None))
        pass
    # retranslateUi

