# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'batch_panel.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QHeaderView, QSizePolicy,
    QVBoxLayout, QWidget)

from congress_desktop.gui.screens.elections.digit_table import DigitTable
from congress_desktop.gui.widgets.fields import FieldError
from congress_desktop.gui.widgets.strips import SumStrip

class Ui_BatchPanel(object):
    def setupUi(self, BatchPanel):
        if not BatchPanel.objectName():
            BatchPanel.setObjectName(u"BatchPanel")
        self.panel_layout = QVBoxLayout(BatchPanel)
        self.panel_layout.setSpacing(6)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(0, 0, 0, 0)
        self.sheet_view = DigitTable(BatchPanel)
        self.sheet_view.setObjectName(u"sheet_view")
        self.sheet_view.setProperty(u"role", u"card")

        self.panel_layout.addWidget(self.sheet_view)

        self.sheet_error = FieldError(BatchPanel)
        self.sheet_error.setObjectName(u"sheet_error")

        self.panel_layout.addWidget(self.sheet_error)

        self.sums_layout = QHBoxLayout()
        self.sums_layout.setSpacing(8)
        self.sums_layout.setObjectName(u"sums_layout")
        self.papers_strip = SumStrip(BatchPanel)
        self.papers_strip.setObjectName(u"papers_strip")

        self.sums_layout.addWidget(self.papers_strip)

        self.votes_strip = SumStrip(BatchPanel)
        self.votes_strip.setObjectName(u"votes_strip")

        self.sums_layout.addWidget(self.votes_strip)

        self.sums_layout.setStretch(0, 1)
        self.sums_layout.setStretch(1, 1)

        self.panel_layout.addLayout(self.sums_layout)

        self.panel_layout.setStretch(0, 1)

        self.retranslateUi(BatchPanel)

        QMetaObject.connectSlotsByName(BatchPanel)
    # setupUi

    def retranslateUi(self, BatchPanel):
#if QT_CONFIG(accessibility)
        self.sheet_view.setAccessibleName(QCoreApplication.translate("BatchPanel", u"S\u1ed5 ki\u1ec3m c\u1ee7a x\u1ea5p", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

