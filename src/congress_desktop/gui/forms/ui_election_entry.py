# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'election_entry.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout,
    QWidget)

from congress_desktop.gui.screens.elections.batch_page import BatchPanel
from congress_desktop.gui.screens.elections.paper_panel import PaperPanel
from congress_desktop.gui.screens.elections.pass_side import PassSide
from congress_desktop.gui.screens.elections.typist_panel import TypistPanel
from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.gui.widgets.checks import EmptyState
from congress_desktop.gui.widgets.marks import (ElidedLabel, Pill)

class Ui_EntryPage(object):
    def setupUi(self, EntryPage):
        if not EntryPage.objectName():
            EntryPage.setObjectName(u"EntryPage")
        self.entry_layout = QVBoxLayout(EntryPage)
        self.entry_layout.setObjectName(u"entry_layout")
        self.entry_layout.setContentsMargins(0, 0, 0, 0)
        self.page_stack = QStackedWidget(EntryPage)
        self.page_stack.setObjectName(u"page_stack")
        self.waiting_page = QWidget()
        self.waiting_page.setObjectName(u"waiting_page")
        self.waiting_layout = QVBoxLayout(self.waiting_page)
        self.waiting_layout.setObjectName(u"waiting_layout")
        self.waiting_state = EmptyState(self.waiting_page)
        self.waiting_state.setObjectName(u"waiting_state")

        self.waiting_layout.addWidget(self.waiting_state)

        self.page_stack.addWidget(self.waiting_page)
        self.typist_page = QWidget()
        self.typist_page.setObjectName(u"typist_page")
        self.typist_page_layout = QVBoxLayout(self.typist_page)
        self.typist_page_layout.setObjectName(u"typist_page_layout")
        self.typist_page_layout.setContentsMargins(0, 0, 0, 0)
        self.typist_frame = QFrame(self.typist_page)
        self.typist_frame.setObjectName(u"typist_frame")
        self.typist_frame.setMaximumSize(QSize(720, 16777215))
        self.typist_frame.setProperty(u"role", u"card")
        self.typist_frame_layout = QVBoxLayout(self.typist_frame)
        self.typist_frame_layout.setObjectName(u"typist_frame_layout")
        self.typist_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.typist_panel = TypistPanel(self.typist_frame)
        self.typist_panel.setObjectName(u"typist_panel")

        self.typist_frame_layout.addWidget(self.typist_panel)


        self.typist_page_layout.addWidget(self.typist_frame)

        self.typist_page_spacer = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.typist_page_layout.addItem(self.typist_page_spacer)

        self.page_stack.addWidget(self.typist_page)
        self.typing_page = QWidget()
        self.typing_page.setObjectName(u"typing_page")
        self.typing_layout = QHBoxLayout(self.typing_page)
        self.typing_layout.setSpacing(16)
        self.typing_layout.setObjectName(u"typing_layout")
        self.typing_layout.setContentsMargins(0, 0, 0, 0)
        self.main_frame = QFrame(self.typing_page)
        self.main_frame.setObjectName(u"main_frame")
        self.main_frame.setProperty(u"role", u"card")
        self.main_frame_layout = QVBoxLayout(self.main_frame)
        self.main_frame_layout.setObjectName(u"main_frame_layout")
        self.main_frame_layout.setContentsMargins(0, 0, 0, 0)
        self.main_stack = QStackedWidget(self.main_frame)
        self.main_stack.setObjectName(u"main_stack")
        self.paper_page = QWidget()
        self.paper_page.setObjectName(u"paper_page")
        self.paper_page_layout = QVBoxLayout(self.paper_page)
        self.paper_page_layout.setSpacing(4)
        self.paper_page_layout.setObjectName(u"paper_page_layout")
        self.paper_page_layout.setContentsMargins(24, 10, 24, 10)
        self.place_layout = QHBoxLayout()
        self.place_layout.setSpacing(12)
        self.place_layout.setObjectName(u"place_layout")
        self.place_label = QLabel(self.paper_page)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setProperty(u"role", u"matter")

        self.place_layout.addWidget(self.place_label)

        self.number_label = QLabel(self.paper_page)
        self.number_label.setObjectName(u"number_label")
        self.number_label.setProperty(u"role", u"secondary")

        self.place_layout.addWidget(self.number_label)

        self.typist_pill = Pill(self.paper_page)
        self.typist_pill.setObjectName(u"typist_pill")

        self.place_layout.addWidget(self.typist_pill)

        self.blind_label = ElidedLabel(self.paper_page)
        self.blind_label.setObjectName(u"blind_label")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.blind_label.sizePolicy().hasHeightForWidth())
        self.blind_label.setSizePolicy(sizePolicy)
        self.blind_label.setProperty(u"role", u"secondary")

        self.place_layout.addWidget(self.blind_label)

        self.carry_button = KeyCapButton(self.paper_page)
        self.carry_button.setObjectName(u"carry_button")
        self.carry_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.carry_button.setProperty(u"role", u"quiet")
        self.carry_button.setProperty(u"scale", u"small")
        self.carry_button.setProperty(u"icon_name", u"usb")
        self.carry_button.setProperty(u"key", u"Ctrl+U")

        self.place_layout.addWidget(self.carry_button)

        self.change_button = KeyCapButton(self.paper_page)
        self.change_button.setObjectName(u"change_button")
        self.change_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.change_button.setProperty(u"role", u"quiet")
        self.change_button.setProperty(u"scale", u"small")
        self.change_button.setProperty(u"key", u"F2")

        self.place_layout.addWidget(self.change_button)


        self.paper_page_layout.addLayout(self.place_layout)

        self.hand_stack = QStackedWidget(self.paper_page)
        self.hand_stack.setObjectName(u"hand_stack")
        self.paper_panel = PaperPanel()
        self.paper_panel.setObjectName(u"paper_panel")
        self.hand_stack.addWidget(self.paper_panel)
        self.batch_panel = BatchPanel()
        self.batch_panel.setObjectName(u"batch_panel")
        self.hand_stack.addWidget(self.batch_panel)

        self.paper_page_layout.addWidget(self.hand_stack)

        self.foot_rule = QFrame(self.paper_page)
        self.foot_rule.setObjectName(u"foot_rule")
        self.foot_rule.setProperty(u"role", u"rule")

        self.paper_page_layout.addWidget(self.foot_rule)

        self.foot_layout = QHBoxLayout()
        self.foot_layout.setSpacing(16)
        self.foot_layout.setObjectName(u"foot_layout")
        self.foot_layout.setContentsMargins(-1, 4, -1, -1)
        self.record_button = KeyCapButton(self.paper_page)
        self.record_button.setObjectName(u"record_button")
        self.record_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.record_button.setProperty(u"role", u"main")
        self.record_button.setProperty(u"scale", u"large")

        self.foot_layout.addWidget(self.record_button)

        self.invalid_button = KeyCapButton(self.paper_page)
        self.invalid_button.setObjectName(u"invalid_button")
        self.invalid_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.invalid_button.setProperty(u"scale", u"large")

        self.foot_layout.addWidget(self.invalid_button)

        self.votes_layout = QVBoxLayout()
        self.votes_layout.setSpacing(0)
        self.votes_layout.setObjectName(u"votes_layout")
        self.votes_label = QLabel(self.paper_page)
        self.votes_label.setObjectName(u"votes_label")
        self.votes_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)
        self.votes_label.setProperty(u"role", u"strong")

        self.votes_layout.addWidget(self.votes_label)

        self.sum_label = QLabel(self.paper_page)
        self.sum_label.setObjectName(u"sum_label")
        self.sum_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)
        self.sum_label.setProperty(u"role", u"secondary")

        self.votes_layout.addWidget(self.sum_label)


        self.foot_layout.addLayout(self.votes_layout)

        self.foot_layout.setStretch(2, 1)

        self.paper_page_layout.addLayout(self.foot_layout)

        self.paper_page_layout.setStretch(1, 1)
        self.main_stack.addWidget(self.paper_page)
        self.done_page = QWidget()
        self.done_page.setObjectName(u"done_page")
        self.done_layout = QVBoxLayout(self.done_page)
        self.done_layout.setObjectName(u"done_layout")
        self.done_state = EmptyState(self.done_page)
        self.done_state.setObjectName(u"done_state")

        self.done_layout.addWidget(self.done_state)

        self.main_stack.addWidget(self.done_page)

        self.main_frame_layout.addWidget(self.main_stack)


        self.typing_layout.addWidget(self.main_frame)

        self.side = PassSide(self.typing_page)
        self.side.setObjectName(u"side")

        self.typing_layout.addWidget(self.side)

        self.typing_layout.setStretch(0, 1)
        self.page_stack.addWidget(self.typing_page)

        self.entry_layout.addWidget(self.page_stack)


        self.retranslateUi(EntryPage)

        QMetaObject.connectSlotsByName(EntryPage)
    # setupUi

    def retranslateUi(self, EntryPage):
        self.place_label.setText("")
        self.number_label.setText("")
        self.blind_label.setText("")
        self.carry_button.setText("")
#if QT_CONFIG(accessibility)
        self.carry_button.setAccessibleName(QCoreApplication.translate("EntryPage", u"M\u00e1y nh\u1eadp th\u1ee9 hai", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.carry_button.setToolTip(QCoreApplication.translate("EntryPage", u"Ghi ho\u1eb7c nh\u1eadn t\u1ec7p c\u1ee7a m\u00e1y nh\u1eadp th\u1ee9 hai (Ctrl+U)", None))
#endif // QT_CONFIG(tooltip)
        self.change_button.setText(QCoreApplication.translate("EntryPage", u"\u0110\u1ed5i", None))
#if QT_CONFIG(accessibility)
        self.change_button.setAccessibleName(QCoreApplication.translate("EntryPage", u"\u0110\u1ed5i ng\u01b0\u1eddi nh\u1eadp", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.change_button.setToolTip(QCoreApplication.translate("EntryPage", u"\u0110\u1ed5i ng\u01b0\u1eddi nh\u1eadp (F2)", None))
#endif // QT_CONFIG(tooltip)
        self.record_button.setText("")
        self.invalid_button.setText("")
        self.votes_label.setText("")
        self.sum_label.setText("")
        pass
    # retranslateUi

