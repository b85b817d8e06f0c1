# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'election_result.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QSizePolicy, QSpacerItem, QStackedWidget,
    QTableView, QVBoxLayout, QWidget)

from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.gui.widgets.chain import ChainStrip
from congress_desktop.gui.widgets.fields import FieldError
from congress_desktop.gui.widgets.marks import StateMark

class Ui_ResultPage(object):
    def setupUi(self, ResultPage):
        if not ResultPage.objectName():
            ResultPage.setObjectName(u"ResultPage")
        self.result_layout = QVBoxLayout(ResultPage)
        self.result_layout.setSpacing(12)
        self.result_layout.setObjectName(u"result_layout")
        self.result_layout.setContentsMargins(0, 0, 0, 0)
        self.chain_strip = ChainStrip(ResultPage)
        self.chain_strip.setObjectName(u"chain_strip")

        self.result_layout.addWidget(self.chain_strip)

        self.page_stack = QStackedWidget(ResultPage)
        self.page_stack.setObjectName(u"page_stack")
        self.result_page = QWidget()
        self.result_page.setObjectName(u"result_page")
        self.result_page_layout = QVBoxLayout(self.result_page)
        self.result_page_layout.setSpacing(12)
        self.result_page_layout.setObjectName(u"result_page_layout")
        self.result_page_layout.setContentsMargins(0, 0, 0, 0)
        self.result_view = QTableView(self.result_page)
        self.result_view.setObjectName(u"result_view")
        self.result_view.setProperty(u"role", u"card")

        self.result_page_layout.addWidget(self.result_view)

        self.act_error = FieldError(self.result_page)
        self.act_error.setObjectName(u"act_error")

        self.result_page_layout.addWidget(self.act_error)

        self.foot_layout = QHBoxLayout()
        self.foot_layout.setSpacing(16)
        self.foot_layout.setObjectName(u"foot_layout")
        self.verdict_frame = QFrame(self.result_page)
        self.verdict_frame.setObjectName(u"verdict_frame")
        self.verdict_frame.setProperty(u"role", u"card")
        self.verdict_layout = QHBoxLayout(self.verdict_frame)
        self.verdict_layout.setSpacing(16)
        self.verdict_layout.setObjectName(u"verdict_layout")
        self.verdict_layout.setContentsMargins(16, 10, 16, 10)
        self.verdict_mark = StateMark(self.verdict_frame)
        self.verdict_mark.setObjectName(u"verdict_mark")

        self.verdict_layout.addWidget(self.verdict_mark)

        self.verdict_words_layout = QVBoxLayout()
        self.verdict_words_layout.setSpacing(2)
        self.verdict_words_layout.setObjectName(u"verdict_words_layout")
        self.verdict_label = QLabel(self.verdict_frame)
        self.verdict_label.setObjectName(u"verdict_label")
        self.verdict_label.setWordWrap(True)
        self.verdict_label.setProperty(u"role", u"heading")

        self.verdict_words_layout.addWidget(self.verdict_label)

        self.verdict_lines_label = QLabel(self.verdict_frame)
        self.verdict_lines_label.setObjectName(u"verdict_lines_label")
        self.verdict_lines_label.setWordWrap(True)
        self.verdict_lines_label.setProperty(u"role", u"secondary")

        self.verdict_words_layout.addWidget(self.verdict_lines_label)


        self.verdict_layout.addLayout(self.verdict_words_layout)

        self.verdict_layout.setStretch(1, 1)

        self.foot_layout.addWidget(self.verdict_frame)

        self.acts_layout = QVBoxLayout()
        self.acts_layout.setSpacing(8)
        self.acts_layout.setObjectName(u"acts_layout")
        self.main_button = KeyCapButton(self.result_page)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setMinimumSize(QSize(268, 0))
        self.main_button.setProperty(u"role", u"main")

        self.acts_layout.addWidget(self.main_button)

        self.more_layout = QHBoxLayout()
        self.more_layout.setSpacing(8)
        self.more_layout.setObjectName(u"more_layout")
        self.base_button = KeyCapButton(self.result_page)
        self.base_button.setObjectName(u"base_button")
        self.base_button.setProperty(u"scale", u"small")
        self.base_button.setProperty(u"icon_name", u"user-minus")
        self.base_button.setProperty(u"key", u"F2")

        self.more_layout.addWidget(self.base_button)

        self.reopen_button = KeyCapButton(self.result_page)
        self.reopen_button.setObjectName(u"reopen_button")
        self.reopen_button.setProperty(u"scale", u"small")
        self.reopen_button.setProperty(u"icon_name", u"undo-2")
        self.reopen_button.setProperty(u"key", u"F4")

        self.more_layout.addWidget(self.reopen_button)

        self.end_button = KeyCapButton(self.result_page)
        self.end_button.setObjectName(u"end_button")
        self.end_button.setProperty(u"scale", u"small")
        self.end_button.setProperty(u"icon_name", u"archive")
        self.end_button.setProperty(u"key", u"F10")

        self.more_layout.addWidget(self.end_button)


        self.acts_layout.addLayout(self.more_layout)


        self.foot_layout.addLayout(self.acts_layout)

        self.foot_layout.setStretch(0, 1)

        self.result_page_layout.addLayout(self.foot_layout)

        self.result_page_layout.setStretch(0, 1)
        self.page_stack.addWidget(self.result_page)
        self.held_page = QWidget()
        self.held_page.setObjectName(u"held_page")
        self.held_page_layout = QVBoxLayout(self.held_page)
        self.held_page_layout.setObjectName(u"held_page_layout")
        self.held_page_layout.setContentsMargins(0, 0, 0, 0)
        self.held_frame = QFrame(self.held_page)
        self.held_frame.setObjectName(u"held_frame")
        self.held_frame.setProperty(u"role", u"card")
        self.held_frame.setProperty(u"state", u"error")
        self.held_layout = QHBoxLayout(self.held_frame)
        self.held_layout.setSpacing(16)
        self.held_layout.setObjectName(u"held_layout")
        self.held_layout.setContentsMargins(24, 20, 24, 20)
        self.held_mark = StateMark(self.held_frame)
        self.held_mark.setObjectName(u"held_mark")

        self.held_layout.addWidget(self.held_mark)

        self.held_words_layout = QVBoxLayout()
        self.held_words_layout.setSpacing(8)
        self.held_words_layout.setObjectName(u"held_words_layout")
        self.held_title_label = QLabel(self.held_frame)
        self.held_title_label.setObjectName(u"held_title_label")
        self.held_title_label.setWordWrap(True)
        self.held_title_label.setProperty(u"role", u"matter")

        self.held_words_layout.addWidget(self.held_title_label)

        self.held_body_label = QLabel(self.held_frame)
        self.held_body_label.setObjectName(u"held_body_label")
        self.held_body_label.setWordWrap(True)

        self.held_words_layout.addWidget(self.held_body_label)

        self.held_acts_layout = QHBoxLayout()
        self.held_acts_layout.setObjectName(u"held_acts_layout")
        self.held_button = KeyCapButton(self.held_frame)
        self.held_button.setObjectName(u"held_button")
        self.held_button.setProperty(u"role", u"main")
        self.held_button.setProperty(u"icon_name", u"chevron-right")
        self.held_button.setProperty(u"key", u"Enter")

        self.held_acts_layout.addWidget(self.held_button)

        self.held_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.held_acts_layout.addItem(self.held_spacer)


        self.held_words_layout.addLayout(self.held_acts_layout)


        self.held_layout.addLayout(self.held_words_layout)

        self.held_layout.setStretch(1, 1)

        self.held_page_layout.addWidget(self.held_frame)

        self.held_page_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.held_page_layout.addItem(self.held_page_spacer)

        self.page_stack.addWidget(self.held_page)

        self.result_layout.addWidget(self.page_stack)

        self.result_layout.setStretch(1, 1)

        self.retranslateUi(ResultPage)

        QMetaObject.connectSlotsByName(ResultPage)
    # setupUi

    def retranslateUi(self, ResultPage):
