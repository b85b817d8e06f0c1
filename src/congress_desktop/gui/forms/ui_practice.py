# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'practice.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QHeaderView,
    QLabel, QSizePolicy, QSpacerItem, QStackedWidget,
    QTableView, QVBoxLayout, QWidget)

from congress_desktop.gui.screens.elections.paper_panel import PaperPanel
from congress_desktop.gui.screens.elections.paper_picture import PaperPicture
from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.gui.widgets.marks import Pill

class Ui_PracticeDialog(object):
    def setupUi(self, PracticeDialog):
        if not PracticeDialog.objectName():
            PracticeDialog.setObjectName(u"PracticeDialog")
        PracticeDialog.setMinimumSize(QSize(1040, 600))
        self.practice_layout = QVBoxLayout(PracticeDialog)
        self.practice_layout.setSpacing(10)
        self.practice_layout.setObjectName(u"practice_layout")
        self.practice_layout.setContentsMargins(24, 20, 24, 20)
        self.head_layout = QHBoxLayout()
        self.head_layout.setObjectName(u"head_layout")
        self.title_label = QLabel(PracticeDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"title")

        self.head_layout.addWidget(self.title_label)

        self.practice_pill = Pill(PracticeDialog)
        self.practice_pill.setObjectName(u"practice_pill")

        self.head_layout.addWidget(self.practice_pill)

        self.head_layout.setStretch(0, 1)

        self.practice_layout.addLayout(self.head_layout)

        self.why_label = QLabel(PracticeDialog)
        self.why_label.setObjectName(u"why_label")
        self.why_label.setWordWrap(True)
        self.why_label.setProperty(u"role", u"subtitle")

        self.practice_layout.addWidget(self.why_label)

        self.readings_label = QLabel(PracticeDialog)
        self.readings_label.setObjectName(u"readings_label")
        self.readings_label.setWordWrap(True)
        self.readings_label.setProperty(u"role", u"strong")

        self.practice_layout.addWidget(self.readings_label)

        self.practice_stack = QStackedWidget(PracticeDialog)
        self.practice_stack.setObjectName(u"practice_stack")
        self.paper_page = QWidget()
        self.paper_page.setObjectName(u"paper_page")
        self.paper_layout = QHBoxLayout(self.paper_page)
        self.paper_layout.setSpacing(20)
        self.paper_layout.setObjectName(u"paper_layout")
        self.paper_layout.setContentsMargins(0, 0, 0, 0)
        self.picture = PaperPicture(self.paper_page)
        self.picture.setObjectName(u"picture")

        self.paper_layout.addWidget(self.picture)

        self.paper_panel = PaperPanel(self.paper_page)
        self.paper_panel.setObjectName(u"paper_panel")

        self.paper_layout.addWidget(self.paper_panel)

        self.paper_layout.setStretch(0, 2)
        self.paper_layout.setStretch(1, 3)
        self.practice_stack.addWidget(self.paper_page)
        self.result_page = QWidget()
        self.result_page.setObjectName(u"result_page")
        self.result_layout = QVBoxLayout(self.result_page)
        self.result_layout.setObjectName(u"result_layout")
        self.result_layout.setContentsMargins(0, 0, 0, 0)
        self.result_view = QTableView(self.result_page)
        self.result_view.setObjectName(u"result_view")

        self.result_layout.addWidget(self.result_view)

        self.practice_stack.addWidget(self.result_page)

        self.practice_layout.addWidget(self.practice_stack)

        self.foot_layout = QHBoxLayout()
        self.foot_layout.setSpacing(12)
        self.foot_layout.setObjectName(u"foot_layout")
        self.leave_button = KeyCapButton(PracticeDialog)
        self.leave_button.setObjectName(u"leave_button")

        self.foot_layout.addWidget(self.leave_button)

        self.foot_space = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot_layout.addItem(self.foot_space)

        self.second_button = KeyCapButton(PracticeDialog)
        self.second_button.setObjectName(u"second_button")

        self.foot_layout.addWidget(self.second_button)

        self.main_button = KeyCapButton(PracticeDialog)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"role", u"main")

        self.foot_layout.addWidget(self.main_button)

        self.foot_layout.setStretch(1, 1)

        self.practice_layout.addLayout(self.foot_layout)

        self.practice_layout.setStretch(3, 1)

        self.retranslateUi(PracticeDialog)

        QMetaObject.connectSlotsByName(PracticeDialog)
    # setupUi

    def retranslateUi(self, PracticeDialog):
        PracticeDialog.setWindowTitle(QCoreApplication.translate("PracticeDialog", u"Di\u1ec5n t\u1eadp ki\u1ec3m phi\u1ebfu", None))
        self.title_label.setText("")
        self.why_label.setText("")
        self.readings_label.setText("")
#if QT_CONFIG(accessibility)
        self.result_view.setAccessibleName(QCoreApplication.translate("PracticeDialog", u"K\u1ebft qu\u1ea3 di\u1ec5n t\u1eadp", None))
#endif // QT_CONFIG(accessibility)
        self.leave_button.setText(QCoreApplication.translate("PracticeDialog", u"Th\u00f4i di\u1ec5n t\u1eadp", None))
        self.second_button.setText("")
        self.main_button.setText("")
    # retranslateUi

