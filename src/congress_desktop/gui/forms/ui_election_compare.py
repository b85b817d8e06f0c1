# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'election_compare.ui'
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
    QLabel, QLineEdit, QSizePolicy, QStackedWidget,
    QTableView, QVBoxLayout, QWidget)

from congress_desktop.gui.screens.elections.batch_page import BatchPanel
from congress_desktop.gui.screens.elections.paper_panel import PaperPanel
from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.gui.widgets.checks import EmptyState
from congress_desktop.gui.widgets.fields import (CountField, FieldError)
from congress_desktop.gui.widgets.marks import (ElidedLabel, KeyCap, Pill)

class Ui_ComparePage(object):
    def setupUi(self, ComparePage):
        if not ComparePage.objectName():
            ComparePage.setObjectName(u"ComparePage")
        self.compare_layout = QVBoxLayout(ComparePage)
        self.compare_layout.setObjectName(u"compare_layout")
        self.compare_layout.setContentsMargins(0, 0, 0, 0)
        self.page_stack = QStackedWidget(ComparePage)
        self.page_stack.setObjectName(u"page_stack")
        self.alike_page = QWidget()
        self.alike_page.setObjectName(u"alike_page")
        self.alike_layout = QVBoxLayout(self.alike_page)
        self.alike_layout.setObjectName(u"alike_layout")
        self.alike_state = EmptyState(self.alike_page)
        self.alike_state.setObjectName(u"alike_state")

        self.alike_layout.addWidget(self.alike_state)

        self.page_stack.addWidget(self.alike_page)
        self.compare_page = QWidget()
        self.compare_page.setObjectName(u"compare_page")
        self.compare_page_layout = QHBoxLayout(self.compare_page)
        self.compare_page_layout.setSpacing(16)
        self.compare_page_layout.setObjectName(u"compare_page_layout")
        self.compare_page_layout.setContentsMargins(0, 0, 0, 0)
        self.list_frame = QFrame(self.compare_page)
        self.list_frame.setObjectName(u"list_frame")
        self.list_frame.setMinimumSize(QSize(300, 0))
        self.list_frame.setMaximumSize(QSize(300, 16777215))
        self.list_frame.setProperty(u"role", u"card")
        self.list_layout = QVBoxLayout(self.list_frame)
        self.list_layout.setSpacing(6)
        self.list_layout.setObjectName(u"list_layout")
        self.list_layout.setContentsMargins(12, 12, 12, 12)
        self.head_label = QLabel(self.list_frame)
        self.head_label.setObjectName(u"head_label")
        self.head_label.setWordWrap(True)
        self.head_label.setProperty(u"role", u"heading")

        self.list_layout.addWidget(self.head_label)

        self.unread_label = QLabel(self.list_frame)
        self.unread_label.setObjectName(u"unread_label")
        self.unread_label.setWordWrap(True)
        self.unread_label.setProperty(u"state", u"warn")

        self.list_layout.addWidget(self.unread_label)

        self.items_view = QTableView(self.list_frame)
        self.items_view.setObjectName(u"items_view")

        self.list_layout.addWidget(self.items_view)

        self.again_layout = QHBoxLayout()
        self.again_layout.setSpacing(8)
        self.again_layout.setObjectName(u"again_layout")
        self.again_label = QLabel(self.list_frame)
        self.again_label.setObjectName(u"again_label")
        self.again_label.setProperty(u"role", u"label")

        self.again_layout.addWidget(self.again_label)

        self.again_edit = CountField(self.list_frame)
        self.again_edit.setObjectName(u"again_edit")
        self.again_edit.setProperty(u"role", u"plain")

        self.again_layout.addWidget(self.again_edit)

        self.again_cap = KeyCap(self.list_frame)
        self.again_cap.setObjectName(u"again_cap")

        self.again_layout.addWidget(self.again_cap)

        self.again_layout.setStretch(1, 1)

        self.list_layout.addLayout(self.again_layout)

        self.again_error = FieldError(self.list_frame)
        self.again_error.setObjectName(u"again_error")

        self.list_layout.addWidget(self.again_error)

        self.list_layout.setStretch(2, 1)

        self.compare_page_layout.addWidget(self.list_frame)

        self.right_frame = QFrame(self.compare_page)
        self.right_frame.setObjectName(u"right_frame")
        self.right_frame.setProperty(u"role", u"card")
        self.right_layout = QVBoxLayout(self.right_frame)
        self.right_layout.setSpacing(6)
        self.right_layout.setObjectName(u"right_layout")
        self.right_layout.setContentsMargins(20, 10, 20, 10)
        self.head_layout = QHBoxLayout()
        self.head_layout.setSpacing(12)
        self.head_layout.setObjectName(u"head_layout")
        self.place_label = QLabel(self.right_frame)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setProperty(u"role", u"matter")

        self.head_layout.addWidget(self.place_label)

        self.state_pill = Pill(self.right_frame)
        self.state_pill.setObjectName(u"state_pill")

        self.head_layout.addWidget(self.state_pill)

        self.ruling_label = ElidedLabel(self.right_frame)
        self.ruling_label.setObjectName(u"ruling_label")
        self.ruling_label.setProperty(u"role", u"secondary")

        self.head_layout.addWidget(self.ruling_label)

        self.head_layout.setStretch(2, 1)

        self.right_layout.addLayout(self.head_layout)

        self.readings_layout = QHBoxLayout()
        self.readings_layout.setSpacing(12)
        self.readings_layout.setObjectName(u"readings_layout")
        self.first_frame = QFrame(self.right_frame)
        self.first_frame.setObjectName(u"first_frame")
        self.first_frame.setProperty(u"role", u"box")
        self.first_layout = QHBoxLayout(self.first_frame)
        self.first_layout.setObjectName(u"first_layout")
        self.first_layout.setContentsMargins(12, 6, 8, 6)
        self.first_words_layout = QVBoxLayout()
        self.first_words_layout.setSpacing(0)
        self.first_words_layout.setObjectName(u"first_words_layout")
        self.first_name_label = ElidedLabel(self.first_frame)
        self.first_name_label.setObjectName(u"first_name_label")
        self.first_name_label.setProperty(u"role", u"secondary")

        self.first_words_layout.addWidget(self.first_name_label)

        self.first_words_label = ElidedLabel(self.first_frame)
        self.first_words_label.setObjectName(u"first_words_label")
        self.first_words_label.setProperty(u"role", u"strong-13")

        self.first_words_layout.addWidget(self.first_words_label)


        self.first_layout.addLayout(self.first_words_layout)

        self.first_button = KeyCapButton(self.first_frame)
        self.first_button.setObjectName(u"first_button")
        self.first_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.first_button.setProperty(u"scale", u"small")
        self.first_button.setProperty(u"key", u"Alt+1")

        self.first_layout.addWidget(self.first_button)

        self.first_layout.setStretch(0, 1)

        self.readings_layout.addWidget(self.first_frame)

        self.second_frame = QFrame(self.right_frame)
        self.second_frame.setObjectName(u"second_frame")
        self.second_frame.setProperty(u"role", u"box")
        self.second_layout = QHBoxLayout(self.second_frame)
        self.second_layout.setObjectName(u"second_layout")
        self.second_layout.setContentsMargins(12, 6, 8, 6)
        self.second_words_layout = QVBoxLayout()
        self.second_words_layout.setSpacing(0)
        self.second_words_layout.setObjectName(u"second_words_layout")
        self.second_name_label = ElidedLabel(self.second_frame)
        self.second_name_label.setObjectName(u"second_name_label")
        self.second_name_label.setProperty(u"role", u"secondary")

        self.second_words_layout.addWidget(self.second_name_label)

        self.second_words_label = ElidedLabel(self.second_frame)
        self.second_words_label.setObjectName(u"second_words_label")
        self.second_words_label.setProperty(u"role", u"strong-13")

        self.second_words_layout.addWidget(self.second_words_label)


        self.second_layout.addLayout(self.second_words_layout)

        self.second_button = KeyCapButton(self.second_frame)
        self.second_button.setObjectName(u"second_button")
        self.second_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.second_button.setProperty(u"scale", u"small")
        self.second_button.setProperty(u"key", u"Alt+2")

        self.second_layout.addWidget(self.second_button)

        self.second_layout.setStretch(0, 1)

        self.readings_layout.addWidget(self.second_frame)

        self.readings_layout.setStretch(0, 1)
        self.readings_layout.setStretch(1, 1)

        self.right_layout.addLayout(self.readings_layout)

        self.where_label = ElidedLabel(self.right_frame)
        self.where_label.setObjectName(u"where_label")
        self.where_label.setProperty(u"state", u"warn")

        self.right_layout.addWidget(self.where_label)

        self.hand_rule = QFrame(self.right_frame)
        self.hand_rule.setObjectName(u"hand_rule")
        self.hand_rule.setProperty(u"role", u"rule")

        self.right_layout.addWidget(self.hand_rule)

        self.hand_stack = QStackedWidget(self.right_frame)
        self.hand_stack.setObjectName(u"hand_stack")
        self.paper_panel = PaperPanel()
        self.paper_panel.setObjectName(u"paper_panel")
        self.hand_stack.addWidget(self.paper_panel)
        self.batch_panel = BatchPanel()
        self.batch_panel.setObjectName(u"batch_panel")
        self.hand_stack.addWidget(self.batch_panel)

        self.right_layout.addWidget(self.hand_stack)

        self.decide_error = FieldError(self.right_frame)
        self.decide_error.setObjectName(u"decide_error")

        self.right_layout.addWidget(self.decide_error)

        self.foot_rule = QFrame(self.right_frame)
        self.foot_rule.setObjectName(u"foot_rule")
        self.foot_rule.setProperty(u"role", u"rule")

        self.right_layout.addWidget(self.foot_rule)

        self.foot_layout = QHBoxLayout()
        self.foot_layout.setSpacing(8)
        self.foot_layout.setObjectName(u"foot_layout")
        self.decided_by_edit = QLineEdit(self.right_frame)
        self.decided_by_edit.setObjectName(u"decided_by_edit")

        self.foot_layout.addWidget(self.decided_by_edit)

        self.reason_edit = QLineEdit(self.right_frame)
        self.reason_edit.setObjectName(u"reason_edit")

        self.foot_layout.addWidget(self.reason_edit)

        self.invalid_button = KeyCapButton(self.right_frame)
        self.invalid_button.setObjectName(u"invalid_button")
        self.invalid_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.foot_layout.addWidget(self.invalid_button)

        self.decide_button = KeyCapButton(self.right_frame)
        self.decide_button.setObjectName(u"decide_button")
        self.decide_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.decide_button.setProperty(u"role", u"main")

        self.foot_layout.addWidget(self.decide_button)

        self.foot_layout.setStretch(0, 1)
        self.foot_layout.setStretch(1, 1)

        self.right_layout.addLayout(self.foot_layout)

        self.right_layout.setStretch(4, 1)

        self.compare_page_layout.addWidget(self.right_frame)

        self.compare_page_layout.setStretch(1, 1)
        self.page_stack.addWidget(self.compare_page)

        self.compare_layout.addWidget(self.page_stack)