#if QT_CONFIG(accessibility)
        self.result_view.setAccessibleName(QCoreApplication.translate("ResultPage", u"K\u1ebft qu\u1ea3 theo s\u1ed1 phi\u1ebfu", None))
#endif // QT_CONFIG(accessibility)
        self.verdict_label.setText("")
        self.verdict_lines_label.setText("")
        self.main_button.setText("")
        self.base_button.setText(QCoreApplication.translate("ResultPage", u"C\u01a1 s\u1edf t\u00ednh\u2026", None))
#if QT_CONFIG(tooltip)
        self.base_button.setToolTip(QCoreApplication.translate("ResultPage", u"Tr\u1eeb th\u00eam ng\u01b0\u1eddi kh\u1ecfi c\u01a1 s\u1edf t\u00ednh (F2)", None))
#endif // QT_CONFIG(tooltip)
        self.reopen_button.setText(QCoreApplication.translate("ResultPage", u"M\u1edf l\u1ea1i\u2026", None))
#if QT_CONFIG(tooltip)
        self.reopen_button.setToolTip(QCoreApplication.translate("ResultPage", u"M\u1edf l\u1ea1i k\u1ebft qu\u1ea3 (F4)", None))
#endif // QT_CONFIG(tooltip)
        self.end_button.setText(QCoreApplication.translate("ResultPage", u"K\u1ebft th\u00fac\u2026", None))
#if QT_CONFIG(tooltip)
        self.end_button.setToolTip(QCoreApplication.translate("ResultPage", u"K\u1ebft th\u00fac cu\u1ed9c b\u1ea7u c\u1eed (F10)", None))
#endif // QT_CONFIG(tooltip)
        self.held_title_label.setText("")
        self.held_body_label.setText("")
        self.held_button.setText("")
        pass
    # retranslateUi