#if QT_CONFIG(shortcut)
        self.again_label.setBuddy(self.again_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.items_view, self.decided_by_edit)
        QWidget.setTabOrder(self.decided_by_edit, self.reason_edit)
        QWidget.setTabOrder(self.reason_edit, self.decide_button)
        QWidget.setTabOrder(self.decide_button, self.invalid_button)
        QWidget.setTabOrder(self.invalid_button, self.again_edit)

        self.retranslateUi(ComparePage)

        QMetaObject.connectSlotsByName(ComparePage)
    # setupUi

    def retranslateUi(self, ComparePage):
        self.head_label.setText("")
        self.unread_label.setText("")
#if QT_CONFIG(accessibility)
        self.items_view.setAccessibleName(QCoreApplication.translate("ComparePage", u"Nh\u1eefng phi\u1ebfu c\u1ea7n xem l\u1ea1i", None))
#endif // QT_CONFIG(accessibility)
        self.again_label.setText(QCoreApplication.translate("ComparePage", u"Xem l\u1ea1i phi\u1ebfu s\u1ed1", None))
#if QT_CONFIG(accessibility)
        self.again_edit.setAccessibleName(QCoreApplication.translate("ComparePage", u"Xem l\u1ea1i s\u1ed1", None))
#endif // QT_CONFIG(accessibility)
        self.place_label.setText("")
        self.ruling_label.setText("")
        self.first_name_label.setText("")
        self.first_words_label.setText("")
        self.first_button.setText(QCoreApplication.translate("ComparePage", u"L\u1ea5y", None))
#if QT_CONFIG(tooltip)
        self.first_button.setToolTip(QCoreApplication.translate("ComparePage", u"L\u1ea5y l\u1ea7n nh\u1eadp 1 (Alt+1)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.first_button.setAccessibleName(QCoreApplication.translate("ComparePage", u"L\u1ea5y l\u1ea7n nh\u1eadp 1", None))
#endif // QT_CONFIG(accessibility)
        self.second_name_label.setText("")
        self.second_words_label.setText("")
        self.second_button.setText(QCoreApplication.translate("ComparePage", u"L\u1ea5y", None))
#if QT_CONFIG(tooltip)
        self.second_button.setToolTip(QCoreApplication.translate("ComparePage", u"L\u1ea5y l\u1ea7n nh\u1eadp 2 (Alt+2)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.second_button.setAccessibleName(QCoreApplication.translate("ComparePage", u"L\u1ea5y l\u1ea7n nh\u1eadp 2", None))
#endif // QT_CONFIG(accessibility)
        self.where_label.setText("")
#if QT_CONFIG(accessibility)
        self.decided_by_edit.setAccessibleName(QCoreApplication.translate("ComparePage", u"Ng\u01b0\u1eddi quy\u1ebft \u0111\u1ecbnh", None))
#endif // QT_CONFIG(accessibility)
        self.decided_by_edit.setPlaceholderText(QCoreApplication.translate("ComparePage", u"ai quy\u1ebft \u0111\u1ecbnh", None))
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("ComparePage", u"L\u00fd do quy\u1ebft \u0111\u1ecbnh", None))
#endif // QT_CONFIG(accessibility)
        self.reason_edit.setPlaceholderText(QCoreApplication.translate("ComparePage", u"l\u00fd do", None))
        self.invalid_button.setText("")
        self.decide_button.setText("")
        pass
    # retranslateUi

